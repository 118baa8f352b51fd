/** What residents felt about a decision: trust by segment with its reason, ready to be shown. */
import type { Game } from "../../game/game.ts";
import type { Happening, Reason } from "../../game/history.ts";
import type { Setting } from "../../game/setting.ts";
import { meanTrust } from "../../game/variables.ts";

type Change = Extract<Happening, { kind: "trust" }>;

/** All that moved for one reason about one thing. */
export interface Reaction {
  reason: Reason;
  /** Id of the appeal, post, promise, remedy… */
  about: string;
  /** Points of the region's mean. */
  mean: number;
  /** Index of the segment that felt it most, and its points. */
  segment: number;
  change: number;
}

/** Groups changes of trust by reason and subject, the strongest first. */
export function group(setting: Setting, changes: readonly Change[]): Reaction[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.reason}:${change.about}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()]
    .map((parts) => toReaction(setting, parts))
    .sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
}

function toReaction(setting: Setting, parts: readonly Change[]): Reaction {
  const share = (segment: number): number => setting.scenario.region.segments[segment]?.share ?? 0;
  const mean = parts.reduce((sum, part) => sum + part.change * share(part.segment), 0);
  const bySegment = new Map<number, number>();
  for (const { segment, change } of parts) bySegment.set(segment, (bySegment.get(segment) ?? 0) + change);
  const [segment, change] = [...bySegment].reduce((most, one) => (Math.abs(one[1]) > Math.abs(most[1]) ? one : most));
  const [{ reason, about } = { reason: "event" as const, about: "" }] = parts;
  return { reason, about, mean, segment, change };
}

const changesOf = (game: Game, wanted: (change: Change) => boolean): Change[] =>
  game.history.filter((happening): happening is Change => happening.kind === "trust" && wanted(happening));

/** What one decision moved, everything that happened while it took its time included. */
export const reactionsTo = (setting: Setting, game: Game, decision: number): Reaction[] =>
  group(
    setting,
    changesOf(game, (change) => change.decision === decision),
  );

/** What moved on one day; nights belong to the morning after. */
export const reactionsBetween = (setting: Setting, game: Game, from: number, to: number): Reaction[] =>
  group(
    setting,
    changesOf(game, ({ at }) => at >= from && at <= to),
  );

/** Trust by segment as the residents show it: what is expected and what chance added. */
export const trustShown = (game: Game): number[] =>
  game.trust.map((trust, segment) => Math.min(100, Math.max(0, trust + (game.luck[segment] ?? 0))));

export const meanShown = (setting: Setting, game: Game): number => meanTrust(setting, trustShown(game));

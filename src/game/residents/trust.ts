/** How trust and heat move: by segment, with resistance at the ends, with a reason, luck kept apart. */
import { chance } from "../chance.ts";
import type { Draft } from "../game.ts";
import type { Reason } from "../history.ts";
import type { Setting } from "../setting.ts";
import type { Effects } from "../../scenario/effects.ts";
import { defaultInterest, model } from "./constants.ts";

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** Near 100 good deeds add less, near 0 bad ones take less; at 50 the full change. */
const resisted = (level: number, change: number): number => {
  const room = change > 0 ? (100 - level) / 50 : level / 50;
  return change * (1 - model.resistance + model.resistance * Math.min(1, room));
};

/** Why trust moves; `key` is what luck is drawn for, joined once for all segments. */
interface Cause {
  reason: Reason;
  about: string;
  key: string;
}

const causeOf = (reason: Reason, about: string): Cause => ({ reason, about, key: reason + about });

function shift(game: Draft, segment: number, change: number, { reason, about, key }: Cause): void {
  if (change === 0 || segment < 0) return;
  const before = game.trust[segment] ?? 0;
  const after = clamp(before + resisted(before, change));
  game.trust[segment] = after;
  const swing = (chance(game.seed, key, segment) - 0.5) * 2 * model.luck;
  game.luck[segment] = Math.max(-4, Math.min(4, (game.luck[segment] ?? 0) + swing));
  game.news.push({ kind: "trust", at: game.now, decision: game.count, segment, change: after - before, reason, about });
}

/** Moves the trust of one segment and writes down why. */
export function moveTrust(game: Draft, segment: number, change: number, reason: Reason, about: string): void {
  shift(game, segment, change, causeOf(reason, about));
}

/** Moves the trust of everybody. */
export function moveAll(game: Draft, change: number, reason: Reason, about: string): void {
  const cause = causeOf(reason, about);
  for (let segment = 0; segment < game.trust.length; segment++) shift(game, segment, change, cause);
}

export const interest = (setting: Setting, segment: number, topic: string): number =>
  setting.scenario.region.segments[segment]?.interests[topic] ?? defaultInterest;

/** The author's segment in full, the others by how much they care about the topic. */
export function moveAround(
  setting: Setting,
  game: Draft,
  from: string,
  topic: string,
  change: number,
  reason: Reason,
  about: string,
): void {
  const own = setting.segment.get(from) ?? -1;
  const cause = causeOf(reason, about);
  for (let segment = 0; segment < game.trust.length; segment++) {
    const share = segment === own ? 1 : model.spread * interest(setting, segment, topic);
    shift(game, segment, change * share, cause);
  }
}

export function moveHeat(setting: Setting, game: Draft, topic: string, change: number): void {
  const place = setting.topic.get(topic);
  if (place === undefined || change === 0) return;
  game.heat[place] = clamp((game.heat[place] ?? 0) + change);
}

/** Applies what an author wrote beside the model. */
export function applyEffects(
  setting: Setting,
  game: Draft,
  effects: Effects | undefined,
  reason: Reason,
  about: string,
): void {
  if (effects === undefined) return;
  for (const segment in effects.trust) {
    const change = effects.trust[segment] ?? 0;
    if (segment === "all") moveAll(game, change, reason, about);
    else moveTrust(game, setting.segment.get(segment) ?? -1, change, reason, about);
  }
  for (const topic in effects.heat) moveHeat(setting, game, topic, effects.heat[topic] ?? 0);
  if (effects.attention !== undefined) game.attention += Math.max(0, effects.attention);
  if (effects.set !== undefined) game.flags = [...new Set([...game.flags, ...effects.set])];
}

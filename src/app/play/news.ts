/** What the governor should hear of, beside what residents write: events, decisions and their outcome, work done, promises. */
import type { Game } from "../../game/game.ts";
import type { Happening } from "../../game/history.ts";
import { isReached } from "../../game/rules/works.ts";
import type { Setting } from "../../game/setting.ts";
import type { Asset } from "../../scenario/scenario.ts";

export const newsKinds = ["event", "duty", "choice", "visit", "done", "bounced", "kept", "broken"] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface News {
  /** Stable name, to remember that it was read. */
  key: string;
  kind: NewsKind;
  /** Minutes since midnight of day 1. */
  at: number;
  /** The decision it came with. */
  decision: number;
  title: string;
  text: string;
  /** Shown at once, not only in the feed. */
  isLoud: boolean;
  /** Minutes of the day it took. */
  minutes: number;
  /** Pictures it brought. */
  shots: readonly Asset[];
}

type Past<Kind extends Happening["kind"]> = Extract<Happening, { kind: Kind }>;

const quiet = { isLoud: false, minutes: 0, shots: [] };

function ofEvent(setting: Setting, { id, at, decision }: Past<"event">): News[] {
  const event = setting.events.get(id);
  if (event === undefined || (event.options?.length ?? 0) > 0) return [];
  const kind = event.kind === "duty" ? "duty" : "event";
  const isLoud = event.kind !== "news" && event.kind !== "rumour";
  const { title, text, minutes } = event;
  return [{ ...quiet, key: `event:${id}`, kind, at, decision, title, text, isLoud, minutes }];
}

function ofWork(setting: Setting, { id, at, decision, state }: Past<"work">): News[] {
  const remedy = setting.remedies.get(id);
  if (remedy === undefined) return [];
  const text = state === "done" ? remedy.report : "";
  return [{ ...quiet, key: `${state}:${id}:${at}`, kind: state, at, decision, title: remedy.name, text }];
}

function ofPromise(game: Game, { id, at, decision, state }: Past<"promise">): News[] {
  const promise = game.promises.findLast((one) => one.id === id);
  if (promise === undefined || (state !== "kept" && state !== "broken")) return [];
  return [{ ...quiet, key: `${state}:${id}:${at}`, kind: state, at, decision, title: promise.text, text: "" }];
}

function ofVisits(setting: Setting, game: Game): News[] {
  return game.visited.flatMap((id): News[] => {
    const visit = setting.visits.get(id);
    const felt = game.history.find((one) => one.kind === "trust" && one.reason === "visit" && one.about === id);
    if (visit === undefined) return [];
    const shots = setting.scenario.assets.filter((asset) => asset.after === id && isReached(game, id));
    const at = felt?.at ?? game.studied[visit.topic] ?? game.now;
    const decision = felt?.decision ?? game.count - 1;
    const { name: title, text } = visit;
    return [{ key: `visit:${id}`, kind: "visit", at, decision, title, text, isLoud: true, minutes: 0, shots }];
  });
}

function ofChoices(setting: Setting, game: Game): News[] {
  return game.choices.flatMap((choice): News[] => {
    const event = setting.events.get(choice.event);
    const option = event?.options?.find((one) => one.id === choice.option);
    if (event === undefined) return [];
    const text = option?.answer ?? choice.text;
    const { at, decision } = choice;
    return [
      { ...quiet, key: `choice:${event.id}`, kind: "choice", at, decision, title: event.title, text, isLoud: true },
    ];
  });
}

/** Everything so far, the oldest first. */
export function newsOf(setting: Setting, game: Game): News[] {
  const past = game.history.flatMap((one): News[] => {
    if (one.kind === "event") return ofEvent(setting, one);
    if (one.kind === "work") return ofWork(setting, one);
    return one.kind === "promise" ? ofPromise(game, one) : [];
  });
  const all = [...past, ...ofVisits(setting, game), ...ofChoices(setting, game)].sort((a, b) => a.at - b.at);
  // The same promise may be kept, moved and kept again within one minute.
  return all.filter((one, index) => all.findIndex((other) => other.key === one.key) === index);
}

/** What the last decision brought and nobody has put away yet. */
export function loudNews(news: readonly News[], game: Game, seen: readonly string[]): News | undefined {
  return news.find((one) => one.isLoud && one.decision === game.count - 1 && !seen.includes(one.key));
}

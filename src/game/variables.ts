/** What a scenario's conditions can read of a game. */
import { dayOf, minuteOfDay } from "../scenario/clock.ts";
import type { Condition, Json, Lookup } from "../scenario/condition.ts";
import { compile } from "../scenario/condition.ts";
import type { Game } from "./game.ts";
import { pickOf } from "./picks.ts";
import type { Setting } from "./setting.ts";

/** Trust of the region as a whole: the mean of its segments by their share of the population. */
export function meanTrust(setting: Setting, trust: readonly number[]): number {
  return setting.scenario.region.segments.reduce((sum, segment, index) => sum + segment.share * (trust[index] ?? 0), 0);
}

const isAnswered = (game: Game, appeal: string): boolean =>
  game.threads.some((thread) => thread.appeal.id === appeal && thread.answeredAt !== undefined);

const families: Record<string, (setting: Setting, game: Game, id: string) => Json> = {
  trust: (setting, game, id) => game.trust[setting.segment.get(id) ?? -1] ?? null,
  heat: (setting, game, id) => game.heat[setting.topic.get(id) ?? -1] ?? null,
  flag: (_, game, id) => game.flags.includes(id),
  promise: (_, game, id) => game.promises.findLast((promise) => promise.id === id)?.state ?? "none",
  answered: (_, game, id) => isAnswered(game, id),
  picked: (_, game, id) => pickOf(game.picked, id) ?? null,
  published: (_, game, id) => pickOf(game.picked, id) ?? null,
  asset: (_, game, id) => game.posts.some((post) => post.asset === id),
  done: (_, game, id) => game.works.some((work) => work.remedy === id && work.state === "done"),
  instructed: (_, game, id) => game.works.some((work) => work.remedy === id && work.state !== "bounced"),
  visited: (_, game, id) => game.visited.includes(id),
};

const single: Record<string, (setting: Setting, game: Game) => Json> = {
  day: (_, game) => dayOf(game.now),
  hour: (_, game) => Math.floor(minuteOfDay(game.now) / 60),
  trust: (setting, game) => meanTrust(setting, game.trust),
  deleted: (_, game) => game.threads.filter((thread) => thread.state === "deleted").length,
  unanswered: (_, game) =>
    game.threads.filter((thread) => thread.state === "open" && thread.answeredAt === undefined).length,
};

type Read = (setting: Setting, game: Game) => Json;

function makeReader(path: string): Read {
  const dot = path.indexOf(".");
  const id = dot < 0 ? "" : path.slice(dot + 1);
  if (id === "") return single[dot < 0 ? path : path.slice(0, dot)] ?? (() => null);
  const family = families[path.slice(0, dot)];
  return family === undefined ? () => null : (setting, game) => family(setting, game, id);
}

/** Paths taken apart once: `heat.roads` → the heat of `roads`. */
const readers = new Map<string, Read>();

/** Reads `day`, `heat.roads`, `picked.anna-hole` …; an unknown variable is `null`. */
export function lookup(setting: Setting, game: Game): Lookup {
  return (path) => {
    let read = readers.get(path);
    if (read === undefined) readers.set(path, (read = makeReader(path)));
    return read(setting, game);
  };
}

/** Does the condition of this appeal, event, brief, ending or hint hold? Things without one always do. */
export function holds(setting: Setting, game: Game, thing: { when?: unknown }): boolean {
  if (thing.when === undefined) return true;
  const test = setting.tests.get(thing) ?? compile(thing.when as Condition);
  return Boolean(test(lookup(setting, game)));
}

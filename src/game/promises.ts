/** The ledger: what was promised, when it falls due, kept, moved and broken (S18). */
import { toMinutes } from "../scenario/clock.ts";
import type { PromiseSeed } from "../scenario/effects.ts";
import type { Localised } from "../standard/text.ts";
import type { Draft, Game, Promise } from "./game.ts";
import type { Reading } from "./decision.ts";
import { model } from "./residents/constants.ts";
import { moveAll, moveAround } from "./residents/trust.ts";
import type { Setting } from "./setting.ts";
import { threadOf } from "./threads.ts";

/** Minutes after which a broken promise comes back as a screenshot. */
const screenshotDelay = 60;

function add(game: Draft, promise: Omit<Promise, "state" | "shown" | "at" | "decision">): void {
  game.promises = [...game.promises, { ...promise, at: game.now, decision: game.count, state: "open", shown: false }];
  game.news.push({ kind: "promise", at: game.now, decision: game.count, id: promise.id, state: "made" });
}

/** Writes a prepared promise into the ledger. */
export function promise(game: Draft, seed: Localised<PromiseSeed>, source: string): void {
  const { id, kind, text, topic, remedy, doer } = seed;
  add(game, { id, kind, text, topic, remedy, doer, due: toMinutes(seed.due), source });
}

/** Writes promises found in the player's own words into the ledger. */
export function promiseInOwnWords(game: Draft, reading: Reading, topic: string, source: string): void {
  for (const [index, { kind, text, due, doer }] of reading.promises.entries()) {
    add(game, { id: `own-${game.count}-${index}`, kind, text, topic, due, doer, isOwn: true, source });
  }
}

/** Was the deed done by that moment? A prepared promise without a remedy cannot be kept. */
export function isDone(game: Game, promise: Promise, by: number): boolean {
  return game.works.some(
    (work) =>
      (promise.isOwn === true ? work.topic === promise.topic : work.remedy === promise.remedy) &&
      work.state !== "bounced" &&
      work.ready !== undefined &&
      work.ready <= by,
  );
}

/** Settles the promise at `index` and moves the trust of those who were promised. */
export function settle(setting: Setting, game: Draft, index: number, state: "kept" | "moved" | "broken"): void {
  const found = game.promises[index];
  if (found === undefined) return;
  game.promises = game.promises.with(index, { ...found, state, settled: game.now });
  game.news.push({ kind: "promise", at: game.now, decision: game.count, id: found.id, state });
  const reason = `promise-${state}` as const;
  const change = { kept: model.promiseKept, moved: model.promiseMoved, broken: model.promiseBroken }[state];
  const thread = threadOf(game, found.source);
  if (thread === undefined) moveAll(game, change * model.promiseSpread, reason, found.id);
  else moveAround(setting, game, thread.appeal.segment, found.topic, change, reason, found.id);
  if (state === "broken") {
    game.scheduled = [
      ...game.scheduled,
      { kind: "screenshot", at: game.now + screenshotDelay, reason: "broken-promise", promise: index },
    ];
  }
}

/** Marks that the result was shown to people. */
export function show(setting: Setting, game: Draft, index: number, proof?: string): void {
  const found = game.promises[index];
  if (found === undefined) return;
  game.promises = game.promises.with(index, { ...found, shown: true, proof });
  game.news.push({ kind: "promise", at: game.now, decision: game.count, id: found.id, state: "shown" });
  const thread = threadOf(game, found.source);
  if (thread !== undefined)
    moveAround(setting, game, thread.appeal.segment, found.topic, model.promiseShown, "promise-shown", found.id);
  else moveAll(game, model.promiseShown * model.promiseSpread, "promise-shown", found.id);
}

/** What falls due now: a deed that is done is kept, everything else is broken. */
export function fallDue(setting: Setting, game: Draft, index: number): void {
  const found = game.promises[index];
  if (found === undefined || found.state !== "open" || found.due === undefined) return;
  const kept = found.kind === "deed" && isDone(game, found, found.due);
  settle(setting, game, index, kept ? "kept" : "broken");
}

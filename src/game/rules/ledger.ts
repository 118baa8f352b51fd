/** Reporting on a promise, moving its date in time, taking back what should not have been said. */
import { toMinutes } from "../../scenario/clock.ts";
import { costs } from "../costs.ts";
import type { Game, Promise } from "../game.ts";
import { model } from "../residents/constants.ts";
import { moveAll, moveAround } from "../residents/trust.ts";
import { isDone, settle, show } from "../promises.ts";
import { changeThread, threadOf } from "../threads.ts";
import type { Rule } from "./rule.ts";
import { hasAsset } from "./publish.ts";

/** The newest entry of the ledger under this id. */
export const indexOf = (game: Game, id: string): number => game.promises.findLastIndex((promise) => promise.id === id);

/** Is there something to tell about this promise now? */
export function isReportable(game: Game, promise: Promise): boolean {
  if (promise.shown) return false;
  if (promise.kind === "tell") return promise.state === "open";
  return promise.state === "kept" || (promise.state === "open" && isDone(game, promise, game.now));
}

export const report: Rule<"report"> = {
  check(setting, game, { promise: id, asset: shot }) {
    const promise = game.promises[indexOf(game, id)];
    if (promise === undefined) return "promise/unknown";
    if (promise.shown) return "promise/told";
    if (!isReportable(game, promise)) return "promise/settled";
    if (shot === undefined) return undefined;
    const asset = setting.assets.get(shot);
    if (asset === undefined) return "asset/unknown";
    return hasAsset(game, asset) ? undefined : "asset/not-yet";
  },
  cost: () => costs.report,
  apply(setting, game, { promise: id, asset }) {
    const index = indexOf(game, id);
    if (game.promises[index]?.state === "open") settle(setting, game, index, "kept");
    show(setting, game, index, asset);
    if (asset !== undefined && setting.assets.get(asset)?.fake === true)
      moveAll(game, model.fakeTrust, "fake-photo", asset);
  },
};

export const move: Rule<"move"> = {
  check(_, game, { promise: id, due }) {
    const promise = game.promises[indexOf(game, id)];
    if (promise === undefined) return "promise/unknown";
    if (promise.state !== "open") return "promise/settled";
    return toMinutes(due) <= Math.max(game.now, promise.due ?? 0) ? "promise/bad-date" : undefined;
  },
  cost: () => costs.move,
  apply(setting, game, { promise: id, due }) {
    const index = indexOf(game, id);
    const old = game.promises[index];
    if (old === undefined) return;
    settle(setting, game, index, "moved");
    game.promises = [...game.promises, { ...old, due: toMinutes(due), at: game.now, decision: game.count }];
  },
};

export const retract: Rule<"retract"> = {
  check(_, game, { what, id }) {
    const said = what === "reply" ? threadOf(game, id)?.replies.at(-1) : game.posts.find((post) => post.brief === id);
    return said === undefined || said.retracted === true ? "retract/unknown" : undefined;
  },
  cost: () => costs.retract,
  apply(setting, game, { what, id }) {
    if (what === "post") {
      game.posts = game.posts.map((post) => (post.brief === id ? { ...post, retracted: true } : post));
      return moveAll(game, -0.3, "retracted", id);
    }
    const thread = threadOf(game, id);
    const last = thread?.replies.at(-1);
    if (thread === undefined || last === undefined) return;
    changeThread(game, id, { replies: thread.replies.with(-1, { ...last, retracted: true }) });
    moveAround(setting, game, thread.appeal.segment, thread.appeal.topic, -0.3, "retracted", id);
  },
};

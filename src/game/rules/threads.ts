/** Asking back, handing over to a ministry, hiding by the rules, deleting. */
import { costs } from "../costs.ts";
import { model } from "../residents/constants.ts";
import { moveAround } from "../residents/trust.ts";
import { changeThread, threadOf } from "../threads.ts";
import type { Game } from "../game.ts";
import type { RefusalCode } from "../refusal.ts";
import type { Rule } from "./rule.ts";

function gone(game: Game, appeal: string): RefusalCode | undefined {
  const thread = threadOf(game, appeal);
  if (thread === undefined) return "appeal/unknown";
  return thread.state === "hidden" || thread.state === "deleted" ? "appeal/gone" : undefined;
}

export const ask: Rule<"ask"> = {
  check(_, game, { appeal }) {
    const thread = threadOf(game, appeal);
    if (thread?.asked === true) return "appeal/asked";
    return gone(game, appeal) ?? (thread?.appeal.clarifies === undefined ? "appeal/nothing-to-ask" : undefined);
  },
  cost: () => costs.ask,
  apply(_, game, { appeal }) {
    const thread = threadOf(game, appeal);
    if (thread?.appeal.clarifies === undefined) return;
    const message = { from: "resident" as const, at: game.now + 6, text: thread.appeal.clarifies };
    changeThread(game, appeal, { asked: true, messages: [...thread.messages, message] });
  },
};

export const handOver: Rule<"hand-over"> = {
  check(setting, game, { appeal, to }) {
    if (!setting.ministries.has(to)) return "ministry/unknown";
    return gone(game, appeal) ?? (threadOf(game, appeal)?.handedTo === undefined ? undefined : "appeal/handed-over");
  },
  cost: () => costs.handOver,
  apply(setting, game, { appeal, to }) {
    const thread = threadOf(game, appeal);
    if (thread === undefined) return;
    const { segment, topic, handOver: right } = thread.appeal;
    if (right?.to !== to) {
      // A wrong address is a brush-off: the appeal stays open and is a little angrier.
      changeThread(game, appeal, { handedTo: to });
      moveAround(setting, game, segment, topic, model.wrongAddress, "wrong-address", appeal);
      return;
    }
    moveAround(setting, game, segment, topic, model.handOver, "handed-over", appeal);
    changeThread(game, appeal, {
      handedTo: to,
      state: thread.state === "open" ? "handed-over" : thread.state,
      answeredAt: thread.answeredAt ?? game.now,
      messages: [...thread.messages, { from: "resident", at: game.now + 5, text: right.answer }],
    });
  },
};

/** Residents see what disappears: only what breaks the page's rules may be hidden without loss. */
export const hide: Rule<"hide"> = {
  check: (_, game, { appeal }) => gone(game, appeal),
  cost: () => costs.hide,
  apply(setting, game, { appeal }) {
    const thread = threadOf(game, appeal);
    if (thread === undefined) return;
    const { segment, topic, breaksRules, critical } = thread.appeal;
    changeThread(game, appeal, { state: "hidden" });
    if (breaksRules) moveAround(setting, game, segment, topic, 0.2, "hidden-by-rules", appeal);
    else
      moveAround(
        setting,
        game,
        segment,
        topic,
        critical ? model.hiddenCriticism : model.hiddenCriticism / 2,
        "hidden-criticism",
        appeal,
      );
  },
};

export const remove: Rule<"delete"> = {
  check: (_, game, { appeal }) => gone(game, appeal),
  cost: () => costs.delete,
  apply(_, game, { appeal }) {
    const thread = threadOf(game, appeal);
    if (thread === undefined) return;
    changeThread(game, appeal, { state: "deleted" });
    if (thread.appeal.breaksRules) return;
    const at = game.now + model.deletedLater;
    game.scheduled = [...game.scheduled, { kind: "screenshot", at, reason: "deleted-criticism", appeal }];
  },
};

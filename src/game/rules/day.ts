/** The course of a day: starting, choosing in an alarm, waiting, ending the day, predicting, sleeping. */
import { dayOf, endOfDay, startOfDay } from "../../scenario/clock.ts";
import { costs } from "../costs.ts";
import { model } from "../residents/constants.ts";
import { moveAll, moveAround } from "../residents/trust.ts";
import { known } from "../setting.ts";
import type { Setting } from "../setting.ts";
import type { Game } from "../game.ts";
import { isWaiting } from "../threads.ts";
import type { Rule } from "./rule.ts";
import { isOwn, quality, speak, unsayable } from "./speak.ts";

export const isLastDay = (setting: Setting, game: Game): boolean => dayOf(game.now) >= setting.scenario.days;

export const start: Rule<"start"> = { check: () => undefined, cost: () => 0, apply: () => undefined };

export const choose: Rule<"choose"> = {
  check(setting, game, { event: id, words }) {
    if (!game.alarms.includes(id)) return "event/not-waiting";
    // An alarm must be answered even when the hour of every prepared answer has passed.
    const code = unsayable(game, words, known(setting.events, id).options ?? []);
    return code === "option/stale" ? undefined : code;
  },
  cost: (_, __, { words }) => (isOwn(words) ? costs.ownWords : costs.reply),
  apply(setting, game, { event: id, words }) {
    const event = known(setting.events, id);
    const said = speak(setting, game, words, event.options ?? [], { id, topic: event.topic ?? "" });
    game.alarms = game.alarms.filter((alarm) => alarm !== id);
    game.choices = [...game.choices, { ...said, event: id }];
    moveAll(game, (quality(said.says) - model.neutralLevel) * model.replyTrust, "choice", id);
  },
};

export const wait: Rule<"wait"> = {
  check: () => undefined,
  cost: (_, __, { minutes }) => minutes,
  apply: () => undefined,
};

/** What nobody answered is talked over at dinner. */
export const endDay: Rule<"end-day"> = {
  check: () => undefined,
  cost: (_, game) => endOfDay(dayOf(game.now)) - game.now,
  apply: () => undefined,
};

export const predict: Rule<"predict"> = {
  check(setting, game, { topic }) {
    if (!setting.topic.has(topic)) return "topic/unknown";
    return game.predictions[dayOf(game.now)] === undefined ? undefined : "predict/done";
  },
  cost: () => 0,
  apply(_, game, { topic }) {
    game.predictions = { ...game.predictions, [dayOf(game.now)]: topic };
  },
};

export const nextDay: Rule<"next-day"> = {
  check: () => undefined,
  // After the last evening the term is over and no more time passes.
  cost: (setting, game) => (isLastDay(setting, game) ? 0 : startOfDay(dayOf(game.now) + 1) - game.now),
  apply(setting, game) {
    for (const thread of game.threads) {
      if (!isWaiting(thread) || thread.overdue !== true) continue;
      const change = (thread.appeal.urgent ? model.silenceUrgent : model.silence) / 2;
      moveAround(setting, game, thread.appeal.segment, thread.appeal.topic, change, "silence", thread.appeal.id);
    }
    game.news.push({ kind: "day", at: game.now, decision: game.count, day: dayOf(game.now) });
  },
};

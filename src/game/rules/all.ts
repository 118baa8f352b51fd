/** Every rule by the type of its decision. */
import type { DecisionType } from "../decision.ts";
import { choose, endDay, nextDay, predict, start, wait } from "./day.ts";
import { move, report, retract } from "./ledger.ts";
import { answerLive, endLive, goLive } from "./live.ts";
import { publish } from "./publish.ts";
import { reply } from "./reply.ts";
import type { Rule } from "./rule.ts";
import { ask, handOver, hide, remove } from "./threads.ts";
import { instruct, study, visit } from "./works.ts";

export const rules: { [Type in DecisionType]: Rule<Type> } = {
  start,
  reply,
  ask,
  "hand-over": handOver,
  study,
  instruct,
  visit,
  publish,
  report,
  move,
  retract,
  hide,
  delete: remove,
  "go-live": goLive,
  "answer-live": answerLive,
  "end-live": endLive,
  choose,
  wait,
  "end-day": endDay,
  predict,
  "next-day": nextDay,
};

/** The phases of a term in office: which decision is possible when. Names only; what they change is in `rules/`. */
import { setup } from "xstate";
import type { DecisionType } from "./decision.ts";

/** What the rules tell the machine after a decision: something urgent came up, the day or the term is over. */
export type Signal = "alarm" | "dusk" | "term-over";

/** Only its type is read: what the machine can hear. */
const types: { events: { type: DecisionType | Signal } } = { events: { type: "start" } };

export const machine = setup({ types }).createMachine({
  id: "term",
  initial: "briefing",
  states: {
    briefing: { on: { start: "day" } },
    day: {
      initial: "desk",
      states: {
        desk: {
          on: {
            reply: "desk",
            ask: "desk",
            "hand-over": "desk",
            study: "desk",
            instruct: "desk",
            visit: "desk",
            publish: "desk",
            report: "desk",
            move: "desk",
            retract: "desk",
            hide: "desk",
            delete: "desk",
            wait: "desk",
            "go-live": "stream",
            "end-day": "#term.evening",
            alarm: "crisis",
            dusk: "#term.evening",
          },
        },
        stream: { on: { "answer-live": "stream", "end-live": "desk" } },
        crisis: { on: { choose: "desk" } },
      },
    },
    evening: { on: { predict: "evening", "next-day": "day", "term-over": "debrief" } },
    debrief: { type: "final" },
  },
});

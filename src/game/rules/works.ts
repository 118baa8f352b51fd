/** The situation centre: studying a topic, giving an instruction, going to see for oneself. */
import { dayOf, toMinutes } from "../../scenario/clock.ts";
import { costs } from "../costs.ts";
import type { Game, Work } from "../game.ts";
import { applyEffects } from "../residents/trust.ts";
import { known } from "../setting.ts";
import type { Setting } from "../setting.ts";
import type { Rule } from "./rule.ts";

/** A ministry needs this long to say that it was not its business. */
const bounceAfter = 240;

export const study: Rule<"study"> = {
  check(setting, game, { topic }) {
    if (!setting.topic.has(topic)) return "topic/unknown";
    const last = game.studied[topic];
    return last !== undefined && dayOf(last) === dayOf(game.now) ? "topic/studied" : undefined;
  },
  cost: () => costs.study,
  apply(_, game, { topic }) {
    game.studied = { ...game.studied, [topic]: game.now };
  },
};

/** Has what this depends on (a visit or another remedy) been done? */
export const isReached = (game: Game, after: string | undefined): boolean =>
  after === undefined ||
  game.visited.includes(after) ||
  game.works.some((work) => work.remedy === after && work.state === "done");

export const instruct: Rule<"instruct"> = {
  check(setting, game, decision) {
    const remedy = setting.remedies.get(decision.remedy);
    if (remedy === undefined) return "remedy/unknown";
    if (!setting.ministries.has(decision.ministry)) return "ministry/unknown";
    if (!remedy.measures.some((measure) => measure.id === decision.measure)) return "option/unknown";
    if (game.works.some((work) => work.remedy === remedy.id && work.state !== "bounced")) return "remedy/running";
    if (!isReached(game, remedy.after)) return "remedy/too-early";
    if (remedy.cost > game.budget) return "remedy/no-money";
    return toMinutes(decision.due) <= game.now ? "remedy/past" : undefined;
  },
  cost: () => costs.instruct,
  apply(setting, game, decision) {
    const remedy = known(setting.remedies, decision.remedy);
    const isRight = remedy.ministry === decision.ministry;
    const work: Work = {
      remedy: remedy.id,
      topic: remedy.topic,
      ministry: decision.ministry,
      measure: decision.measure,
      at: game.now,
      due: toMinutes(decision.due),
      ready: isRight ? game.now + remedy.hours * 60 : undefined,
      state: "running",
      studied: game.studied[remedy.topic] !== undefined,
      appeals: game.threads.filter((thread) => thread.appeal.topic === remedy.topic).length,
      heat: game.heat[setting.topic.get(remedy.topic) ?? -1] ?? 0,
      decision: game.count,
    };
    game.works = [...game.works, work];
    if (isRight) game.budget -= remedy.cost;
    else
      game.scheduled = [...game.scheduled, { kind: "bounce", at: game.now + bounceAfter, work: game.works.length - 1 }];
  },
};

export const visit: Rule<"visit"> = {
  check(setting, game, decision) {
    if (!setting.visits.has(decision.visit)) return "visit/unknown";
    return game.visited.includes(decision.visit) ? "visit/done" : undefined;
  },
  cost: () => costs.visit,
  apply(setting: Setting, game, decision) {
    game.visited = [...game.visited, decision.visit];
    applyEffects(setting, game, known(setting.visits, decision.visit).effects, "visit", decision.visit);
    const { topic } = known(setting.visits, decision.visit);
    game.studied = { ...game.studied, [topic]: game.now };
  },
};

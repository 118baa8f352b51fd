/** One decision: refused with a reason, or the next game. */
import { dayOf, endOfDay } from "../scenario/clock.ts";
import type { Decision, DecisionType } from "./decision.ts";
import type { Draft, Game, Sample } from "./game.ts";
import { next } from "./phases.ts";
import type { Phase } from "./phases.ts";
import { refuse } from "./refusal.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";
import { rules } from "./rules/all.ts";
import { isLastDay } from "./rules/day.ts";
import type { Rule } from "./rules/rule.ts";
import type { Setting } from "./setting.ts";
import { pass } from "./time.ts";

export type Outcome = { ok: true; game: Game } | { ok: false; refusal: Refusal };

/** The rule of a decision; TypeScript cannot see that the two belong together. */
const ruleOf = (type: DecisionType): Rule<DecisionType> => rules[type] as unknown as Rule<DecisionType>;

/** Why this decision is not possible now; `undefined` when it is. The pages ask it before they offer anything. */
export function obstacle(setting: Setting, game: Game, decision: Decision): RefusalCode | undefined {
  if (next(game.phase, decision.type) === undefined) return "phase/not-now";
  const rule = ruleOf(decision.type);
  const code = rule.check(setting, game, decision);
  if (code !== undefined || game.phase !== "desk") return code;
  const left = endOfDay(dayOf(game.now)) - game.now;
  return rule.cost(setting, game, decision) > left ? "day/no-time" : undefined;
}

/** Minutes a decision takes. */
export const costOf = (setting: Setting, game: Game, decision: Decision): number =>
  ruleOf(decision.type).cost(setting, game, decision);

/** The phase the machine goes to, once it has heard what the rules have to say. */
function settle(setting: Setting, before: Game, draft: Draft, type: DecisionType, isInterrupted: boolean): Phase {
  const step = type === "next-day" && isLastDay(setting, before) ? "term-over" : type;
  let phase: Phase = isInterrupted ? before.phase : (next(before.phase, step) ?? before.phase);
  if (draft.alarms.length > 0) phase = next(phase, "alarm") ?? phase;
  else if (draft.now >= endOfDay(dayOf(draft.now))) phase = next(phase, "dusk") ?? phase;
  return phase;
}

/** Where the dials stand after the last decision. */
export const sampleOf = ({ now: at, count, trust, heat, attention }: Game): Sample => ({
  at,
  decision: count - 1,
  trust,
  heat,
  attention,
});

/**
 * A step that leaves the record (history and samples) as it was: no rule reads it, and copying it takes as long as
 * the rest. `step` writes it at once, a `fold` of many decisions keeps one list for all of them.
 */
export function advance(setting: Setting, game: Game, decision: Decision): Outcome {
  const code = obstacle(setting, game, decision);
  if (code !== undefined) return { ok: false, refusal: refuse(code) };
  const rule = ruleOf(decision.type);
  const minutes = (rule.spend ?? rule.cost)(setting, game, decision);
  const draft: Draft = { ...game, trust: [...game.trust], luck: [...game.luck], heat: [...game.heat], news: [] };
  rule.apply(setting, draft, decision);
  const isIdle = decision.type === "wait" || decision.type === "end-day";
  const isInterrupted = !pass(setting, draft, minutes, isIdle);
  draft.phase = settle(setting, game, draft, decision.type, isInterrupted);
  draft.count = game.count + 1;
  return { ok: true, game: draft };
}

/**
 * Applies a decision that has the right form. The given game is not changed.
 * About 10 µs on one thread; `npm run bench` measures it.
 */
export function step(setting: Setting, game: Game, decision: Decision): Outcome {
  const outcome = advance(setting, game, decision);
  if (!outcome.ok) return outcome;
  const next = outcome.game;
  const samples = [...game.samples, sampleOf(next)];
  return { ok: true, game: { ...next, samples, history: game.history.concat(next.news) } };
}

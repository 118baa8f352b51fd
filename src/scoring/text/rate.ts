/** From a reading to levels, gates, promises and the reasons for them; a hint with its evidence, never a verdict. */
import { isAnswered } from "../../writing/answered.ts";
import type { Reading } from "../../writing/analyse.ts";
import type { PromiseReading } from "../../writing/promises.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, textCriteria, type TextCriterion } from "./features.ts";
import { gatesOf, type TextGate } from "./gates.ts";
import { levelsOf } from "./levels.ts";
import { followUpOf, type FollowUp } from "./weakest.ts";
import { explain, type Why } from "./why.ts";

/** What a reply is worth, criterion by criterion. */
export interface Rating {
  /** 0–4, one decimal. */
  readonly levels: Readonly<Record<TextCriterion, number>>;
  readonly gates: readonly TextGate[];
  readonly promises: readonly PromiseReading[];
  readonly answeredPoints: readonly string[];
  /** Moves the text makes: apologise, say-unknown, thank, hand-over, refuse-with-alternative, correct-rumour. */
  readonly moves: readonly string[];
  /** The family of the resident's follow-up. */
  readonly weakest: FollowUp;
  readonly why: Readonly<Record<TextCriterion, Why>>;
}

function movesOf(reading: Reading): string[] {
  const m = (name: string): boolean => (reading.measures[name] ?? 0) > 0;
  const moves: string[] = [];
  if (m("apology") || m("ownership")) moves.push("apologise");
  if (m("unknown")) moves.push("say-unknown");
  if (m("thanks")) moves.push("thank");
  if (m("passedOn") || (m("people") && m("cta"))) moves.push("hand-over");
  if ((reading.measures["answered"] ?? 0) > 0.4 && m("negates")) {
    moves.push("refuse-with-alternative");
    if (!m("confirms") && !m("falseClaims")) moves.push("correct-rumour");
  }
  return moves;
}

/** Rates a reading in the situation it was read in. */
export function rate(reading: Reading, situation: Situation): Rating {
  const values = features(reading, situation);
  const gates = gatesOf(reading, values);
  const found = levelsOf(reading, situation, values);
  const levels = {} as Record<TextCriterion, number>;
  const why = {} as Record<TextCriterion, Why>;
  for (const criterion of textCriteria) {
    const { value, capped } = found[criterion];
    const level = Math.round(10 * value) / 10;
    levels[criterion] = level;
    why[criterion] = explain(criterion, level, reading, capped);
  }
  return {
    levels,
    gates,
    promises: reading.promises,
    answeredPoints: reading.points.filter(isAnswered).map((point) => point.id),
    moves: movesOf(reading),
    weakest: followUpOf(reading, situation, levels, gates),
    why,
  };
}

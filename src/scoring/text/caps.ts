/** Rules no wording can talk its way round: what caps a level whatever the scales say. */
import type { Reading } from "../../writing/analyse.ts";
import type { FindingCode } from "../../writing/finding.ts";
import type { Situation } from "../../writing/situation.ts";
import type { TextCriterion } from "./features.ts";
import type { TextGate } from "./gates.ts";

/** A level may not be above `most`, because of what `because` shows. */
export interface Cap {
  readonly criterion: TextCriterion;
  readonly most: number;
  readonly because: FindingCode;
}

/** All caps that hold for a text. */
export function capsOf(reading: Pick<Reading, "measures">, situation: Situation, gates: readonly TextGate[]): Cap[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const caps: Cap[] = [];
  const cap = (because: FindingCode, most: Partial<Record<TextCriterion, number>>): void => {
    for (const [criterion, level] of Object.entries(most))
      caps.push({ criterion: criterion as TextCriterion, most: level, because });
  };
  const words = m("words");
  if (words === 0) cap("brush-off", { substance: 0, concreteness: 0, "living-language": 2, empathy: 1, sincerity: 1 });
  if (gates.includes("attack")) cap("insult", { empathy: 0.4 });
  if (m("wrongName") > 0) cap("wrong-name", { empathy: 0.4 });
  if (m("salad") > 0)
    cap("word-salad", { substance: 1, concreteness: 1, "living-language": 0.4, empathy: 1, sincerity: 1 });
  if (m("pasted") > 0.5) cap("pasted-facts", { substance: 3, "living-language": 2, empathy: 1, sincerity: 2 });
  if (m("offGame") > 0) cap("off-game", { empathy: 1, sincerity: 1, substance: 2 });
  if (m("repeated") > 0.4) cap("repetition", { "living-language": 2, empathy: 2 });
  if (m("copied") > 0.5) cap("copy-paste", { empathy: 1, sincerity: 2 });
  const clashes = m("clashes") + m("falseClaims");
  if (clashes > 0) cap("contradicts-facts", { sincerity: clashes > 1 || m("falseClaims") > 0 ? 1.4 : 2.4 });
  if (m("unsupported") > 0 && m("unsupported") >= m("supported"))
    cap("unsupported-number", {
      sincerity: m("unsupported") > 1 ? 1.9 : 2.6,
      concreteness: m("unsupported") > 1 ? 2.4 : 2.9,
    });
  const wrong = m("wrongNumbers");
  if (wrong > 0) cap("unsupported-number", { sincerity: wrong > 1 ? 1.6 : 2.6, concreteness: wrong > 1 ? 2.4 : 2.9 });
  if (situation.points.length > 0) {
    if (m("answeredMost") < 0.2) cap("point-missed", { substance: 1, empathy: 3 });
    if (m("answered") < 0.15) cap("brush-off", { substance: 0.9 });
  }
  return caps;
}

/** Rules no wording can talk its way round: what caps a level whatever the scales say. */
import { answersHalf } from "../../writing/answered.ts";
import { barbCodes, barbOf } from "../../writing/barbs.ts";
import type { Reading } from "../../writing/analyse.ts";
import type { FindingCode } from "../../writing/finding.ts";
import type { TextCriterion } from "./features.ts";

/** A level may not be above `most`, because of what `because` shows. */
export interface Cap {
  readonly criterion: TextCriterion;
  readonly most: number;
  readonly because: FindingCode;
}

/** All caps that hold for a text. */
export function capsOf(reading: Pick<Reading, "measures">): Cap[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const caps: Cap[] = [];
  const cap = (because: FindingCode, most: Partial<Record<TextCriterion, number>>): void => {
    for (const [criterion, level] of Object.entries(most))
      caps.push({ criterion: criterion as TextCriterion, most: level, because });
  };
  const words = m("words");
  // «2-20-20» has no words and may be all that was asked.
  if (words === 0 && !answersHalf(reading.measures))
    cap("brush-off", { substance: 0, concreteness: 0, "living-language": 2, empathy: 1, sincerity: 1 });
  if (m("insult") + m("vulgar") > 0) cap("insult", { empathy: 0.4 });
  for (const code of barbCodes) if (m(barbOf(code)) > 0) cap(code, { empathy: 1.4 });
  if (m("wrongName") > 0) cap("wrong-name", { empathy: 0.4 });
  if (m("foreign") > 0)
    cap("other-language", { substance: 1, concreteness: 1, "living-language": 1, empathy: 1, sincerity: 2 });
  const salad = m("salad");
  if (salad > 0) {
    cap("word-salad", {
      substance: 4 - 2 * salad,
      concreteness: 4 - 1.5 * salad,
      "living-language": 4 - 2 * salad,
      empathy: 4 - 1.5 * salad,
      sincerity: 4 - 1.5 * salad,
    });
  }
  if (m("pasted") > 0.5) cap("pasted-facts", { substance: 3, "living-language": 2, empathy: 1, sincerity: 2 });
  if (m("offGame") > 0) cap("off-game", { empathy: 1, sincerity: 1, substance: 2 });
  if (m("repeated") > 0.4) cap("repetition", { "living-language": 2, empathy: 2 });
  if (m("copied") > 0.5) cap("copy-paste", { empathy: 1, sincerity: 2 });
  if (m("turned") > 0) cap("denial", { substance: 2, concreteness: 2.5, sincerity: 1.8 });
  // One number that differs is a slip; two against the facts, or mostly such as no fact bears, are an invention. Where a
  // dossier names the untruths that tempt, and the writer sets dates, only the second is held against a text, and softly.
  if (m("datesOpen") > 0) {
    if (m("wrongNumbers") > 1) cap("unsupported-number", { concreteness: 2.7, sincerity: 2.2 });
  } else if (m("mostlyUnborne") > 0 || m("wrongNumbers") > 1)
    cap("unsupported-number", { concreteness: 2, sincerity: 1 });
  else if (m("wrongNumbers") > 0) cap("unsupported-number", { concreteness: 2.7, sincerity: 2.2 });
  if (m("wrongBlame") > 0) cap("blames-other", { sincerity: 1.4 });
  if (m("beyondPowers") > 0) cap("beyond-powers", { sincerity: 2 });
  if (m("confirms") > 0) cap("false-claim", { substance: 1, sincerity: 0.9 });
  if (m("falseClaims") > 0) cap("false-claim", { sincerity: 0.9 });
  return caps;
}

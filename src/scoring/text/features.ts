/** From what was seen in a text to the numbers that speak for or against each level. */
import type { Reading } from "../../writing/analyse.ts";
import { leanings, type Leaning } from "../../writing/leanings.ts";
import type { Situation } from "../../writing/situation.ts";
import { answerFeatures } from "./features/answer.ts";
import { concretenessFeatures } from "./features/concreteness.ts";
import { countsOf, type Features } from "./features/counts.ts";
import { dangerFeatures } from "./features/danger.ts";
import { interplayFeatures } from "./features/interplay.ts";
import { languageFeatures } from "./features/language.ts";
import { toneFeatures } from "./features/tone.ts";
import { truthFeatures } from "./features/truth.ts";

export type { Features };

/** The criteria a single reply shows. */
export const textCriteria = ["substance", "concreteness", "living-language", "empathy", "sincerity"] as const;
export type TextCriterion = (typeof textCriteria)[number];

/** The criteria a single post shows. */
export const postCriteria = ["living-language", "sincerity", "human", "grounding", "interactive"] as const;
export type PostCriterion = (typeof postCriteria)[number];

/** All features of a reading. */
export function features(reading: Pick<Reading, "measures" | "leanings">, situation: Situation): Features {
  const counts = countsOf(reading);
  return {
    ...answerFeatures(counts, situation),
    ...concretenessFeatures(counts),
    ...languageFeatures(counts),
    ...toneFeatures(counts),
    ...interplayFeatures(counts, situation),
    ...truthFeatures(counts),
    ...dangerFeatures(counts),
    ...Object.fromEntries(leanings.map((leaning) => [wordsOf(leaning), reading.leanings[leaning]])),
  };
}

/** The feature in which the words of a text speak for a criterion or a gate. */
export const wordsOf = (leaning: Leaning): string => `words: ${leaning}`;

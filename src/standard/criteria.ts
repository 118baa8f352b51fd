/** The names of the sixteen criteria and five gates: the vocabulary every other area speaks. */
export const criterionIds = [
  "response-speed",
  "substance",
  "concreteness",
  "living-language",
  "empathy",
  "sincerity",
  "promises-kept",
  "openness",
  "competence",
  "instructions",
  "regularity",
  "grounding",
  "media",
  "interactive",
  "streams",
  "human",
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** The five criteria that are read off the text of a reply. */
export const textCriterionIds = ["substance", "concreteness", "living-language", "empathy", "sincerity"] as const;
export type TextCriterionId = (typeof textCriterionIds)[number];

export const gateIds = ["private-data", "fake-proof", "astroturfing", "attack", "dangerous-advice"] as const;
export type GateId = (typeof gateIds)[number];

/** Which findings speak of which criterion: what a level is explained with. */
import type { FindingCode } from "../../writing/finding.ts";
import type { PostCriterion, TextCriterion } from "./features.ts";

/** What a level is given for: a reply or a post. */
export type ReadCriterion = TextCriterion | PostCriterion;

/** Which findings speak of which criterion, the telling ones first. */
export const about: Readonly<Record<ReadCriterion, readonly FindingCode[]>> = {
  substance: [
    "point-missed",
    "brush-off",
    "word-salad",
    "off-game",
    "repetition",
    "point-answered",
    "empty-promise",
    "bragging",
    "denial",
  ],
  concreteness: [
    "vague-time",
    "empty-promise",
    "contradicts-facts",
    "unsupported-number",
    "too-early",
    "deadline",
    "doer",
    "place",
    "amount",
    "contact",
    "follow-up",
    "action-for-reader",
  ],
  "living-language": [
    "officialese",
    "noun-chain",
    "long-sentence",
    "passive",
    "telegram-style",
    "shouting",
    "careless-spelling",
    "pasted-facts",
    "repetition",
    "word-salad",
  ],
  empathy: [
    "insult",
    "wrong-name",
    "mockery",
    "blames-resident",
    "lecture",
    "dismissal",
    "non-apology",
    "formula",
    "name-used",
    "warmth",
    "apology",
    "thanks",
    "greeting",
    "ownership",
  ],
  sincerity: [
    "contradicts-facts",
    "false-claim",
    "beyond-powers",
    "too-early",
    "guarantee",
    "denial",
    "blames-other",
    "bragging",
    "non-apology",
    "unsupported-number",
    "ownership",
    "apology",
    "reason",
    "unknown",
  ],
  human: ["bragging", "officialese", "guarantee", "warmth", "thanks", "name-used", "ownership", "unknown"],
  grounding: ["point-missed", "bragging", "place", "deadline", "amount", "contact", "point-answered"],
  interactive: ["action-for-reader"],
};

/** What is missing when nothing is wrong: the first code of each list that the text does not show. */
export const wanted: Readonly<Record<ReadCriterion, readonly FindingCode[]>> = {
  substance: ["point-missed", "follow-up"],
  concreteness: ["deadline", "doer", "place", "follow-up"],
  "living-language": ["officialese", "long-sentence"],
  empathy: ["name-used", "warmth", "apology", "action-for-reader"],
  sincerity: ["ownership", "reason", "unknown"],
  human: ["thanks", "warmth"],
  grounding: ["place", "deadline", "contact"],
  interactive: ["action-for-reader"],
};

/** What the reader saw in a text: a span, a code, how much it matters, and a plainer way to say it. */

/** Every code a finding can carry; each has a title, a reason and a hint in both language packs. */
export const findingCodes = [
  "officialese",
  "long-sentence",
  "passive",
  "noun-chain",
  "shouting",
  "telegram-style",
  "careless-spelling",
  "point-answered",
  "point-missed",
  "brush-off",
  "deadline",
  "doer",
  "place",
  "amount",
  "contact",
  "follow-up",
  "vague-time",
  "empty-promise",
  "promise",
  "too-early",
  "unsupported-number",
  "contradicts-facts",
  "false-claim",
  "beyond-powers",
  "guarantee",
  "bragging",
  "blames-other",
  "blames-resident",
  "insult",
  "mockery",
  "lecture",
  "dismissal",
  "denial",
  "warmth",
  "thanks",
  "apology",
  "ownership",
  "non-apology",
  "unknown",
  "reason",
  "name-used",
  "wrong-name",
  "private-data",
  "dangerous-advice",
  "repetition",
  "copy-paste",
  "pasted-facts",
  "word-salad",
  "other-language",
  "off-game",
  "formula",
  "greeting",
  "action-for-reader",
  "handed-over",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** 1 = worth knowing (also what is good), 2 = weakens the reply, 3 = a resident would be hurt, misled or sent away. */
export type Severity = 1 | 2 | 3;

/** `start` and `end` are UTF-16 offsets in the text as typed; an empty span (0, 0) speaks of the whole text. */
export interface Finding {
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** What could be written instead, in plain words. */
  readonly plain?: string;
  /** The point, number, name or date the finding is about. */
  readonly about?: string;
}

/** The words in which the coach and the debrief speak of a finding. */
export interface Explanation {
  readonly title: string;
  readonly why: string;
  readonly hint: string;
}

const good: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "point-answered",
  "deadline",
  "doer",
  "place",
  "amount",
  "contact",
  "follow-up",
  "promise",
  "warmth",
  "thanks",
  "apology",
  "ownership",
  "unknown",
  "reason",
  "name-used",
  "greeting",
  "action-for-reader",
  "handed-over",
]);

/** Whether a finding speaks for the reply, is worth a thought, or hurts it. */
export function tone(finding: Pick<Finding, "code" | "severity">): "good" | "hint" | "bad" {
  if (good.has(finding.code)) return "good";
  return finding.severity === 3 ? "bad" : "hint";
}

/** From a reading to levels, gates, promises and the reasons for them; a hint with its evidence, never a verdict. */
import type { Reading } from "../../writing/analyse.ts";
import { tone, type Finding, type FindingCode } from "../../writing/finding.ts";
import type { PromiseReading } from "../../writing/promises.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, textCriteria, type TextCriterion } from "./features.ts";
import { gatesOf, type TextGate } from "./gates.ts";
import { levelsOf } from "./levels.ts";
import { followUpOf, type FollowUp } from "./weakest.ts";

/** Why a level is what it is: the quotes for and against it, and the finding whose hint says what comes next. */
export interface Why {
  readonly level: number;
  readonly quotes: readonly Finding[];
  /** Look up `pack.explanations[next].hint`. */
  readonly next: FindingCode | undefined;
  /** Words that weigh for or against the level by what raters thought of other replies with them, the strongest first. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
  /** The rule that capped the level, if one did. */
  readonly capped?: FindingCode;
}

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

/** Which findings speak of which criterion, the telling ones first. */
const about: Readonly<Record<TextCriterion, readonly FindingCode[]>> = {
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
};

/** What is missing when nothing is wrong: the first code of each list that the text does not show. */
const wanted: Readonly<Record<TextCriterion, readonly FindingCode[]>> = {
  substance: ["point-missed", "follow-up"],
  concreteness: ["deadline", "doer", "place", "follow-up"],
  "living-language": ["officialese", "long-sentence"],
  empathy: ["name-used", "warmth", "apology", "action-for-reader"],
  sincerity: ["ownership", "reason", "unknown"],
};

function movesOf(reading: Reading): string[] {
  const m = (name: string): boolean => (reading.measures[name] ?? 0) > 0;
  const moves: string[] = [];
  if (m("apology") || m("ownership")) moves.push("apologise");
  if (m("unknown")) moves.push("say-unknown");
  if (m("thanks")) moves.push("thank");
  if (m("passedOn") || (m("people") && m("cta"))) moves.push("hand-over");
  if (
    (reading.measures["answered"] ?? 0) > 0.4 &&
    reading.text.tokens.some((token) => /^(?:не|нет|no|not|can't|cannot|won't|cant)$/u.test(token.text))
  )
    moves.push("refuse-with-alternative", "correct-rumour");
  return moves;
}

const wordsNamed = 5;

function explain(criterion: TextCriterion, level: number, reading: Reading, capped: FindingCode | undefined): Why {
  const quotes = about[criterion]
    .flatMap((code) => reading.findings.filter((finding) => finding.code === code).slice(0, 2))
    .slice(0, 6);
  const bad = quotes.find((finding) => tone(finding) === "bad") ?? quotes.find((finding) => tone(finding) === "hint");
  const shown = new Set(reading.findings.map((finding) => finding.code));
  const missing = wanted[criterion].find((code) => (code === "point-missed" ? shown.has(code) : !shown.has(code)));
  const next = level >= 3.5 ? undefined : (capped ?? bad?.code ?? missing);
  const words = reading.tellingWords
    .filter(({ leaning }) => leaning === criterion)
    .slice(0, wordsNamed)
    .map(({ start, end, weight }) => ({ word: reading.text.typed.slice(start, end), weight }));
  return { level, quotes, next, words, ...(capped === undefined ? {} : { capped }) };
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
    answeredPoints: reading.points.filter((point) => point.answered >= 0.5).map((point) => point.id),
    moves: movesOf(reading),
    weakest: followUpOf(reading, situation, levels, gates),
    why,
  };
}

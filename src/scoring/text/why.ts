/** Why a level is what it is, and what the next one needs. */
import type { Reading } from "../../writing/analyse.ts";
import { tone, type Finding, type FindingCode } from "../../writing/finding.ts";
import { about, wanted, type ReadCriterion } from "./about.ts";

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

const quotesNamed = 6;
const wordsNamed = 5;
/** A level from which nothing is asked for any more. */
const full = 3.5;

/** Explains a level, 0–4, by what was found in the text; `capped`: the rule that kept it down. */
export function explain(
  criterion: ReadCriterion,
  level: number,
  reading: Pick<Reading, "findings" | "tellingWords" | "text">,
  capped?: FindingCode,
): Why {
  const quotes = about[criterion]
    .flatMap((code) => reading.findings.filter((finding) => finding.code === code).slice(0, 2))
    .slice(0, quotesNamed);
  const worst = quotes.find((quote) => tone(quote) === "bad") ?? quotes.find((quote) => tone(quote) === "hint");
  const shown = new Set(reading.findings.map((finding) => finding.code));
  const missing = wanted[criterion].find((code) => (code === "point-missed" ? shown.has(code) : !shown.has(code)));
  const next = level >= full ? undefined : (capped ?? worst?.code ?? missing);
  const words = reading.tellingWords
    .filter(({ leaning }) => leaning === criterion)
    .slice(0, wordsNamed)
    .map(({ start, end, weight }) => ({ word: reading.text.typed.slice(start, end), weight }));
  return { level, quotes, next, words, ...(capped === undefined ? {} : { capped }) };
}

/** Marks that the rest of the text answers are taken back: “soon” beside a date, a reproach that is an apology. */
import { answersHalf } from "./answered.ts";
import type { Finding, FindingCode } from "./finding.ts";
import type { Family } from "./packs/source.ts";
import type { Hit, Sheet } from "./sheet.ts";
import type { Run } from "./text.ts";

/** A finding and the clause and sentence it stands in, in offsets of the typed text. */
interface Mark extends Finding {
  readonly at: number;
  readonly clause: Run | undefined;
  readonly sentence: Run | undefined;
}

/** Whether a mark falls, by its code. */
type Rule = (sheet: Sheet, mark: Mark) => boolean;

const inside = (hits: readonly Hit[], run: Run | undefined): boolean =>
  run !== undefined && hits.some(({ start }) => start >= run.start && start < run.end);
const any = (sheet: Sheet, families: readonly Family[]): Hit[] => families.flatMap((family) => [...sheet.hits(family)]);

/** “Soon” and “we’ll see to it” are empty only where no day is named. */
const isDated: Rule = ({ measures }) => (measures["deadlines"] ?? 0) > 0;

/** «Надо было спросить вас, простите»: a reproach to ourselves. */
const isOurs: Rule = (sheet, { clause, sentence }) => {
  if (inside(any(sheet, ["apology", "ownership"]), sentence)) return true;
  const { tokens } = sheet.text;
  return clause !== undefined && tokens.slice(clause.from, clause.to).some(({ text }) => sheet.pack.first.has(text));
};

/** «Навсегда» in quotes or denied promises nothing. */
const isQuotedOrDenied: Rule = (sheet, { at, clause }) => {
  if (/["'«“„]$/u.test(sheet.text.plain.slice(0, at))) return true;
  const { tokens } = sheet.text;
  return (
    clause !== undefined && tokens.slice(clause.from, clause.to).some(({ text }) => sheet.pack.negations.has(text))
  );
};

/** The word is the resident's own: what was said of it is no boast. */
const isTheirs: Rule = (sheet, { at, start, end }) => {
  const words = sheet.text.tokens.filter((token) => token.start >= at && token.start < at + end - start);
  return words.length > 0 && words.every(({ key }) => sheet.known.appealKeys.has(key));
};

/** A turn that brushes off is one only where little is answered. */
const isBeside: Rule = ({ measures }) => answersHalf(measures);

/** One big number is a fact, two are a parade. */
const isSingle: Rule = (sheet) => sheet.hits("bragging").length < 2;

/** “If nobody answers, write to me”: nobody is blamed for what has not happened. */
const isSupposed: Rule = (sheet, { sentence }) => inside(sheet.hits("condition"), sentence);

const rules: Partial<Record<FindingCode, readonly Rule[]>> = {
  "vague-time": [isDated],
  "empty-promise": [isDated],
  "blames-resident": [isOurs],
  lecture: [isOurs],
  mockery: [isOurs],
  dismissal: [isOurs, isBeside],
  guarantee: [isQuotedOrDenied, isTheirs],
  bragging: [isSingle, isTheirs],
  "blames-other": [isSupposed],
};

/** What still stands of the findings of a sheet; levels are read from measures and stay as they are. */
export function standing(sheet: Sheet): Finding[] {
  const { text, findings } = sheet;
  return findings.filter((finding) => {
    const wanted = rules[finding.code];
    if (wanted === undefined || finding.end === finding.start) return true;
    const at = plainOffset(text.at, finding.start);
    const mark = { ...finding, at, clause: sheet.runAt(text.clauses, at), sentence: sheet.runAt(text.sentences, at) };
    return !wanted.some((rule) => rule(sheet, mark));
  });
}

/** The offset in the plain text of an offset as typed. */
function plainOffset(at: readonly number[], typed: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

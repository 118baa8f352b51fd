/** Barbs: sentences that say nothing but a reproach, a sneer or an insult, hung on whatever else a reply says. */
import type { FindingCode } from "./finding.ts";
import type { Family } from "./packs/source.ts";
import type { Hit, Sheet } from "./sheet.ts";
import { typedSpan, type Run, type Token } from "./text.ts";

/** What a barb is shown as. */
const barbed: Readonly<Partial<Record<Family, FindingCode>>> = {
  barb: "insult",
  insult: "insult",
  slur: "insult",
  vulgar: "insult",
  threat: "insult",
  diminish: "insult",
  blame: "blames-resident",
  selfMade: "blames-resident",
  mockery: "mockery",
  sarcasm: "mockery",
  rhetoric: "mockery",
  lecture: "lecture",
  condescension: "lecture",
  dismissal: "dismissal",
};
const families = Object.keys(barbed) as Family[];
/** What a barb can be shown as. */
export const barbCodes: ReadonlySet<FindingCode> = new Set(Object.values(barbed));
/** The measure that counts barbs of one kind. */
export const barbOf = (code: FindingCode): string => `barbs: ${code}`;
/** What is meant otherwise, too, and stings only where it is said to the resident: «видимо», “young man”. */
const double: ReadonlySet<Family> = new Set<Family>([
  "threat",
  "diminish",
  "selfMade",
  "sarcasm",
  "rhetoric",
  "lecture",
  "condescension",
]);
/** One such word in three makes a barb of a short sentence that tells nothing else. */
const hard: ReadonlySet<Family> = new Set<Family>(["barb", "insult", "slur", "vulgar"]);
const hardShare = 0.3;
/** What may be called out at the end of a sentence: «…, козёл.» */
const calledOut: ReadonlySet<Family> = new Set<Family>(["insult", "slur", "vulgar"]);
/** A sentence with one of these is about the writer or what is done. */
const courteous = [
  "apology",
  "ownership",
  "warmth",
  "thanks",
  "greeting",
  "followUp",
  "unknown",
  "candour",
  "promise",
  "passedOn",
] as const;

/** Of so many words at most, half of them the turn of speech; longer sentences may tell something besides. */
const barbWords = 8;
const barbShare = 0.5;
const callWords = 2;

const overlaps = (hit: Hit, { start, end }: Run | Token): boolean => hit.start < end && hit.end > start;

/** The last clause of a sentence, if it is but a word or two. */
function call(sheet: Sheet, sentence: Run): Run | undefined {
  const clause = sheet.runAt(sheet.text.clauses, sentence.end - 1);
  if (!clause || clause.from <= sentence.from || clause.to - clause.from > callWords) return undefined;
  return clause;
}

/** Whether a sentence says something of the matter: a number, a word of the facts. */
function tells({ known, pack }: Sheet, words: readonly Token[]): boolean {
  return words.some(
    ({ kind, text, key }) => kind === "number" || (text.length > 2 && !pack.stop.has(text) && known.factKeys.has(key)),
  );
}

type BarbHit = Hit & { readonly family: Family };

/** The turn of speech that makes a barb of a sentence, if one does. */
function barbIn(sheet: Sheet, sentence: Run, hits: readonly BarbHit[], mild: readonly Hit[]): BarbHit | undefined {
  const { text, known, pack } = sheet;
  const words = text.tokens.slice(sentence.from, sentence.to);
  const isTo = words.some(({ text: word }) => pack.second.has(word));
  const inside = hits.filter((hit) => isTo || !double.has(hit.family));
  if (inside.length === 0 || words.length > barbWords || tells(sheet, words)) return undefined;
  const rest = words.filter((token) => !inside.some((hit) => overlaps(hit, token)));
  // Of oneself anything may be said; who is called by name is congratulated; and nobody thinks that anybody is stupid.
  const isOther = rest.some(
    ({ text: word }) => pack.first.has(word) || pack.negations.has(word) || (word.length > 2 && known.isAuthor(word)),
  );
  if (isOther) return undefined;
  const share = 1 - rest.length / words.length;
  if (mild.length > 0) return share >= barbShare ? inside.find(({ family }) => family === "barb") : undefined;
  if (share >= barbShare) return inside[0];
  return share >= hardShare ? inside.find(({ family }) => hard.has(family)) : undefined;
}

/**
 * Writes barbs. Of 7 600 natural replies 138 have one, and raters found empathy 0.8 in the mean there. Of everyday insults
 * hung on a good answer nine in ten are seen, of inventive ones by writers of their own far fewer; how many, and how many
 * kind sentences are taken for one, is printed by `npm run bench -- writing` (`barbs.jsonl`).
 */
export function readBarbs(sheet: Sheet): void {
  const { text } = sheet;
  const all = families.flatMap((family) => sheet.hits(family).map((hit): BarbHit => ({ ...hit, family })));
  const mild = courteous.flatMap((family) => sheet.hits(family));
  sheet.measures["barbs"] = 0;
  for (const sentence of text.sentences) {
    const hits = all.filter((hit) => overlaps(hit, sentence));
    if (hits.length === 0) continue;
    const whole = barbIn(
      sheet,
      sentence,
      hits,
      mild.filter((hit) => overlaps(hit, sentence)),
    );
    const last = whole ? undefined : call(sheet, sentence);
    const called = last && hits.find((hit) => calledOut.has(hit.family) && hit.start >= last.start);
    const [run, family] = whole ? [sentence, whole.family] : [last, called?.family];
    if (!run || family === undefined) continue;
    const code = barbed[family] ?? "insult";
    sheet.measures["barbs"] += 1;
    sheet.measures[barbOf(code)] = (sheet.measures[barbOf(code)] ?? 0) + 1;
    const { start, end } = typedSpan(text, run.start, run.end);
    const isMarked = sheet.findings.some(
      (one) => one.severity === 3 && barbCodes.has(one.code) && one.start < end && one.end > start,
    );
    if (!isMarked) sheet.add(code, run.start, run.end, 3);
  }
}

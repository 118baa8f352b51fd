/** Barbs: sentences that say nothing but a reproach, a sneer or an insult, hung on whatever else a reply says. */
import type { FindingCode } from "./finding.ts";
import type { Family } from "./packs/source.ts";
import type { Hit, Sheet } from "./sheet.ts";
import type { Run, Token } from "./text.ts";

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
const softening = ["apology", "ownership", "warmth", "thanks", "greeting"] as const;
/** What is meant otherwise, too, and stings only where it is said to the resident: «поздравляю», “bravo”. */
const double: ReadonlySet<Family> = new Set<Family>([
  "threat",
  "diminish",
  "selfMade",
  "sarcasm",
  "rhetoric",
  "lecture",
  "condescension",
]);
/** What may be called out at the end of a sentence: «…, козёл.» */
const calledOut: ReadonlySet<Family> = new Set<Family>(["insult", "slur", "vulgar"]);

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

/**
 * Writes barbs. Of 7 600 natural replies 211 have one and their raters gave empathy 0.9 in the mean; of those the reader
 * would give 2 or more without it, 28.
 */
export function readBarbs(sheet: Sheet): void {
  const { text, known, pack } = sheet;
  const hits = families.flatMap((family) => sheet.hits(family).map((hit) => ({ ...hit, family })));
  const soft = softening.flatMap((family) => sheet.hits(family));
  let count = 0;
  const add = (run: Run, family: Family): void => {
    count += 1;
    sheet.add(barbed[family] ?? "insult", run.start, run.end, 3);
  };
  for (const sentence of text.sentences) {
    const words = text.tokens.slice(sentence.from, sentence.to);
    const isTo = words.some(({ text: word }) => pack.second.has(word));
    const inside = hits.filter((hit) => overlaps(hit, sentence) && (isTo || !double.has(hit.family)));
    if (inside.length === 0) continue;
    // Of oneself, or beside an apology, anything may be said; who is called by name is congratulated.
    const isMild =
      soft.some((hit) => overlaps(hit, sentence)) ||
      words.some(({ text: word }) => pack.first.has(word) || (word.length > 2 && known.isAuthor(word)));
    if (isMild && !inside.some(({ family }) => family === "barb")) continue;
    const tells = words.some(
      ({ kind, text: word, key }) =>
        kind === "number" || (word.length > 2 && !pack.stop.has(word) && known.factKeys.has(key)),
    );
    const covered = words.filter((token) => inside.some((hit) => overlaps(hit, token))).length;
    if (!tells && words.length <= barbWords && covered >= barbShare * words.length) {
      add(sentence, inside[0]?.family ?? "insult");
      continue;
    }
    const last = call(sheet, sentence);
    const called = last && inside.find((hit) => calledOut.has(hit.family) && overlaps(hit, last));
    if (last && called && called.start >= last.start) add(last, called.family);
  }
  sheet.measures["barbs"] = count;
}

/** The levels of a text, learnt from rated replies: one scale a criterion, all weights in `weights.json`. */
import type { Leaning } from "../../writing/leanings.ts";
import { textCriteria, type Features, type TextCriterion } from "./features.ts";
import { ridge } from "./ridge.ts";
import { standardise, toScale, weigh, type Scale } from "./scale.ts";
import weights from "./weights.json" with { type: "json" };
import { besides, sumsOf, withWords, wordColumns, type WordSums } from "./word-columns.ts";

export type Scales = Readonly<Record<TextCriterion, Scale>>;

const learnt = weights as unknown as Scales;

/** The level of one criterion, not yet capped or rounded. */
export function predict(criterion: TextCriterion, values: Features, from: Scales = learnt): number {
  return weigh(from[criterion], values);
}

/** A rated reply to learn from: features and the level by criterion. */
export interface Example {
  readonly features: Features;
  readonly levels: Readonly<Record<TextCriterion, number>>;
  /** The writer's own words, `language:stem`. */
  readonly words?: readonly string[];
  /** How many replies it counts for; one if not said. */
  readonly count?: number;
}

/** Criteria for which single words tell something; what is answered and can be checked stands in the message and its facts. */
export const wordCriteria = ["living-language", "empathy", "sincerity"] as const satisfies readonly (TextCriterion &
  Leaning)[];

/** In levels a spread. */
const least = 0.004;
/** The words of a text move a level by one at most: ten markers are worth no more than one. */
const wordsReach = 1;

/** What stands beside the features. */
export interface Extras {
  readonly pairs: readonly string[];
  /** `language:stem`; they get weights for `wordCriteria` only. */
  readonly words: readonly string[];
}

function fitCriteria(
  examples: readonly Example[],
  criteria: readonly TextCriterion[],
  penalty: number,
  stretch: number,
  { pairs, words }: Extras,
): { scales: [TextCriterion, Scale][]; sums: WordSums[] } {
  const { spreads, rows: plain } = standardise(
    examples.map(({ features }) => features),
    pairs,
  );
  const texts = examples.map((example) => example.words ?? []);
  const { widths, rows: columns } = wordColumns(texts, words);
  const rows = besides(plain, columns);
  const counts = examples.map(({ count = 1 }) => count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bases = criteria.map(
    (criterion) =>
      examples.reduce((sum, { levels, count = 1 }) => sum + count * levels[criterion], 0) / Math.max(1, total),
  );
  const aims = criteria.map((criterion, at) => examples.map(({ levels }) => levels[criterion] - (bases[at] ?? 0)));
  const solved = ridge(rows, aims, counts, penalty).map((found) => found.map((weight) => weight * stretch));
  const sums: WordSums[] = [];
  const scales = criteria.map((criterion, at): [TextCriterion, Scale] => {
    const base = 2 + ((bases[at] ?? 2) - 2) * stretch;
    const found = solved[at] ?? new Float64Array();
    const leaning = wordCriteria.find((one) => one === criterion);
    if (leaning === undefined) return [criterion, toScale(base, spreads, found, least)];
    const own = sumsOf(texts, words, widths, found.subarray(spreads.length), leaning, wordsReach);
    sums.push(own);
    const scale = toScale(base + own.shift, spreads, found.subarray(0, spreads.length), least);
    return [criterion, withWords(scale, leaning, own)];
  });
  return { scales, sums };
}

/**
 * Learns all scales by ridge regression (Hoerl and Kennard 1970). `penalty` draws weights to zero; `stretch` undoes the
 * pull to the middle of the scale that comes with it.
 */
export function fit(
  examples: readonly Example[],
  penalty: number,
  stretch: number,
  { pairs, words }: Extras = { pairs: [], words: [] },
): { scales: Scales; words: readonly WordSums[] } {
  const wordy = new Set<TextCriterion>(wordCriteria);
  const wordless = fitCriteria(
    examples,
    textCriteria.filter((criterion) => !wordy.has(criterion)),
    penalty,
    stretch,
    { pairs, words: [] },
  );
  const told = fitCriteria(examples, wordCriteria, penalty, stretch, { pairs, words });
  return {
    scales: Object.fromEntries([...wordless.scales, ...told.scales]) as Record<TextCriterion, Scale>,
    words: told.sums,
  };
}

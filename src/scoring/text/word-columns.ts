/** Words as columns beside the features: which of them tell something, and how far they are trusted. */
import { unitOf, type Leaning } from "../../writing/leanings.ts";
import { wordsOf } from "./features.ts";
import { reach, round, type Scale } from "./scale.ts";

/** Weights of words are drawn to zero more than those of features: chosen by agreement on hands the scales had not learnt from. */
const trust = 0.39;
/** A word is learnt from this many replies at least. */
const seenIn = 8;
/** Words with weights a language: more make the pack heavier and agreement no better (300, 340, 400, 420, 500, 800 tried on unseen hands). */
const wordsKept = 330;

/** How many texts use each word. */
function counts(texts: readonly (readonly string[])[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) for (const word of text) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/**
 * The words that go best with what the features leave unexplained. `texts`: the words of each example, `language:stem`;
 * `rests`: lists of what is left to explain, one value an example.
 */
export function chooseWords(texts: readonly (readonly string[])[], rests: readonly (readonly number[])[]): string[] {
  const seen = counts(texts);
  const pulls = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const word of text) {
      if ((seen.get(word) ?? 0) < seenIn) continue;
      const pull = pulls.get(word) ?? rests.map(() => 0);
      pulls.set(word, pull);
      rests.forEach((rest, index) => {
        pull[index] = (pull[index] ?? 0) + (rest[at] ?? 0);
      });
    }
  });
  const ranked = [...pulls]
    .map(([word, pull]) => ({ word, tells: Math.max(...pull.map(Math.abs)) / Math.sqrt((seen.get(word) ?? 0) + 10) }))
    .sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1));
  const kept = new Map<string, number>();
  return ranked
    .filter(({ word }) => {
      const language = word.slice(0, 2);
      kept.set(language, (kept.get(language) ?? 0) + 1);
      return (kept.get(language) ?? 0) <= wordsKept;
    })
    .map(({ word }) => word)
    .sort();
}

/** A column a word, zero where a text does not use it; `widths` are the values where it does. */
export function wordColumns(
  texts: readonly (readonly string[])[],
  words: readonly string[],
): { widths: number[]; rows: Float64Array[] } {
  const seen = counts(texts);
  const at = new Map(words.map((word, index) => [word, index]));
  const widths = words.map((word) => trust / Math.sqrt((seen.get(word) ?? 0) / Math.max(1, texts.length) + 0.01));
  const rows = texts.map((text) => {
    const row = new Float64Array(words.length);
    for (const word of text) {
      const column = at.get(word);
      if (column !== undefined) row[column] = widths[column] ?? 0;
    }
    return row;
  });
  return { widths, rows };
}

/** Rows side by side. */
export function besides(left: readonly Float64Array[], right: readonly Float64Array[]): Float64Array[] {
  return left.map((row, at) => {
    const other = right[at] ?? new Float64Array();
    const joined = new Float64Array(row.length + other.length);
    joined.set(row);
    joined.set(other, row.length);
    return joined;
  });
}

/** Weights of fewer units than this say nothing anybody would hear. */
const leastUnits = 2;

/** What learnt words add to one scale. */
export interface WordSums {
  /** Weight in units by word; those under `leastUnits` are left out. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the words of a text add up to in the mean; the base of the scale knows it already. */
  readonly shift: number;
  /** The scale's entry for the sum over a text, if there are any words: it counts within ±`most` of its mean. */
  readonly entry?: readonly [mean: number, spread: number, weight: number];
}

/** From solved columns to rounded weights of words. */
export function sumsOf(
  texts: readonly (readonly string[])[],
  words: readonly string[],
  widths: readonly number[],
  found: Float64Array,
  leaning: Leaning,
  most: number,
): WordSums {
  const unit = unitOf(leaning);
  if (words.length === 0) return { weights: new Map(), shift: 0 };
  const weights = new Map<string, number>();
  words.forEach((word, at) => {
    const weight = Math.round(((found[at] ?? 0) * (widths[at] ?? 0)) / unit);
    if (Math.abs(weight) >= leastUnits) weights.set(word, weight);
  });
  const sums = texts.map((text) => text.reduce((sum, word) => sum + (weights.get(word) ?? 0) * unit, 0));
  const mean = sums.reduce((sum, value) => sum + value, 0) / Math.max(1, sums.length);
  const spread = most / reach;
  return { weights, shift: mean, entry: [round(mean), spread, spread] };
}

/** The scale with the words of a text as one more feature. */
export function withWords(scale: Scale, leaning: Leaning, { entry }: WordSums): Scale {
  return entry ? { ...scale, features: { ...scale.features, [wordsOf(leaning)]: entry } } : scale;
}

/** How likely a reply attacks the resident or gives dangerous advice: logistic scales, all weights in `gate-weights.json`. */
import type { Features } from "./features.ts";
import weights from "./gate-weights.json" with { type: "json" };
import { ridge } from "./ridge.ts";
import { standardise, toScale, weigh, within, type Scale } from "./scale.ts";
import { besides, sumsOf, withWords, wordColumns, type WordSums } from "./word-columns.ts";

export const learntGates = ["attack", "dangerous-advice"] as const;
export type LearntGate = (typeof learntGates)[number];
export type GateScales = Readonly<Record<LearntGate, Scale>>;

const learnt = weights as unknown as GateScales;
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Chance, 0–1, that raters would say the gate is crossed. */
export function chance(gate: LearntGate, values: Features, from: GateScales = learnt): number {
  return logistic(weigh(from[gate], values));
}

/** Crossed gates are rare: each counts for so many others, so that “likelier than not” falls where it helps. */
const crossedCounts = 3;
const roundsFeatures = 5;
const roundsWords = 2;
/** Nobody is surer than this, in log-odds. */
const sure = 8;
/** In log-odds a spread. */
const least = 0.01;

/** Rounds of iteratively reweighted ridge regression from a place to start. */
function rounds(
  rows: readonly Float64Array[],
  crossed: readonly boolean[],
  penalty: number,
  start: Float64Array,
  count: number,
): Float64Array {
  let found = start;
  for (let round = 0; round < count; round += 1) {
    const odds = rows.map((row) => row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0));
    const chances = odds.map(logistic);
    const slopes = chances.map((value) => Math.max(1e-4, value * (1 - value)));
    const aims = crossed.map((is, at) =>
      within((odds[at] ?? 0) + (Number(is) - (chances[at] ?? 0)) / (slopes[at] ?? 1), sure),
    );
    const counts = crossed.map((is, at) => (slopes[at] ?? 0) * (is ? crossedCounts : 1));
    found = new Float64Array(ridge(rows, [aims], counts, penalty)[0] ?? found);
  }
  return found;
}

/** In log-odds: what the words of a text can do for or against a gate. */
const wordsReach = 3;

/** A reply to learn a gate from. */
export interface GateExample {
  readonly features: Features;
  /** The writer's own words, `language:stem`. */
  readonly words?: readonly string[];
  readonly crossed: boolean;
}

/** Learns one scale by iteratively reweighted ridge regression (Nelder and Wedderburn 1972). */
export function fitGate(
  gate: LearntGate,
  examples: readonly GateExample[],
  penalty: number,
  words: readonly string[] = [],
): { scale: Scale; words: WordSums } {
  const { spreads, rows: plain } = standardise(examples.map(({ features }) => features));
  const texts = examples.map((example) => example.words ?? []);
  const { widths, rows: columns } = wordColumns(texts, words);
  // The first column is the base.
  const based = plain.map((row) => Float64Array.from([1, ...row]));
  const crossed = examples.map((example) => example.crossed);
  const first = rounds(based, crossed, penalty, new Float64Array(1 + spreads.length), roundsFeatures);
  const start = new Float64Array(first.length + words.length);
  start.set(first);
  // Many more columns, but a good place to start from.
  const found = words.length === 0 ? start : rounds(besides(based, columns), crossed, penalty, start, roundsWords);
  const sums = sumsOf(texts, words, widths, found.subarray(1 + spreads.length), gate, wordsReach);
  const scale = toScale((found[0] ?? 0) + sums.shift, spreads, found.subarray(1, 1 + spreads.length), least);
  return { scale: withWords(scale, gate, sums), words: sums };
}

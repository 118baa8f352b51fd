/** How the scales are learnt and checked from rated replies: thinning, folds by situation, agreement. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, type TextCriterion } from "./features.ts";
import { fitGate, type GateScales, type LearntGate } from "./gate-model.ts";
import { fit, type Example, type Scales } from "./model.ts";

/** A rated reply, read once. */
export interface Rated {
  readonly id: string;
  readonly situation: Situation;
  readonly group: string;
  readonly reading: Pick<Reading, "measures">;
  readonly levels: Readonly<Record<TextCriterion, number>>;
  readonly gates: readonly string[];
  /** Rated by whoever wrote it. */
  readonly isOwn: boolean;
}

/** Ratings by an outside rater count for so many of a writer's own: chosen by folds of the outside ones. */
const outsideCounts = 3;

/** Examples for the model. */
export function examplesOf(rated: readonly Rated[]): Example[] {
  return rated.map(({ reading, situation, levels, isOwn }) => ({
    features: features(reading, situation),
    levels,
    count: isOwn ? 1 : outsideCounts,
  }));
}

/** Chosen by agreement on hands the scales had not learnt from. */
export const penalty = 300;
export const stretch = 1.15;

/** Learns the scales that go into `weights.json`. */
export function learn(rated: readonly Rated[]): Scales {
  return fit(examplesOf(rated), penalty, stretch);
}

/** Chosen like the penalty of the levels. */
export const gatePenalty = 20;

/** Learns the scales that go into `gate-weights.json`. */
export function learnGates(rated: readonly Rated[]): GateScales {
  const read = rated.map((one) => ({ values: features(one.reading, one.situation), gates: one.gates }));
  const scale = (gate: LearntGate): GateScales[LearntGate] =>
    fitGate(
      read.map(({ values, gates }) => ({ features: values, crossed: gates.includes(gate) })),
      gatePenalty,
    );
  return { attack: scale("attack"), "dangerous-advice": scale("dangerous-advice") };
}

/** Quadratic-weighted kappa of two lists of levels, rounded to 0–4. */
export function kappa(a: readonly number[], b: readonly number[]): number {
  const level = (value: number): number => Math.max(0, Math.min(4, Math.round(value)));
  const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  a.forEach((value, at) => {
    const row = counts[level(value)];
    const column = level(b[at] ?? 0);
    if (row) row[column] = (row[column] ?? 0) + 1;
  });
  const rows = counts.map((row) => row.reduce((sum, value) => sum + value, 0));
  const columns = [0, 1, 2, 3, 4].map((column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  let seen = 0;
  let chance = 0;
  for (let i = 0; i < 5; i += 1) {
    for (let j = 0; j < 5; j += 1) {
      const weight = (i - j) ** 2;
      seen += weight * (counts[i]?.[j] ?? 0);
      chance += (weight * (rows[i] ?? 0) * (columns[j] ?? 0)) / Math.max(1, a.length);
    }
  }
  return chance === 0 ? 1 : 1 - seen / chance;
}

/** Rank correlation. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const ranks = (values: readonly number[]): number[] => {
    const order = values.map((value, at) => ({ value, at })).sort((x, y) => x.value - y.value);
    const result: number[] = [];
    for (let from = 0; from < order.length;) {
      let to = from;
      while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
      for (let at = from; at < to; at += 1) result[order[at]?.at ?? 0] = (from + to - 1) / 2;
      from = to;
    }
    return result;
  };
  const x = ranks(a);
  const y = ranks(b);
  const mean = (a.length - 1) / 2;
  let both = 0;
  let left = 0;
  let right = 0;
  x.forEach((value, at) => {
    const other = y[at] ?? 0;
    both += (value - mean) * (other - mean);
    left += (value - mean) ** 2;
    right += (other - mean) ** 2;
  });
  return both / Math.sqrt(left * right || 1);
}

/** Folds that never split the replies to one message. */
export function folds<One extends Rated>(rated: readonly One[], count: number): One[][] {
  const groups = [...new Set(rated.map((one) => one.group))].sort();
  return Array.from({ length: count }, (_, fold) => rated.filter((one) => groups.indexOf(one.group) % count === fold));
}

/** Learns how often one kind of word follows another, against chance, in tenths of a natural logarithm. */
export function learnOrder(texts: readonly (readonly string[])[]): Record<string, number> {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  const seconds = new Map<string, number>();
  let all = 0;
  for (const tags of texts) {
    for (let index = 1; index < tags.length; index += 1) {
      const first = tags[index - 1] ?? "";
      const second = tags[index] ?? "";
      pairs.set(`${first} ${second}`, (pairs.get(`${first} ${second}`) ?? 0) + 1);
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
      seconds.set(second, (seconds.get(second) ?? 0) + 1);
      all += 1;
    }
  }
  const order: Record<string, number> = {};
  for (const first of [...firsts.keys()].sort()) {
    for (const second of [...seconds.keys()].sort()) {
      const chance = ((firsts.get(first) ?? 0) * (seconds.get(second) ?? 0)) / Math.max(1, all);
      const ratio = Math.log(((pairs.get(`${first} ${second}`) ?? 0) + 1) / (chance + 1));
      const tenths = Math.round(10 * ratio);
      if (tenths !== 0) order[`${first} ${second}`] = tenths;
    }
  }
  return order;
}

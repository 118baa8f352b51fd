/** How the scales are learnt and checked from rated replies: thinning, folds by situation, agreement. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, type TextCriterion } from "./features.ts";
import { fit, type Example, type Scale } from "./model.ts";

/** A rated reply, read once. */
export interface Rated {
  readonly id: string;
  readonly situation: Situation;
  readonly group: string;
  readonly reading: Pick<Reading, "measures">;
  readonly levels: Readonly<Record<TextCriterion, number>>;
}

/**
 * The word lists were written by people who had read the rated replies, so on these replies they recall more than they
 * will on new ones. Each thinned copy forgets a third of their hits; the model learns to lean on what it can count.
 */
const listed = [
  "insult",
  "mockery",
  "blame",
  "lecture",
  "dismissal",
  "laughing",
  "vulgar",
  "denial",
  "guarantee",
  "bragging",
  "deflect",
  "warmth",
  "ownership",
  "candour",
  "unknown",
  "formula",
  "emptyFuture",
];

function noise(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function thin(rated: Rated, copy: number, lost: number): Pick<Reading, "measures"> {
  const measures: Record<string, number> = { ...rated.reading.measures };
  for (const name of listed) {
    let kept = 0;
    for (let hit = 0; hit < Math.min(6, measures[name] ?? 0); hit += 1)
      if (noise(`${rated.id} ${name} ${copy} ${hit}`) >= lost) kept += 1;
    if (name in measures) measures[name] = kept;
  }
  return { measures };
}

/** Examples for the model: every reply as read and three thinned copies. */
export function examplesOf(rated: readonly Rated[]): Example[] {
  return [0, 1, 2, 3].flatMap((copy) =>
    rated.map((one) => ({
      features: features(copy === 0 ? one.reading : thin(one, copy, 0.35), one.situation),
      levels: one.levels,
    })),
  );
}

/** Chosen by leave-one-hand-out agreement on the training replies. */
export const penalty = 200;
export const stretch = 1.25;

/** Learns the scales that go into `weights.json`. */
export function learn(rated: readonly Rated[]): Record<TextCriterion, Scale> {
  return fit(examplesOf(rated), penalty, stretch);
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
export function folds(rated: readonly Rated[], count: number): Rated[][] {
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

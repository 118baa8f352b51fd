/** A linear scale over named features and pairs of them: every weight can be read in a file, every sum is made of shares. */
import type { Features } from "./features.ts";
import { membersOf, valueOf } from "./pairs.ts";

/** A base and for each feature its mean, spread and weight (what one spread more adds). */
export interface Scale {
  readonly base: number;
  readonly features: Readonly<Record<string, readonly [mean: number, spread: number, weight: number]>>;
}

/** How many spreads from its mean a feature may count: one odd count does not decide. */
export const reach = 4;

/** Holds a value between −most and most. */
export const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** One share of a scale: a feature, or the product of two. */
interface Share {
  readonly one: string;
  readonly other: string | undefined;
  readonly mean: number;
  readonly spread: number;
  readonly weight: number;
}

const taken = new WeakMap<Scale, readonly Share[]>();

/** A scale as a list, taken apart once: reading three hundred names for every text was a tenth of the time. */
function sharesOf(scale: Scale): readonly Share[] {
  const ready = taken.get(scale);
  if (ready) return ready;
  const shares = Object.entries(scale.features).map(([name, [mean, spread, weight]]): Share => {
    const [one, other] = membersOf(name);
    return { one, other, mean, spread, weight };
  });
  taken.set(scale, shares);
  return shares;
}

/** What a text adds up to: the base and a share of every feature. */
export function weigh(scale: Scale, values: Features): number {
  let sum = scale.base;
  for (const { one, other, mean, spread, weight } of sharesOf(scale)) {
    const value = (values[one] ?? 0) * (other === undefined ? 1 : (values[other] ?? 0));
    sum += weight * within((value - mean) / spread, reach);
  }
  return sum;
}

/** A feature of the examples: centre, width, and how much of it a regression sees. */
export interface Spread {
  readonly name: string;
  readonly mean: number;
  readonly spread: number;
  readonly trust: number;
}

/** Pairs are drawn to zero more than features: chosen by agreement on hands the scales had not learnt from. */
const pairTrust = 0.6;

/** Examples on one measure: each feature and each of `pairs` counted in spreads from its mean. */
export function standardise(
  examples: readonly Features[],
  pairs: readonly string[] = [],
): { spreads: Spread[]; rows: Float64Array[] } {
  const count = Math.max(1, examples.length);
  const names = Object.keys(examples[0] ?? {});
  const spreads = [...names, ...pairs].map((name, at): Spread => {
    const values = examples.map((features) => valueOf(features, name));
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { name, mean, spread: Math.sqrt(squares / count), trust: at < names.length ? 1 : pairTrust };
  });
  const rows = examples.map((features) =>
    Float64Array.from(spreads, ({ name, mean, spread, trust }) =>
      spread < 1e-6 ? 0 : trust * within((valueOf(features, name) - mean) / spread, reach),
    ),
  );
  return { spreads, rows };
}

/** To the four digits that files keep. */
export const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The scale of learnt weights; those below `least` are left out: nobody would see them. */
export function toScale(base: number, spreads: readonly Spread[], weights: Float64Array, least: number): Scale {
  const kept = spreads.flatMap(({ name, mean, spread, trust }, at) => {
    const weight = trust * (weights[at] ?? 0);
    return Math.abs(weight) < least ? [] : [[name, [round(mean), round(spread), round(weight)]] as const];
  });
  return { base: round(base), features: Object.fromEntries(kept) };
}

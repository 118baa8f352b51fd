/** How likely a reply attacks the resident or gives dangerous advice: logistic scales, all weights in `gate-weights.json`. */
import type { Features } from "./features.ts";
import weights from "./gate-weights.json" with { type: "json" };
import { ridge } from "./ridge.ts";
import { standardise, toScale, weigh, within, type Scale } from "./scale.ts";

export const learntGates = ["attack", "dangerous-advice"] as const;
export type LearntGate = (typeof learntGates)[number];
export type GateScales = Readonly<Record<LearntGate, Scale>>;

const learnt = weights as unknown as GateScales;
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Chance, 0–1, that raters would say the gate is crossed. */
export function chance(gate: LearntGate, values: Features, from: GateScales = learnt): number {
  return logistic(weigh(from[gate], values));
}

/** Crossed gates are rare; each counts for so many of the others, which moves «likelier than not» to where it helps. */
const crossedCounts = 3;
const rounds = 8;
/** Nobody is surer than this, in log-odds. */
const sure = 8;
/** In log-odds a spread. */
const least = 0.01;

/** Learns one scale by iteratively reweighted ridge regression (Nelder and Wedderburn 1972). */
export function fitGate(examples: readonly { features: Features; crossed: boolean }[], penalty: number): Scale {
  const { spreads, rows: plain } = standardise(examples.map(({ features }) => features));
  // The first column is the base.
  const rows = plain.map((row) => Float64Array.from([1, ...row]));
  let found = new Float64Array(spreads.length + 1);
  for (let round = 0; round < rounds; round += 1) {
    const odds = rows.map((row) => row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0));
    const chances = odds.map(logistic);
    const slopes = chances.map((value) => Math.max(1e-4, value * (1 - value)));
    const aims = examples.map(({ crossed }, at) =>
      within((odds[at] ?? 0) + (Number(crossed) - (chances[at] ?? 0)) / (slopes[at] ?? 1), sure),
    );
    const counts = examples.map(({ crossed }, at) => (slopes[at] ?? 0) * (crossed ? crossedCounts : 1));
    found = new Float64Array(ridge(rows, [aims], counts, penalty)[0] ?? found);
  }
  return toScale(found[0] ?? 0, spreads, found.subarray(1), least);
}

/** The levels of a text, learnt from rated replies: one scale a criterion, all weights in `weights.json`. */
import { textCriteria, type Features, type TextCriterion } from "./features.ts";
import { ridge } from "./ridge.ts";
import { standardise, toScale, weigh, type Scale } from "./scale.ts";
import weights from "./weights.json" with { type: "json" };

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
  /** How many replies it counts for; one if not said. */
  readonly count?: number;
}

/** In levels a spread. */
const least = 0.004;

/**
 * Learns all scales by ridge regression (Hoerl and Kennard 1970). `penalty` draws weights to zero; `stretch` undoes the
 * pull to the middle of the scale that comes with it.
 */
export function fit(examples: readonly Example[], penalty: number, stretch: number): Scales {
  const { spreads, rows } = standardise(examples.map(({ features }) => features));
  const counts = examples.map(({ count = 1 }) => count);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const bases = textCriteria.map(
    (criterion) =>
      examples.reduce((sum, { levels, count = 1 }) => sum + count * levels[criterion], 0) / Math.max(1, total),
  );
  const aims = textCriteria.map((criterion, at) => examples.map(({ levels }) => levels[criterion] - (bases[at] ?? 0)));
  const solved = ridge(rows, aims, counts, penalty);
  const scales = textCriteria.map((criterion, at) => {
    const stretched = (solved[at] ?? new Float64Array()).map((weight) => weight * stretch);
    return [criterion, toScale(2 + ((bases[at] ?? 2) - 2) * stretch, spreads, stretched, least)] as const;
  });
  return Object.fromEntries(scales) as Record<TextCriterion, Scale>;
}

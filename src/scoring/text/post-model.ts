/** The levels of a post, learnt from rated posts: one scale a criterion, all weights in `post-weights.json`. */
import { postCriteria, type Features, type PostCriterion } from "./features.ts";
import weights from "./post-weights.json" with { type: "json" };
import { ridge } from "./ridge.ts";
import { standardise, toScale, weigh, type Scale } from "./scale.ts";

export type PostScales = Readonly<Record<PostCriterion, Scale>>;

const learnt = weights as unknown as PostScales;

/** The level of one criterion, not yet held between 0 and 4. */
export function predictPost(criterion: PostCriterion, values: Features, from: PostScales = learnt): number {
  return weigh(from[criterion], values);
}

/** A rated post to learn from. */
export interface PostExample {
  readonly features: Features;
  readonly levels: Readonly<Record<PostCriterion, number>>;
}

/** Chosen by agreement on the posts of the scenario that was not learnt from. */
const penalty = 60;
const stretch = 1.3;
/** In levels a spread. */
const least = 0.01;

/** Learns all scales by ridge regression (Hoerl and Kennard 1970), as for replies. */
export function fitPosts(examples: readonly PostExample[]): PostScales {
  const { spreads, rows } = standardise(examples.map(({ features }) => features));
  const bases = postCriteria.map(
    (criterion) => examples.reduce((sum, { levels }) => sum + levels[criterion], 0) / Math.max(1, examples.length),
  );
  const aims = postCriteria.map((criterion, at) => examples.map(({ levels }) => levels[criterion] - (bases[at] ?? 0)));
  const solved = ridge(
    rows,
    aims,
    examples.map(() => 1),
    penalty,
  );
  const scales = postCriteria.map((criterion, at) => {
    const found = (solved[at] ?? new Float64Array()).map((weight) => weight * stretch);
    return [criterion, toScale(bases[at] ?? 2, spreads, found, least)] as const;
  });
  return Object.fromEntries(scales) as Record<PostCriterion, Scale>;
}

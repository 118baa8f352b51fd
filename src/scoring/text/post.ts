/** Rates a post: is a person speaking, to these people here, and are they asked to take part. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import { postCriteria, type PostCriterion } from "./features.ts";
import { postFeatures } from "./post-features.ts";
import { predictPost } from "./post-model.ts";
import { explain, type Why } from "./why.ts";

/** What a post is worth, criterion by criterion. */
export interface PostRating {
  /** 0–4, one decimal. */
  readonly levels: Readonly<Record<PostCriterion, number>>;
  readonly why: Readonly<Record<PostCriterion, Why>>;
}

/**
 * Rates a post by the rubric's rules C03, C06, C12, C14 and C16; scales learnt from rated posts, all weights in
 * `post-weights.json`. In the situation `facts` are what is known of its topic, `cast` people who may be named.
 */
export function ratePost(reading: Reading, situation: Situation): PostRating {
  const values = postFeatures(reading, situation);
  const levels = {} as Record<PostCriterion, number>;
  const why = {} as Record<PostCriterion, Why>;
  for (const criterion of postCriteria) {
    const level = Math.round(10 * Math.max(0, Math.min(4, predictPost(criterion, values)))) / 10;
    levels[criterion] = level;
    why[criterion] = explain(criterion, level, reading);
  }
  return { levels, why };
}

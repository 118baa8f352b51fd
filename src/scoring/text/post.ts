/** Rates a post: is a person speaking, to these people here, and are they asked to take part. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, postCriteria, type PostCriterion } from "./features.ts";
import { predict } from "./model.ts";
import { explain, type Why } from "./why.ts";

/** What a post is worth, criterion by criterion. */
export interface PostRating {
  /** 0–4, one decimal. */
  readonly levels: Readonly<Record<PostCriterion, number>>;
  readonly why: Readonly<Record<PostCriterion, Why>>;
}

/**
 * Rates a post by the rubric's rules C12, C14 and C16. In the situation `points` are what a reader needs to learn,
 * `facts` what is known, `cast` local people, `kind` the kind of the brief, `appeal` the requests the post answers.
 */
export function ratePost(reading: Reading, situation: Situation): PostRating {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const values = features(reading, situation);
  const whole = (level: number): number => Math.round(10 * Math.max(0, Math.min(4, level))) / 10;
  const language = whole(predict("living-language", values));
  const brag = Math.min(2, m("bragging"));
  const office = Math.min(1, m("officialese") / 12);
  const personal = m("first") > 0 ? 1 : 0;
  const people = Math.min(1, m("people")) + Math.min(1, m("thanks"));
  const human = 1 + personal + people * 0.75 + Math.min(0.75, 0.5 * (m("warmth") + m("candour"))) - brag - 2 * office;
  const local = Math.min(1, 0.5 * m("placeWords") + Math.min(1, m("borne") / 4));
  const useful = Math.min(1, m("cta") + m("contacts") + m("deadlines") * 0.5);
  const wanted = situation.points.length === 0 ? Math.min(1, m("borneShare") * 2) : m("answered");
  const grounding = 0.5 + 1.5 * wanted + local + useful - brag * 0.75 - office;
  const asks = m("questions") > 0 ? 1 : 0;
  const interactive = asks + 1.5 * m("invites") + 1.5 * m("showsOutcome");
  const sincerity = whole(predict("sincerity", values));
  const levels = {
    "living-language": language,
    sincerity,
    human: whole(human),
    grounding: whole(grounding),
    interactive: whole(interactive),
  };
  const why = {} as Record<PostCriterion, Why>;
  for (const criterion of postCriteria) why[criterion] = explain(criterion, levels[criterion], reading);
  return { levels, why };
}

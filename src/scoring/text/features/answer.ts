/** What a reply says about the questions: points met, facts told, what nobody asked or knows. */
import type { Situation } from "../../../writing/situation.ts";
import type { Counts, Features } from "./counts.ts";

/** Shares of points and facts, 0–1. */
export const answerFeatures = ({ m, unanswered, upTo }: Counts, situation: Situation): Features => ({
  answered: m("answered"),
  answeredLeast: m("answeredLeast"),
  answeredMost: m("answeredMost"),
  pointsMet: m("pointsMet"),
  allMet: m("pointsMet") ** 2,
  pointsTouched: m("pointsTouched"),
  termShare: m("termShare"),
  freshTerms: m("freshTerms"),
  factMean: m("factMean"),
  factMost: m("factMost"),
  factsTold: m("factsTold"),
  borne: upTo("borne", 25) / 10,
  borneShare: m("borneShare"),
  nothingAsked: Number(situation.points.length === 0),
  nothingKnown: Number(situation.facts.length === 0),
  datesOpen: m("datesOpen"),
  unanswered,
});

/** What a resident would pick on first in a reply: the family of the follow-up. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import type { TextCriterion } from "./features.ts";
import type { TextGate } from "./gates.ts";

export const followUps = [
  "no-date",
  "no-doer",
  "no-answer",
  "officialese",
  "no-apology",
  "no-reason",
  "blame",
  "template",
  "cold",
  "rude",
  "false-date",
  "too-long",
  "wrong-name",
  "private",
  "thanks",
] as const;
export type FollowUp = (typeof followUps)[number];

/** The hurt first, then the untrue, then the unanswered, then the vague; a good reply earns thanks. */
export function followUpOf(
  reading: Pick<Reading, "measures">,
  situation: Situation,
  levels: Readonly<Record<TextCriterion, number>>,
  gates: readonly TextGate[],
): FollowUp {
  const m = (name: string): number => reading.measures[name] ?? 0;
  if (gates.includes("private-data")) return "private";
  const isStiff = levels["living-language"] < 1.5;
  if (gates.includes("attack") || (levels.empathy < 0.5 && !isStiff)) return "rude";
  if (m("wrongName") > 0) return "wrong-name";
  if (m("copied") > 0.5) return "template";
  if (m("early") > 0) return "false-date";
  if (m("nonApology") > 0 && situation.moves.includes("apologise")) return "no-apology";
  if (isStiff) return "officialese";
  if (m("deflect") > 0 && levels.sincerity < 1.8) return "blame";
  if (levels.substance < 2) return "no-answer";
  if (m("words") > 180) return "too-long";
  if (levels.concreteness < 3 && m("deadlines") === 0) return "no-date";
  if (situation.moves.includes("apologise") && m("apology") + m("ownership") === 0) return "no-apology";
  if (levels.concreteness < 2.5 && m("people") + m("doerWords") === 0) return "no-doer";
  if (levels.empathy < 1.8) return "cold";
  if (levels.sincerity < 2.2 && m("reason") === 0) return "no-reason";
  return levels.substance >= 3 ? "thanks" : "no-answer";
}

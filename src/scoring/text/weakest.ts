/** What a resident would pick on first in a reply: the family of the follow-up. */
import { answeredFrom, touchedFrom } from "../../writing/answered.ts";
import type { Reading } from "../../writing/analyse.ts";
import type { FindingCode } from "../../writing/finding.ts";
import type { Situation } from "../../writing/situation.ts";
import { asksFor, leftOpen } from "./asked.ts";
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

/** What the rules look at. */
type Read = Pick<Reading, "measures" | "findings" | "ownWords" | "points" | "promises">;
interface Seen {
  readonly reading: Read;
  readonly situation: Situation;
  readonly levels: Readonly<Record<TextCriterion, number>>;
  readonly gates: readonly TextGate[];
  readonly m: (name: string) => number;
  /** Whether a mark stands, from this severity on. */
  readonly found: (code: FindingCode, from?: number) => boolean;
  /** Questions without any answer. */
  readonly open: Read["points"];
  /** Questions without a good one. */
  readonly unsettled: Read["points"];
}
type Rule = (seen: Seen) => boolean;

/** Messages of people in trouble: a dry answer to them hurts, a dry answer to a question is an answer. */
const troubled: ReadonlySet<string> = new Set(["complaint", "emergency", "rumour"]);

const isInsulting: Rule = ({ m, gates }) => gates.includes("attack") || m("insult") + m("vulgar") > 0;

/** Put-downs without a hard word: the level says it hurts, and something in the text shows by what. */
const isPutDown: Rule = ({ levels, m, found }) =>
  (m("barbs") > 0 && levels.empathy < 1.5) ||
  (levels.empathy < 0.8 && (found("mockery") || found("dismissal") || found("lecture") || m("jabKinds") > 1));

/** A turn like «надо было» is a reproach where the rest of the reply is none the kinder for it. */
const blamesResident: Rule = ({ found, levels }) =>
  found("blames-resident") && (levels.empathy < 1.2 || (levels.empathy < 1.8 && levels.substance < 2));

/** Who is at fault may be told by one who also answers; a reply that only points elsewhere is a brush-off. */
const pointsElsewhere: Rule = ({ m, levels }) => m("blames") > 0 && levels.substance < 2.5;
const passesOn: Rule = ({ levels, found, m }) =>
  levels.sincerity < 1.8 && levels.substance < 3 && (m("deflect") > 0 || found("blames-other", 3));

/** A day or an hour that the facts deny. */
const deniedDate: Rule = ({ reading: { findings } }) =>
  findings.some(
    ({ code, start, end }) =>
      code === "contradicts-facts" &&
      findings.some((other) => other.code === "deadline" && other.start === start && other.end === end),
  );

/** Claims the dossier denies, and advice that harms: a resident doubts them as they would a date. */
const isUntrue: Rule = ({ m, gates }) => m("falseClaims") > 0 || gates.includes("dangerous-advice");

const isStiff: Rule = ({ levels, found }) =>
  levels["living-language"] < 1.5 &&
  (["officialese", "passive", "noun-chain", "long-sentence", "word-salad"] as const).some((code) => found(code));

const isApologyDue: Rule = ({ situation }) => situation.moves.includes("apologise");

const isAsked: Rule = ({ situation }) => situation.points.length > 0;

const isDated: Rule = ({ m }) => m("deadlines") + m("reportsDated") > 0;

/** «Скоро починим», «разберёмся»: a promise without a date. A long text with one in it has other troubles. */
const isAiry: Rule = ({ m, found, levels }) =>
  found("vague-time", 2) || (found("empty-promise") && m("words") <= 25 && levels.substance < 1.5);

/** A time was asked for, or promised, and none is named; who says honestly that it is not known yet is not pressed. */
const lacksDate: Rule = (seen) => {
  if (isDated(seen) || seen.m("unknown") > 0 || seen.levels.concreteness >= 2.5) return false;
  if (isAiry(seen)) return true;
  // A reply about something else altogether leaves more than a date to ask for.
  return (
    seen.unsettled.some((point) => asksFor("time", point)) &&
    (seen.levels.substance >= 1.5 || seen.found("empty-promise"))
  );
};

/** A question nobody took up, or one only touched by a reply that says next to nothing. */
const isMissed: Rule = ({ open, unsettled, levels }) =>
  (open.length > 0 && levels.substance < 2.5) || (unsettled.length > 0 && levels.substance < 1.5);

const isNameless: Rule = ({ m, levels }) => levels.concreteness < 2.5 && m("people") + m("doerWords") === 0;

/** «Кто придёт?» «Дверь вскроют к трём»: taken up, but nobody is named. */
const lacksPerson: Rule = (seen) =>
  isNameless(seen) &&
  seen.unsettled.some((point) => asksFor("person", point)) &&
  // Who misses more than a name asks for more.
  seen.open.every((point) => asksFor("person", point)) &&
  (seen.levels.substance >= 1.5 || seen.reading.promises.length > 0);

/** People in trouble want to know who will come; who only asked for the time has got it. */
const lacksDoer: Rule = (seen) =>
  isNameless(seen) &&
  troubled.has(seen.situation.kind) &&
  seen.situation.kind !== "rumour" &&
  !seen.reading.points.some((point) => asksFor("time", point)) &&
  seen.reading.promises.some(({ doer, tells, own }) => doer === undefined && tells !== true && own !== true);

/** A refusal, or an answer to “why?”, wants a reason; other answers can do without. */
const lacksReason: Rule = ({ situation, unsettled, levels, m }) =>
  levels.sincerity < 2.2 &&
  m("reason") === 0 &&
  (unsettled.some((point) => asksFor("reason", point)) ||
    (situation.moves.includes("refuse-with-alternative") && m("denied") > 0) ||
    (levels.substance < 2 && m("declines") > 0));

/** How little warmth is too little: what hurts somebody in trouble is an answer to a plain question. */
const isCold: Rule = ({ situation, unsettled, levels, m }) => {
  if (situation.points.length === 0 && m("thanks") + m("warmth") + m("apology") === 0) return levels.empathy < 1.8;
  if (situation.moves.includes("thank") && m("thanks") > 0) return levels.empathy < 1;
  if (troubled.has(situation.kind)) return levels.empathy < 1.8;
  return levels.empathy < (unsettled.length > 0 ? 1.3 : 0.5);
};

/**
 * The order in which a resident would feel it: what was done to them (exposed, insulted, taken for another, fobbed off with a
 * copy, blamed), what is not true, what cannot be understood, what they asked and did not get, and only then what could be
 * better. Each with the measure that shows it, so that nobody is told off for what the reply did not do.
 */
const order: readonly (readonly [FollowUp, Rule])[] = [
  ["private", ({ gates }) => gates.includes("private-data")],
  ["rude", isInsulting],
  ["wrong-name", ({ m }) => m("wrongName") > 0],
  ["template", ({ m }) => m("copied") > 0.5],
  ["blame", blamesResident],
  ["rude", isPutDown],
  ["false-date", (seen) => seen.m("early") > 0 || deniedDate(seen)],
  ["blame", pointsElsewhere],
  ["no-apology", (seen) => isApologyDue(seen) && seen.m("nonApology") > 0],
  ["officialese", isStiff],
  ["false-date", isUntrue],
  ["blame", passesOn],
  ["no-date", (seen) => isAsked(seen) && lacksDate(seen)],
  ["no-doer", lacksPerson],
  ["no-answer", isMissed],
  ["too-long", ({ m }) => m("words") > 180],
  ["no-apology", (seen) => isApologyDue(seen) && seen.m("apology") + seen.m("ownership") === 0],
  ["no-doer", (seen) => isAsked(seen) && lacksDoer(seen)],
  ["no-reason", (seen) => isAsked(seen) && lacksReason(seen)],
  ["cold", isCold],
];

/** The first that holds; a reply with nothing to pick on earns thanks. */
export function followUpOf(
  reading: Read,
  situation: Situation,
  levels: Readonly<Record<TextCriterion, number>>,
  gates: readonly TextGate[],
): FollowUp {
  const seen: Seen = {
    reading,
    situation,
    levels,
    gates,
    m: (name) => reading.measures[name] ?? 0,
    found: (code, from = 1) => reading.findings.some((mark) => mark.code === code && mark.severity >= from),
    open: leftOpen(reading, touchedFrom),
    unsettled: leftOpen(reading, answeredFrom),
  };
  return order.find(([, holds]) => holds(seen))?.[0] ?? "thanks";
}

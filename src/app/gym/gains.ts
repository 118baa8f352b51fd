/** What changed between the office's text and the writer's own: counted, with the words that show it; no points. */
import { isAnswered } from "../../writing/answered.ts";
import type { Reading } from "../../writing/analyse.ts";
import type { FindingCode } from "../../writing/finding.ts";
import type { Point, Situation } from "../../writing/situation.ts";
import { doubtsOf, plainly } from "./doubts.ts";
import type { Doubts } from "./doubts.ts";
import { overlap, quotes, quotesOf } from "./quotes.ts";

export const gainKinds = ["officialese", "sentence", "points", "doer", "checkable", "person"] as const;
export const careKinds = ["hurts", "facts", "left", "stiff", "long"] as const;

export interface Gain {
  kind: (typeof gainKinds)[number];
  /** Counts before and after, where there is something to count. */
  before?: number;
  after?: number;
  total?: number;
  /** Words that show it: in the writer's text, or of the office's text if `isGone`. */
  evidence: string[];
  isGone?: boolean;
}

/** What could be the next step. */
export interface Care {
  kind: (typeof careKinds)[number];
  count: number;
  evidence: string[];
}

/** How far the text has come, only ever said as encouragement; before that, what would have to be put right first. */
export type Stage = "same" | "hurts" | "aloud" | "wrong" | "copied" | "start" | "warmer" | "close" | "human";

export interface Outcome {
  stage: Stage;
  gains: Gain[];
  cares: Care[];
}

/** Words: a phrase longer than this is lost half-way (the reader of texts, too, calls it long from here on). */
const longest = 25;
const few = 4;

const stiff: readonly FindingCode[] = ["officialese", "noun-chain"];
const checkable: readonly FindingCode[] = ["deadline", "doer", "place", "contact", "amount"];
const person: readonly FindingCode[] = ["name-used", "warmth", "apology", "ownership", "thanks"];

const lengths = ({ text }: Reading): number[] => text.sentences.map(({ from, to }) => to - from).filter((n) => n > 0);
const mean = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length));
const answeredIn = ({ points }: Reading): Set<string> => new Set(points.filter(isAnswered).map(({ id }) => id));

/** Those of the words that are not among the others, whether a sentence begins with them or not. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((word) => word.toLowerCase()));
  return words.filter((word) => !known.has(word.toLowerCase()));
}

/** Words of these kinds that the office did not have; nothing that is doubted at the same place. */
function fresh(before: Reading, after: Reading, codes: readonly FindingCode[], { marks }: Doubts): string[] {
  const found = after.findings.filter((one) => codes.includes(one.code) && !marks.some((mark) => overlap(one, mark)));
  return without(quotesOf(found, after), quotes(before, codes));
}

function gainsOf(before: Reading, after: Reading, points: readonly Point[], doubts: Doubts): Gain[] {
  const gains: Gain[] = [];
  const [was, is] = [quotes(before, stiff), quotes(after, stiff)];
  if (is.length < was.length) {
    const counts = { before: was.length, after: is.length };
    gains.push({ kind: "officialese", ...counts, evidence: without(was, is).slice(0, few), isGone: true });
  }
  const [long, short] = [mean(lengths(before)), mean(lengths(after))];
  if (long > 11 && short < long - 2) gains.push({ kind: "sentence", before: long, after: short, evidence: [] });
  const [then, now] = [answeredIn(before), answeredIn(after)];
  const asked = points.filter(({ id }) => now.has(id) && !then.has(id)).map(({ ask }) => ask);
  // With a wrong day or number a question counts as open, whatever the reader heard of an answer.
  if (asked.length > 0 && !doubts.isUntrue) {
    gains.push({ kind: "points", before: then.size, after: now.size, total: points.length, evidence: asked });
  }
  if (quotes(before, ["passive"]).length > 0 && quotes(after, ["passive"]).length === 0) {
    gains.push({ kind: "doer", evidence: quotes(before, ["passive"]).slice(0, 1), isGone: true });
  }
  const facts = fresh(before, after, checkable, doubts);
  if (facts.length > 0) gains.push({ kind: "checkable", evidence: facts.slice(0, few) });
  const voice = doubts.isHurting ? [] : fresh(before, after, person, doubts);
  if (voice.length > 0) gains.push({ kind: "person", evidence: voice.slice(0, few) });
  return gains;
}

function caresOf(after: Reading, points: readonly Point[], doubts: Doubts): Care[] {
  const now = answeredIn(after);
  const all: Care[] = [
    { kind: "hurts", count: 0, evidence: doubts.hurtful.slice(0, few) },
    { kind: "facts", count: 0, evidence: doubts.untrue.slice(0, few) },
    { kind: "left", count: 0, evidence: points.filter(({ id }) => !now.has(id)).map(({ ask }) => ask) },
    { kind: "stiff", count: 0, evidence: quotes(after, stiff).slice(0, few) },
    { kind: "long", count: Math.max(0, ...lengths(after)), evidence: [] },
  ];
  return all.filter(({ kind, count, evidence }) => (kind === "long" ? count > longest : evidence.length > 0));
}

/** Gains that are steps away from the paper; a name put before it is none. */
const steps: ReadonlySet<Gain["kind"]> = new Set<Gain["kind"]>(["officialese", "points", "sentence", "doer"]);

function stageOf(outcome: Omit<Outcome, "stage">, doubts: Doubts, isPaper: boolean): Stage {
  const cares = new Set(outcome.cares.map(({ kind }) => kind));
  if (isPaper && cares.has("left")) return "same";
  if (doubts.isHurting) return "hurts";
  if (doubts.isCopied) return "copied";
  if (doubts.isBroken) return "aloud";
  if (doubts.isUntrue) return "wrong";
  if (cares.size === 0 && !isPaper) return "human";
  const gains = new Set(outcome.gains.map(({ kind }) => kind));
  const isLighter = !cares.has("stiff") || gains.has("officialese");
  if (!cares.has("left") && isLighter && !isPaper) return "close";
  return [...gains].some((kind) => steps.has(kind)) ? "warmer" : "start";
}

/** Compares the office's text with the writer's own; both were read in the same situation. */
export function compare(before: Reading, after: Reading, situation: Situation): Outcome {
  const doubts = doubtsOf(after, situation);
  const [paper, own] = [plainly(before.text.typed), plainly(after.text.typed)];
  if (paper === own) return { stage: "same", gains: [], cares: [] };
  const gains = gainsOf(before, after, situation.points, doubts);
  const cares = caresOf(after, situation.points, doubts);
  const stage = stageOf({ gains, cares }, doubts, own.includes(paper));
  // What cannot be read as sentences has not got better, whatever was counted in it.
  return { stage, gains: stage === "same" || stage === "aloud" ? [] : gains, cares: stage === "same" ? [] : cares };
}

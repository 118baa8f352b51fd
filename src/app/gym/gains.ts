/** What changed between the office's text and the writer's own: counted, with the words that show it; no points. */
import type { Reading } from "../../writing/analyse.ts";
import { tone } from "../../writing/finding.ts";
import type { Finding, FindingCode } from "../../writing/finding.ts";
import type { Point } from "../../writing/situation.ts";

export const gainKinds = ["officialese", "sentence", "points", "doer", "checkable", "person"] as const;
export const careKinds = ["left", "stiff", "long", "facts"] as const;

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

/** How far the text has come; only ever said as encouragement. */
export type Stage = "same" | "start" | "warmer" | "close" | "human";

export interface Outcome {
  stage: Stage;
  gains: Gain[];
  cares: Care[];
}

/** Words: a phrase longer than this is lost half-way (the reader of texts calls it long from here on). */
const longest = 20;
const few = 4;

const stiff: readonly FindingCode[] = ["officialese", "noun-chain"];
const checkable: readonly FindingCode[] = ["deadline", "doer", "place", "contact", "amount"];
const person: readonly FindingCode[] = ["name-used", "warmth", "apology", "ownership", "thanks"];

const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** The words under marks of these kinds, each once, the shorter of two that overlap; of a long run only its beginning. */
function quotes({ findings, text }: Reading, codes: readonly FindingCode[]): string[] {
  const marked = findings.filter(({ code, end }) => codes.includes(code) && end > 0);
  const length = ({ start, end }: Finding): number => end - start;
  const found = marked
    .filter((one) => !marked.some((other) => length(other) < length(one) && overlap(one, other)))
    .map(({ start, end }) => text.typed.slice(start, end).trim());
  const short = found.map((quote) => (quote.length > 48 ? `${quote.slice(0, 45).trimEnd()}…` : quote));
  return [...new Map(short.map((quote) => [quote.toLowerCase(), quote])).values()];
}

const lengths = ({ text }: Reading): number[] => text.sentences.map(({ from, to }) => to - from).filter((n) => n > 0);
const mean = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length));
const answeredIn = ({ points }: Reading): Set<string> =>
  new Set(points.filter(({ answered }) => answered >= 0.5).map(({ id }) => id));

/** Words that hurt, or that the facts do not bear. */
function doubtful(reading: Reading): string[] {
  const hurts = reading.findings.filter((one) => tone(one) === "bad" && ![...stiff, "point-missed"].includes(one.code));
  return quotes(reading, [...hurts.map(({ code }) => code), "unsupported-number"]);
}

function gainsOf(before: Reading, after: Reading, points: readonly Point[]): Gain[] {
  const gains: Gain[] = [];
  const [was, is] = [quotes(before, stiff), quotes(after, stiff)];
  const gone = was.filter((quote) => !is.includes(quote));
  if (is.length < was.length) {
    const counts = { before: was.length, after: is.length };
    gains.push({ kind: "officialese", ...counts, evidence: gone.slice(0, few), isGone: true });
  }
  const [long, short] = [mean(lengths(before)), mean(lengths(after))];
  if (long > 11 && short < long - 2) gains.push({ kind: "sentence", before: long, after: short, evidence: [] });
  const [then, now] = [answeredIn(before), answeredIn(after)];
  const fresh = points.filter(({ id }) => now.has(id) && !then.has(id)).map(({ ask }) => ask);
  if (fresh.length > 0) {
    gains.push({ kind: "points", before: then.size, after: now.size, total: points.length, evidence: fresh });
  }
  if (quotes(before, ["passive"]).length > 0 && quotes(after, ["passive"]).length === 0) {
    gains.push({ kind: "doer", evidence: quotes(before, ["passive"]).slice(0, 1), isGone: true });
  }
  const old = new Set(
    [...quotes(before, checkable), ...quotes(before, person), ...doubtful(after)].map((quote) => quote.toLowerCase()),
  );
  for (const [kind, codes] of [
    ["checkable", checkable],
    ["person", person],
  ] as const) {
    const evidence = quotes(after, codes).filter((quote) => !old.has(quote.toLowerCase()));
    if (evidence.length > 0) gains.push({ kind, evidence: evidence.slice(0, few) });
  }
  return gains;
}

function caresOf(after: Reading, points: readonly Point[]): Care[] {
  const now = answeredIn(after);
  const all: Care[] = [
    { kind: "left", count: 0, evidence: points.filter(({ id }) => !now.has(id)).map(({ ask }) => ask) },
    { kind: "stiff", count: 0, evidence: quotes(after, stiff).slice(0, few) },
    { kind: "long", count: Math.max(0, ...lengths(after)), evidence: [] },
    { kind: "facts", count: 0, evidence: doubtful(after).slice(0, few) },
  ];
  return all.filter(({ kind, count, evidence }) => (kind === "long" ? count > longest : evidence.length > 0));
}

const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Compares the office's text with the writer's own; both were read in the same situation. */
export function compare(before: Reading, after: Reading, points: readonly Point[]): Outcome {
  const gains = gainsOf(before, after, points);
  const cares = caresOf(after, points);
  const isSame = plainly(before.text.typed) === plainly(after.text.typed);
  const missing = cares.some(({ kind }) => kind === "left");
  const rest = cares.filter(({ kind }) => kind !== "left").length;
  const stage = ((): Stage => {
    if (isSame) return "same";
    if (cares.length === 0) return "human";
    if (!missing || (rest === 0 && answeredIn(after).size > 0)) return "close";
    return gains.length > 0 ? "warmer" : "start";
  })();
  return { stage, gains: isSame ? [] : gains, cares: isSame ? [] : cares };
}

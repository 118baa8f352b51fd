/** Which of the resident's questions the text answers: clauses that bring news about the point, not stems alone. */
import type { Amount } from "./amounts.ts";
import { isAnswered, touchedFrom } from "./answered.ts";
import { sameAmount } from "./amounts.ts";
import { denies, type Asked } from "./asks.ts";
import type { KnownFact, KnownPoint, KnownSituation } from "./known.ts";
import type { Sheet } from "./sheet.ts";
import { isToCome } from "./when.ts";
import { answeredBy } from "./yes-or-no.ts";

/** How far a point is answered, 0–1, and where. */
export interface PointReading {
  readonly id: string;
  /** What it asks for. */
  readonly asks: ReadonlySet<Asked>;
  /** Whether a clause denies what it asks. */
  readonly denied: boolean;
  readonly answered: number;
  readonly start: number;
  readonly end: number;
}

/** Share of what a fact has to tell that the reply tells; numbers weigh one and a half. */
function coverage(
  fact: KnownFact,
  keys: ReadonlySet<string>,
  amounts: readonly Amount[],
  { datesOpen }: Pick<KnownSituation, "datesOpen">,
): number {
  let all = 0;
  let met = 0;
  for (const key of fact.news) {
    if (/^\d/u.test(key)) continue;
    all += 1;
    if (keys.has(key)) met += 1;
  }
  for (const amount of fact.amounts) {
    const isMet = amounts.some((own) => sameAmount(own, amount));
    // Where the writer sets the date, how long the work takes need not be told.
    if (!isMet && datesOpen && amount.kind !== "number") continue;
    all += 1.5;
    if (isMet) met += 1.5;
  }
  return all === 0 ? 0 : met / all;
}

function readPoint(
  sheet: Sheet,
  point: KnownPoint,
  keys: ReadonlySet<string>,
  amounts: readonly Amount[],
  isFirst: boolean,
): PointReading & { terms: number; fresh: number; facts: number } {
  const { text } = sheet;
  let start = -1;
  let end = -1;
  let met = 0;
  let fresh = 0;
  point.terms.forEach((term, index) => {
    const match = term.exec(text.plain);
    if (!match) return;
    const sentence = sheet.runAt(text.sentences, match.index);
    const asks = sentence?.sign.startsWith("?") === true;
    const weight = asks ? 0.3 : 1;
    met += weight;
    if (point.fresh[index]) fresh += weight;
    if (start < 0 && sentence && !asks) ({ start, end } = sentence);
  });
  const terms = met / Math.max(1, point.terms.length);
  const facts = Math.max(0, ...point.facts.map((fact) => coverage(fact, keys, amounts, sheet.known)));
  // Where no fact speaks of a point, its stems alone tell whether it is answered.
  const told = Math.max(
    point.facts.length > 0 ? Math.min(0.6, facts) : 0.6 * Math.min(1, met / 2),
    0.6 * answeredBy(sheet, point.verdict, met > 0, isFirst),
    ownsUnknown(sheet, point) ? unknownWorth : 0,
    isDated(sheet, point, amounts) ? 0.6 : 0,
  );
  const answered = Math.min(1, 0.2 * Math.min(1, met) + 0.35 * Math.min(1, fresh / 2) + 0.9 * told);
  const denied = denies(text, point.ask, sheet.pack);
  return {
    id: point.id,
    asks: point.asked,
    denied,
    answered,
    start: Math.max(0, start),
    end: Math.max(0, end),
    terms,
    fresh,
    facts,
  };
}

/** Where the writer sets the dates, any day to come answers “when?”, in a clause about what was asked. */
function isDated(sheet: Sheet, point: KnownPoint, amounts: readonly Amount[]): boolean {
  const { text, known } = sheet;
  if (!known.datesOpen || !point.asked.has("time")) return false;
  return amounts.some((amount) => {
    if (!isToCome(sheet, amount)) return false;
    const sentence = sheet.runAt(text.sentences, text.tokens[amount.from]?.start ?? 0);
    const tokens = sentence ? text.tokens.slice(sentence.from, sentence.to) : [];
    return tokens.length <= bareWords || tokens.some((token) => sheet.isOfMatter(token));
  });
}

/** A sentence of so few words is all date: «Завтра к 12.» */
const bareWords = 4;

/** Less than the answer itself. */
const unknownWorth = 0.5;

/** «Когда дадут свет, не знаю»: where nobody can know, saying so answers the question it speaks of. */
function ownsUnknown(sheet: Sheet, point: KnownPoint): boolean {
  const { text, situation } = sheet;
  if (!situation.moves.includes("say-unknown")) return false;
  return (["unknown", "candour"] as const)
    .flatMap((family) => sheet.hits(family))
    .some((hit) => {
      const sentence = sheet.runAt(text.sentences, hit.start);
      const tokens = sentence ? text.tokens.slice(sentence.from, sentence.to) : [];
      const words = sentence ? text.plain.slice(sentence.start, sentence.end) : "";
      return tokens.some(({ key }) => point.asks.has(key)) || point.terms.some((term) => term.test(words));
    });
}

/** How much of what is known the reply tells. */
function readFacts({ known, measures }: Sheet, keys: ReadonlySet<string>, amounts: readonly Amount[]): void {
  const covers = known.facts.map((fact) => coverage(fact, keys, amounts, known));
  measures["factMean"] = covers.reduce((sum, cover) => sum + cover, 0) / Math.max(1, covers.length);
  measures["factMost"] = Math.max(0, ...covers);
  measures["factsTold"] = covers.filter((cover) => cover >= 0.3).length / Math.max(1, covers.length);
}

/** Nothing was asked: a reply that takes up two things of the message leaves nothing open. */
function takesUp({ known, measures }: Sheet, keys: ReadonlySet<string>): PointReading[] {
  const common = [...known.appealKeys].filter((key) => keys.has(key)).length;
  const share = Math.min(1, common / 2);
  for (const name of ["answered", "answeredLeast", "answeredMost", "termShare", "freshTerms"]) measures[name] = share;
  measures["pointsMet"] = measures["pointsTouched"] = share < 1 ? 0 : 1;
  return [];
}

/** Reads every point; `keys` and `amounts` are what the text says. */
export function readPoints(sheet: Sheet, keys: ReadonlySet<string>, amounts: readonly Amount[]): PointReading[] {
  const { known, measures } = sheet;
  const read = known.points.map((point, at) => readPoint(sheet, point, keys, amounts, at === 0));
  readFacts(sheet, keys, amounts);
  if (read.length === 0) return takesUp(sheet, keys);
  const count = read.length;
  const mean = (pick: (point: (typeof read)[number]) => number): number =>
    read.reduce((sum, point) => sum + pick(point), 0) / count;
  measures["answered"] = mean((point) => point.answered);
  measures["answeredLeast"] = Math.min(...read.map((point) => point.answered));
  measures["answeredMost"] = Math.max(...read.map((point) => point.answered));
  measures["pointsMet"] = mean((point) => Number(isAnswered(point)));
  measures["pointsTouched"] = mean((point) => (point.fresh >= 0.9 ? 1 : 0));
  measures["termShare"] = mean((point) => point.terms);
  measures["freshTerms"] = mean((point) => Math.min(1, point.fresh / 2));
  for (const point of read) {
    if (isAnswered(point)) sheet.add("point-answered", point.start, point.end, 1, { about: point.id });
    else
      sheet.findings.push({
        code: "point-missed",
        start: 0,
        end: 0,
        severity: point.answered < touchedFrom ? 3 : 2,
        about: point.id,
      });
  }
  return read;
}

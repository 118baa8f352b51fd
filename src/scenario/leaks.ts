/** Can the best prepared answer be guessed without reading: by its place, its length, or by a number, a date or a polite word? */
import { languages } from "../standard/text.ts";
import type { Language } from "../standard/text.ts";
import { decisionPoints } from "./catalogue.ts";
import type { Choice, DecisionPoint } from "./catalogue.ts";
import type { ScenarioFile } from "./scenario.ts";

/** Ways to guess: by rank, or by being the only one of its point that has something. */
const ranks = ["first", "last", "longest", "shortest"] as const;

/** Cyrillic has no `\b`; a word begins where no letter stands before it. */
const word = (list: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})`, "iu");

const marks = {
  number: /\p{N}/u,
  date: word(
    [
      "\\d{1,2}[:.]\\d\\d|завтра|послезавтра|сегодня|понедельник|вторник|сред[уеы]|четверг|пятниц|суббот|воскресень|утр[ао]м?|вечер",
      "январ|феврал|март|апрел|ма[ея]|июн|июл|август|сентябр|октябр|ноябр|декабр",
      "tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon",
      "january|february|march|april|may \\d|june|july|august|september|october|november|december",
    ].join("|"),
  ),
  polite: word("спасибо|благодар|пожалуйста|прост[ии]те|извин|thank|please|sorry|apologi|forgive"),
  question: /\?/u,
  exclamation: /!/u,
} as const;
type Mark = keyof typeof marks;

export type Trick = (typeof ranks)[number] | `only ${Mark}`;

/** How often a trick finds the best answer. */
export interface Leak {
  trick: Trick;
  language: Language;
  /** Points where the trick points at exactly one choice (for ranks: all). */
  applies: number;
  /** Of these, points where that choice is (one of) the best. */
  hits: number;
  /** Hits by all points, 0–1. */
  share: number;
  /** Shares outside of these are worth rewriting, 0–1. */
  least: number;
  limit: number;
  leaks: boolean;
}

export interface LeakReport {
  /** Decision points with three choices or more: with two, any trick is right half of the time. */
  points: number;
  leaks: Leak[];
  /** Points whose texts differ in length by more than a quarter from their mean, by language. */
  uneven: { point: DecisionPoint; language: Language; lengths: number[] }[];
  /** Points without one clearly best choice (mean level under 3). */
  withoutGood: DecisionPoint[];
}

/** More often than blind chance among three. */
const rankLimit = 1 / 3;
/** A place in the middle is shuffled away by the game; only a strong habit counts. */
const lastLimit = 1 / 2;
/** When something stands in one choice only, it should not be the best more often than every other time. */
const onlyLimit = 1 / 2;
/** And not the best so seldom that it may be crossed out unread. */
const onlyLeast = 1 / 10;
/** Fewer cases than this prove nothing; for what is never the best, more are needed. */
const fewest = 5;
const fewestForNever = 10;
const evenness = 0.25;
/** A best answer is mostly fours. */
const goodLevel = 3;

/** Mean level of what a choice says; a broken gate puts it below everything. */
export function merit({ says }: Choice): number {
  const levels = Object.values(says).filter((value) => typeof value === "number");
  const mean = levels.length === 0 ? 0 : levels.reduce((sum, one) => sum + one, 0) / levels.length;
  return (says.gates ?? []).length > 0 ? -1 : mean;
}

const bestOf = (choices: readonly Choice[]): Set<Choice> => {
  const most = Math.max(...choices.map(merit));
  return new Set(choices.filter((one) => merit(one) > most - 0.05));
};

const textOf = ({ text }: Choice, language: Language): string =>
  text[language] ?? text[language === "ru" ? "en" : "ru"] ?? "";

export function leakReport(scenario: ScenarioFile): LeakReport {
  const points = decisionPoints(scenario).filter((one) => one.choices.length > 2);
  const tricks: Trick[] = [...ranks, ...(Object.keys(marks) as Mark[]).map((mark) => `only ${mark}` as const)];
  const leaks = languages.flatMap((language) => tricks.map((trick) => leakOf(trick, language, points)));
  const uneven = languages.flatMap((language) =>
    points.flatMap((point) => {
      const lengths = point.choices.map((one) => textOf(one, language).length);
      const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
      return lengths.some((one) => Math.abs(one - mean) > evenness * mean) ? [{ point, language, lengths }] : [];
    }),
  );
  const withoutGood = points.filter((one) => Math.max(...one.choices.map(merit)) < goodLevel);
  return { points: points.length, leaks, uneven, withoutGood };
}

function leakOf(trick: Trick, language: Language, points: readonly DecisionPoint[]): Leak {
  let applies = 0;
  let hits = 0;
  for (const { choices } of points) {
    const guesses = guess(trick, language, choices);
    if (guesses.length === 0) continue;
    const best = bestOf(choices);
    applies += 1;
    // Equal lengths: the trick must choose blindly among them.
    hits += guesses.filter((one) => best.has(one)).length / guesses.length;
  }
  const share = points.length === 0 ? 0 : hits / points.length;
  const only = trick.startsWith("only");
  const limit = only ? onlyLimit : trick === "last" ? lastLimit : rankLimit;
  const measured = only ? (applies === 0 ? 0 : hits / applies) : share;
  const least = only ? onlyLeast : 0;
  const leaks = (applies >= fewest && measured > limit + 1e-9) || (applies >= fewestForNever && measured < least);
  return { trick, language, applies, hits, share, least, limit, leaks };
}

/** The choices a trick would take at one point; none when it says nothing. */
function guess(trick: Trick, language: Language, choices: readonly Choice[]): Choice[] {
  const byLength = (extreme: (...lengths: number[]) => number) => {
    const length = extreme(...choices.map((one) => textOf(one, language).length));
    return choices.filter((one) => textOf(one, language).length === length);
  };
  if (trick === "first") return choices.slice(0, 1);
  if (trick === "last") return choices.slice(-1);
  if (trick === "longest") return byLength(Math.max);
  if (trick === "shortest") return byLength(Math.min);
  const having = choices.filter((one) => marks[trick.slice("only ".length) as Mark].test(textOf(one, language)));
  return having.length === 1 ? having : [];
}

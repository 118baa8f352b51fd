/** A language ready to read with: its data turned into patterns, loaded one language at a time. */
import type { Explanation, FindingCode, Severity } from "./finding.ts";
import { families } from "./packs/source.ts";
import { readWordWeights, type WordWeights } from "./leanings.ts";
import type { Family, Grammar, Signs, Source } from "./packs/source.ts";
import type { Language } from "./situation.ts";

/** A language ready to read with. */
export interface Pack {
  readonly language: Language;
  readonly families: Readonly<Record<Family, RegExp>>;
  readonly officialese: RegExp;
  readonly entries: readonly { readonly test: RegExp; readonly plain: string; readonly severity: Severity }[];
  readonly grammar: Grammar;
  readonly signs: Readonly<Record<keyof Signs, RegExp>>;
  readonly stop: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Names that are words as well. */
  readonly wordNames: ReadonlySet<string>;
  readonly nicknames: Readonly<Record<string, string>>;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly passive: RegExp;
  readonly nominal: RegExp;
  /** A verb that says what is, will or can be. */
  readonly finite: RegExp;
  /** What turns the words after it into no promise. */
  readonly unpromised: RegExp;
  /** A finite verb that promises beside a date; none where the language marks the future with a word. */
  readonly deed: RegExp | undefined;
  readonly weekdays: readonly RegExp[];
  /** Words that are days only beside a time. */
  readonly doubleDays: RegExp;
  /** The months in all their forms, January first. */
  readonly months: readonly RegExp[];
  /** Days in a unit of time, if the word is one. */
  readonly unitDays: (word: string) => number | undefined;
  readonly doers: RegExp;
  readonly openers: ReadonlySet<string>;
  /** Verbs that, opening a clause, bid the reader do something. */
  readonly bids: ReadonlySet<string>;
  readonly greets: RegExp;
  /** The kind of a word, for the order of words. */
  readonly tag: (word: string) => string;
  /** Score of a kind of words before another; natural texts average above zero. */
  readonly order: (first: string, second: string) => number;
  /** What single words lean to, learnt. */
  readonly words: WordWeights;
  readonly explanations: Readonly<Record<FindingCode, Explanation>>;
}

const left = "(?<![\\p{L}\\p{N}_])";
const right = "(?![\\p{L}\\p{N}_])";

/**
 * Letters and digits that can stand in a text made plain (lower case, «ё» as «е»). `\\p{L}` would say the same with 600
 * ranges wherever it stands: compiling the Russian families took 1.7 s of a CPU, now a tenth.
 */
function narrow(pattern: string): string {
  return pattern
    .replaceAll(/\[[^\]]*\]/gu, (set) => set.replaceAll("\\p{L}", "a-zа-я").replaceAll("\\p{N}", "0-9"))
    .replaceAll("\\p{L}", "[a-zа-я]")
    .replaceAll("\\p{N}", "[0-9]");
}

const regExp = (pattern: string, flags: string): RegExp => new RegExp(narrow(pattern), flags);

/** Mini-syntax of `Voice` to a regular expression; a space also meets commas, hyphens and dashes. */
function expand(pattern: string): string {
  return pattern
    .replace(/(?<![)\]}])\*/gu, "\\p{L}*")
    .replace(/\((?!\?)/gu, "(?:")
    .replace(/ /gu, "[,: -]{1,3}")
    .replace(/_/gu, "(?:[^\\s.,!?]+[, ]{1,3}){0,2}");
}

function any(patterns: readonly string[]): RegExp {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return regExp(`${left}(?:${longestFirst.map(expand).join("|")})${right}`, "gu");
}

/** Signs that are looked for one after another; `test` of the others must not remember where it stopped. */
const counted: ReadonlySet<string> = new Set<keyof Signs>([
  "forbidding",
  "turned",
  "everyone",
  "identifying",
  "invite",
  "outcome",
]);

function readSigns(signs: Signs): Pack["signs"] {
  const read = Object.entries(signs).map(([name, pattern]: [string, string]) => [
    name,
    regExp(pattern, counted.has(name) ? "gu" : "u"),
  ]);
  return Object.fromEntries(read) as Pack["signs"];
}

/** Looks each word up once; the cache is small because it holds words, not texts. */
function tagger(tags: Grammar["tags"]): (word: string) => string {
  const tests = tags.map(([pattern, tag]) => ({ test: regExp(`^(?:${pattern})$`, "u"), tag }));
  const known = new Map<string, string>();
  return (word) => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    const tag = tests.find(({ test }) => test.test(word))?.tag ?? "n";
    if (known.size < 20_000) known.set(word, tag);
    return tag;
  };
}

function units(table: Grammar["units"]): (word: string) => number | undefined {
  const tests = Object.entries(table).map(([start, days]) => ({ test: regExp(`^(?:${start})`, "u"), days }));
  return (word) => tests.find(({ test }) => test.test(word))?.days;
}

/** Turns the data of a language into something that reads; done once a language. */
export function compile(source: Source): Pack {
  const voice = {} as Record<Family, RegExp>;
  for (const family of families) voice[family] = any(source.voice[family]);
  const raw = source.officialese.map(([pattern]) =>
    pattern.replaceAll("(?:’|')", "'").replace(/\(\?:’\|'\)\?/gu, "'?"),
  );
  return {
    language: source.language,
    families: voice,
    officialese: regExp(`${left}(?:${[...raw].sort((a, b) => b.length - a.length).join("|")})${right}`, "gu"),
    entries: source.officialese.map(([, plain, severity], index) => ({
      test: regExp(`^(?:${raw[index] ?? ""})$`, "u"),
      plain,
      severity,
    })),
    grammar: source.grammar,
    signs: readSigns(source.signs),
    stop: new Set(source.grammar.stop),
    negations: new Set(source.grammar.negations),
    names: new Set(source.names),
    wordNames: new Set(source.wordNames),
    nicknames: source.nicknames,
    first: new Set(source.grammar.first),
    second: new Set(source.grammar.second),
    passive: regExp(`${left}(?:${source.grammar.passive})${right}`, "gu"),
    nominal: regExp(`^(?:${source.grammar.nominal})$`, "u"),
    finite: regExp(`^(?:${source.grammar.finite})$`, "u"),
    unpromised: regExp(`${left}(?:${source.grammar.unpromised})${right}`, "gu"),
    deed: source.grammar.deed === "" ? undefined : regExp(`^(?:${source.grammar.deed})$`, "u"),
    weekdays: source.grammar.weekdays.map((day) => regExp(`^(?:${day})`, "u")),
    doubleDays: regExp(`^(?:${source.grammar.doubleDays})$`, "u"),
    unitDays: units(source.grammar.units),
    months: source.grammar.months.map((month) => regExp(`^(?:${month})$`, "u")),
    doers: regExp(`^(?:${source.grammar.doers.join("|")})`, "u"),
    bids: new Set(source.grammar.bids),
    openers: new Set(source.grammar.openers),
    greets: regExp(voice.greeting.source, "u"),
    tag: tagger(source.grammar.tags),
    order: neighbours(source.order),
    words: readWordWeights(source.words),
    explanations: source.explanations,
  };
}

/** Reads «adj n 4 na 4 np 6; n . 7 …»: a kind of word with those that follow it; what is not listed is near chance. */
function neighbours(list: string): (first: string, second: string) => number {
  const scores = new Map(
    list.split(";").map((line): [string, Map<string, number>] => {
      const [first = "", ...rest] = line.trim().split(/\s+/u);
      const row = new Map<string, number>();
      for (let at = 0; at + 1 < rest.length; at += 2) row.set(rest[at] ?? "", Number(rest[at + 1]));
      return [first, row];
    }),
  );
  return (first, second) => scores.get(first)?.get(second) ?? 0;
}

/** Loads one language; the other one does not travel to the page. */
export async function loadPack(language: Language): Promise<Pack> {
  const { source } = language === "ru" ? await import("./packs/ru.ts") : await import("./packs/en.ts");
  return compile(source);
}

/** Only the words in which findings are explained: enough for a page that shows what was read before. */
export async function loadExplanations(language: Language): Promise<Pack["explanations"]> {
  const { explanations } =
    language === "ru" ? await import("./packs/ru-explanations.ts") : await import("./packs/en-explanations.ts");
  return explanations;
}

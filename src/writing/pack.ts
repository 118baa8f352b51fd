/** A language as data: turns of speech, officialese, numbers, names, word order, and how findings are explained. */
import type { Explanation, FindingCode, Severity } from "./finding.ts";
import type { Language } from "./situation.ts";

/** What a turn of speech does in a reply. */
export const families = [
  "greeting",
  "thanks",
  "warmth",
  "endearment",
  "apology",
  "ownership",
  "nonApology",
  "unknown",
  "candour",
  "reason",
  "passedOn",
  "followUp",
  "vague",
  "emptyFuture",
  "deflect",
  "denial",
  "blame",
  "insult",
  "slur",
  "mockery",
  "lecture",
  "dismissal",
  "guarantee",
  "bragging",
  "formula",
  "offGame",
  "promise",
  "promiseThird",
  "condition",
  "cta",
  "vulgar",
  "slang",
] as const;
export type Family = (typeof families)[number];

/** Patterns by family: words with `*` after a letter for any ending and `_` for up to two words between. */
export type Voice = Readonly<Record<Family, readonly string[]>>;

/** The part of a language that is written by hand. */
export interface Source {
  readonly language: Language;
  readonly voice: Voice;
  readonly officialese: readonly (readonly [pattern: string, plain: string, severity: Severity])[];
  readonly grammar: Grammar;
  readonly names: readonly string[];
  /** Short form → stem of the full name it may stand for. */
  readonly nicknames: Readonly<Record<string, string>>;
  readonly explanations: Readonly<Record<FindingCode, Explanation>>;
  /** How often one kind of word follows another, against chance: “verb prep 4; …” in tenths of a logarithm. */
  readonly order: string;
}

/** Function words, number words and units of a language. */
export interface Grammar {
  /** Words that carry no subject matter. */
  readonly stop: readonly string[];
  readonly negations: readonly string[];
  readonly numberWords: Readonly<Record<string, number>>;
  /** Beginning of a unit of time (or the whole word with `$`) → days. */
  readonly units: Readonly<Record<string, number>>;
  /** today, tomorrow … → days from now. */
  readonly relative: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Stem of a counted thing or a currency. */
  readonly counted: readonly string[];
  /** Stem of a word for a place. */
  readonly places: readonly string[];
  /** Stem of a word for those who do the work. */
  readonly doers: readonly string[];
  readonly bids: readonly string[];
  /** Words that may open a reply before a comma and are no names. */
  readonly openers: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly passive: string;
  readonly nominal: string;
  /** Kinds of words for the order of words: pattern → tag, first match wins. */
  readonly tags: readonly (readonly [pattern: string, tag: string])[];
}

/** A language ready to read with. */
export interface Pack {
  readonly language: Language;
  readonly families: Readonly<Record<Family, RegExp>>;
  readonly officialese: RegExp;
  readonly entries: readonly { readonly test: RegExp; readonly plain: string; readonly severity: Severity }[];
  readonly grammar: Grammar;
  readonly stop: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly nicknames: Readonly<Record<string, string>>;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  readonly passive: RegExp;
  readonly nominal: RegExp;
  readonly weekdays: readonly RegExp[];
  readonly months: RegExp;
  /** Days in a unit of time, if the word is one. */
  readonly unitDays: (word: string) => number | undefined;
  readonly doers: RegExp;
  readonly openers: ReadonlySet<string>;
  /** Verbs that, opening a clause, bid the reader do something. */
  readonly bids: ReadonlySet<string>;
  readonly greets: RegExp;
  /** The kind of a word, for the order of words. */
  readonly tag: (word: string) => string;
  /** Score of two kinds of words in a row; natural texts average above zero. */
  readonly order: ReadonlyMap<string, number>;
  readonly explanations: Readonly<Record<FindingCode, Explanation>>;
}

const left = "(?<![\\p{L}\\p{N}_])";
const right = "(?![\\p{L}\\p{N}_])";

/** Mini-syntax of `Voice` to a regular expression; a space also meets commas, hyphens and dashes. */
function expand(pattern: string): string {
  return pattern
    .replace(/(?<![)\]}])\*/gu, "\\p{L}*")
    .replace(/\((?!\?)/gu, "(?:")
    .replace(/ /gu, "[,: -]{1,3}")
    .replace(/_/gu, "(?:[\\p{L}\\p{N}'-]{1,30}[, ]{1,3}){0,2}");
}

function any(patterns: readonly string[]): RegExp {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  return new RegExp(`${left}(?:${longestFirst.map(expand).join("|")})${right}`, "gu");
}

/** Looks each word up once; the cache is small because it holds words, not texts. */
function tagger(tags: Grammar["tags"]): (word: string) => string {
  const tests = tags.map(([pattern, tag]) => ({ test: new RegExp(`^(?:${pattern})$`, "u"), tag }));
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
  const tests = Object.entries(table).map(([start, days]) => ({ test: new RegExp(`^(?:${start})`, "u"), days }));
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
    officialese: new RegExp(`${left}(?:${[...raw].sort((a, b) => b.length - a.length).join("|")})${right}`, "gu"),
    entries: source.officialese.map(([, plain, severity], index) => ({
      test: new RegExp(`^(?:${raw[index] ?? ""})$`, "u"),
      plain,
      severity,
    })),
    grammar: source.grammar,
    stop: new Set(source.grammar.stop),
    negations: new Set(source.grammar.negations),
    names: new Set(source.names),
    nicknames: source.nicknames,
    first: new Set(source.grammar.first),
    second: new Set(source.grammar.second),
    passive: new RegExp(`${left}(?:${source.grammar.passive})${right}`, "gu"),
    nominal: new RegExp(`^(?:${source.grammar.nominal})$`, "u"),
    weekdays: source.grammar.weekdays.map((day) => new RegExp(`^${day}`, "u")),
    unitDays: units(source.grammar.units),
    months: new RegExp(`^(?:${source.grammar.months.join("|")})`, "u"),
    doers: new RegExp(`^(?:${source.grammar.doers.join("|")})`, "u"),
    bids: new Set(source.grammar.bids),
    openers: new Set(source.grammar.openers),
    greets: new RegExp(voice.greeting.source, "u"),
    tag: tagger(source.grammar.tags),
    order: new Map(
      source.order
        .split(";")
        .map((line) => [line.trim().replace(/ -?\d+$/u, ""), Number(line.trim().split(" ").at(-1))]),
    ),
    explanations: source.explanations,
  };
}

/** Loads one language; the other one does not travel to the page. */
export async function loadPack(language: Language): Promise<Pack> {
  const { source } = language === "ru" ? await import("./packs/ru.ts") : await import("./packs/en.ts");
  return compile(source);
}

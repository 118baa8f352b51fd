/** What a language brings as data: turns of speech, officialese, numbers, names, word order, explanations. */
import type { Explanation, FindingCode, Severity } from "../finding.ts";
import type { Language } from "../situation.ts";

/** What a turn of speech that hurts the resident in plain words does. */
export const hurtFamilies = ["blame", "slur", "insult", "barb", "mockery", "lecture", "dismissal", "vulgar"] as const;
/** What a turn of speech that puts the resident down without a rude word does. */
export const toneFamilies = ["condescension", "sarcasm", "threat", "selfMade", "rhetoric", "diminish"] as const;
/** What a turn of speech does where health is at stake. */
export const dangerFamilies = ["lulling", "riskyBid", "warning"] as const;

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
  "guarantee",
  "bragging",
  "formula",
  "offGame",
  "promise",
  "promiseThird",
  "condition",
  "cta",
  "slang",
  ...hurtFamilies,
  ...toneFamilies,
  ...dangerFamilies,
] as const;
export type Family = (typeof families)[number];

/** Patterns by family: words with `*` after a letter for any ending and `_` for up to two words between. */
export type Voice = Readonly<Record<Family, readonly string[]>>;
export type HurtVoice = Pick<Voice, (typeof hurtFamilies)[number]>;
export type ToneVoice = Pick<Voice, (typeof toneFamilies)[number]>;
export type DangerVoice = Pick<Voice, (typeof dangerFamilies)[number]>;

/** Patterns written as text with semicolons between them. */
export function list(patterns: string): string[] {
  return patterns
    .split(";")
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
}

/** Any of the patterns of a list, also inside a word. */
export const anywhere = (patterns: string): string => `(?:${list(patterns).join("|")})`;
/** Any of the patterns of a list, from the beginning of a word to the end of one. */
export const wholeWords = (patterns: string): string => `(?<!\\p{L})${anywhere(patterns)}(?!\\p{L})`;
/** Any of the patterns of a list, and nothing else: for a single word. */
export const oneWord = (patterns: string): string => `^${anywhere(patterns)}$`;

/** Regular expressions, each for one thing that some reader asks about a text, a clause, a word or a name. */
export interface Signs {
  /** A text that takes away fear of a danger, or bids people meet it. */
  readonly fearless: string;
  /** A fact about danger to life or health. */
  readonly peril: string;
  /** A fact that warns, also where nothing is urgent. */
  readonly caution: string;
  /** A clause about a thing that can hurt. */
  readonly hazard: string;
  /** A clause that bids or lets somebody do something, besides the imperative. */
  readonly bidding: string;
  /** A clause that holds somebody back. */
  readonly careful: string;
  /** What a fact says before it names what is forbidden. */
  readonly forbidding: string;

  /** A word for what the resident wrote, or for stopping it. */
  readonly theirWords: string;
  /** A turn to the reader: what they did, want or should have done. */
  readonly turned: string;
  /** A turn to the reader, from its beginning, that is no reproach. */
  readonly kindTurn: string;
  /** Speaks of people in general. */
  readonly everyone: string;
  /** A sentence about family or neighbours. */
  readonly kin: string;
  /** A question that can be answered with a fact. */
  readonly factual: string;

  /** A word that denies, wherever it stands. */
  readonly negation: string;
  /** How a plain decision begins that is no refusal: also that a rumour is false. */
  readonly grants: string;
  /** How a plain refusal begins: «Нельзя.», "No, sorry". */
  readonly declines: string;
  /** «Виновата мэрия», "it's the contractor's fault": somebody is blamed. */
  readonly blaming: string;
  /** A word of those who own up, or by which nobody is blamed. */
  readonly sparing: string;
  /** «Виноваты» alone is an apology. */
  readonly bareGuilt: string;
  /** The writer will do it. */
  readonly oneself: string;
  /** A word of a question that says nothing of what it is about. */
  readonly askingWord: string;
  /** A word that says no by itself: «не знаю» does not. */
  readonly dissent: string;
  /** A word that says yes. */
  readonly assent: string;
  /** A question of a time, of a person, of a reason, and one that a single word can answer. */
  readonly asksTime: string;
  readonly asksPerson: string;
  readonly asksReason: string;
  readonly asksChoice: string;
  /** A question that yes or no does not answer. */
  readonly open: string;
  /** A text that asks people to take part. */
  readonly invite: string;
  /** A text that shows what people's voice changed. */
  readonly outcome: string;

  /** A verb by which a writer owns up to what they do not know or may not promise. */
  readonly candid: string;
  /** «Сам»: whoever the clause is about. */
  readonly self: string;
  /** Words of guilt that say nothing of whose it is. */
  readonly guilt: string;
  /** A sentence that tells an untruth to deny it. */
  readonly untrue: string;
  /** A private number of any person: a mobile telephone, a flat. */
  readonly identifying: string;
  /** A word for what is not there, which denies nothing but the word after it. */
  readonly lacking: string;
  /** A word that denies the number after it. */
  readonly not: string;
  /** A word for this moment. */
  readonly now: string;
  /** A word that opens a clause that only supposes. */
  readonly supposing: string;
  /** A word before a time that has already lasted: «уже три недели», "for two months". */
  readonly lasting: string;
  /** A word for a step on the way that nobody waits for a thing to be done by: to ring, to measure, to hand over. */
  readonly step: string;
  /** A word of what is over: «сделали», "was", "sent". */
  readonly past: string;
  /** A word before a time within which something is done: «через», "in". */
  readonly within: string;
  /** A day of the week that comes again and again. */
  readonly weekly: string;
  /** A word after a time that somebody has borne: «три дня без воды», "16 days with rats". */
  readonly suffered: string;
  /** A word after a time that is over: «назад», "ago". */
  readonly over: string;
  /** A word before the day something began, which is no day for what will be done: «с пятницы», "since Monday". */
  readonly since: string;
  /** A word after which what was taken back no longer is. */
  readonly but: string;
  /** A word that bids the reader ring a number. */
  readonly calling: string;

  /** A word before the name of somebody addressed. */
  readonly dear: string;
  /** A name after the father, which stands between a first name and the comma. */
  readonly patronymic: string;
  /** The ending a name loses in other cases. */
  readonly nameEnding: string;
  /** What a name may have instead. */
  readonly caseEnding: string;
}

/** The part of a language that is written by hand. */
export interface Source {
  readonly language: Language;
  readonly voice: Voice;
  readonly officialese: readonly (readonly [pattern: string, plain: string, severity: Severity])[];
  readonly grammar: Grammar;
  readonly signs: Signs;
  readonly names: readonly string[];
  /** Names that are words as well. */
  readonly wordNames: readonly string[];
  /** Short form → stem of the full name it may stand for. */
  readonly nicknames: Readonly<Record<string, string>>;
  readonly explanations: Readonly<Record<FindingCode, Explanation>>;
  /** How often one kind of word follows another, against chance: “verb prep 4 n -3; …” in tenths of a logarithm. */
  readonly order: string;
  /** Words with what they lean to: «добрый 0 4 -2 0 1; …», see `leanings.ts`. */
  readonly words: string;
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
  /** Short names of days that are other words, too: "sat". */
  readonly doubleDays: string;
  readonly months: readonly string[];
  /** Stem of a word for a place. */
  readonly places: readonly string[];
  /** Stem of a word for those who do the work. */
  readonly doers: readonly string[];
  readonly bids: readonly string[];
  /** Words that may open a reply before a comma and are no names; verbs, adverbs and `stop` are no names anyway. */
  readonly openers: readonly string[];
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly passive: string;
  readonly nominal: string;
  /** A verb that says what is, will or can be, negated or not. */
  readonly finite: string;
  /** What turns the words after it into no promise: «вряд ли», "I can't say". */
  readonly unpromised: string;
  /** A finite verb that, beside a date, promises: somebody will do it. */
  readonly deed: string;
  /** Hours that are named: «вечером», "lunch". */
  readonly hours: Readonly<Record<string, number>>;
  /** Kinds of words for the order of words: pattern → tag, first match wins. */
  readonly tags: readonly (readonly [pattern: string, tag: string])[];
}

/** Tokens, clauses and sentences of a text, with a map back to the characters that were typed. */
import type { Language } from "./situation.ts";

/** A word or a number in the normalised text. */
export interface Token {
  readonly text: string;
  /** Comparable across forms: a cut stem for words, the digits for numbers. */
  readonly key: string;
  readonly kind: "word" | "number";
  /** Offsets in `plain`. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital letter. */
  readonly capital: boolean;
}

/** A run of tokens: `from` inclusive, `to` exclusive, with offsets in `plain`. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The sign that ended it, if any. */
  readonly sign: string;
}

/** A text made comparable: lower case, ё→е, plain quotes and dashes, no invisible characters. */
export interface Text {
  readonly typed: string;
  readonly plain: string;
  /** `at[i]` is the offset in `typed` of `plain[i]`; one entry more than `plain` has characters. */
  readonly at: readonly number[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Run[];
  readonly clauses: readonly Run[];
  /** Russian typed in Latin letters, read as Russian. */
  readonly translit: boolean;
  /** Mostly in another language than the one it is read in. */
  readonly foreign: boolean;
}

const same: Record<string, string> = {
  ё: "е",
  "\u00a0": " ",
  "\u202f": " ",
  "\t": " ",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "−": "-",
  "‑": "-",
  "…": ".",
};
const invisible = /^(?:\u00ad|[\u200b-\u200d]|\u2060|\ufeff|[\u0300-\u036f]|\ufe0f)$/u;
/** What most characters are, and what stays as it is. */
const simple = /^[a-zа-я0-9.,!?]$/;
const latin: readonly (readonly [string, string])[] = [
  ["shch", "щ"],
  ["sch", "щ"],
  ["zh", "ж"],
  ["kh", "х"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["yu", "ю"],
  ["ya", "я"],
  ["yo", "е"],
  ["ye", "е"],
  ["ju", "ю"],
  ["ja", "я"],
  ["ts", "ц"],
  ["a", "а"],
  ["b", "б"],
  ["v", "в"],
  ["w", "в"],
  ["g", "г"],
  ["d", "д"],
  ["e", "е"],
  ["z", "з"],
  ["i", "и"],
  ["j", "й"],
  ["k", "к"],
  ["l", "л"],
  ["m", "м"],
  ["n", "н"],
  ["o", "о"],
  ["p", "п"],
  ["r", "р"],
  ["s", "с"],
  ["t", "т"],
  ["u", "у"],
  ["f", "ф"],
  ["h", "х"],
  ["c", "ц"],
  ["y", "ы"],
  ["x", "х"],
  ["'", "ь"],
];

function lower(typed: string): { plain: string; at: number[] } {
  const out: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const char of typed) {
    if (simple.test(char)) {
      out.push(char);
      at.push(offset);
      offset += 1;
      continue;
    }
    if (char === "\u0306" && out.at(-1) === "и") out[out.length - 1] = "й";
    else if (!invisible.test(char)) {
      for (const unit of (same[char] ?? same[char.toLowerCase()] ?? char.toLowerCase()).split("")) {
        if (unit === " " && out.at(-1) === " ") continue;
        out.push(unit);
        at.push(offset);
      }
    }
    offset += char.length;
  }
  at.push(typed.length);
  return { plain: out.join(""), at };
}

function fromLatin(plain: string, at: readonly number[]): { plain: string; at: number[] } {
  let out = "";
  const map: number[] = [];
  for (let index = 0; index < plain.length;) {
    const pair = latin.find(([from]) => plain.startsWith(from, index));
    const [from, to] = pair ?? [plain.charAt(index), plain.charAt(index)];
    out += to;
    map.push(at[index] ?? 0);
    index += from.length;
  }
  map.push(at.at(-1) ?? 0);
  return { plain: out, at: map };
}

/** A word in Latin letters as it sounds in Russian: «denis», «egor». */
export function cyrillic(word: string): string {
  return fromLatin(word, []).plain;
}

const ruEndings =
  /(?:ыми|ими|ого|его|ому|ему|ами|ями|ешь|ишь|ете|ите|йте|лись|лась|лся|лось|ться|тся|ает|яет|ают|яют|ить|ать|ять|еть|уть|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ых|их|ет|ит|ут|ют|ат|ят|им|ым|ть|ла|ло|ли|а|я|о|е|ы|и|у|ю|ь|й|л)$/u;
const enEndings = /(?:'s|'ll|'re|'ve|'d|ings?|edly|ed|ies|es|ly|s|e)$/u;

/** A stem that meets other forms of the same word: endings cut, at most six letters. */
export function stem(word: string, language: Language): string {
  if (word.length <= 3) return word;
  const cut = word.replace(language === "ru" ? ruEndings : enEndings, "");
  const kept = cut.length >= 3 ? cut : word;
  const closed = language === "en" && kept.length > 4 && kept.at(-1) === kept.at(-2) ? kept.slice(0, -1) : kept;
  return closed.replace(/y$/u, "i").slice(0, 6);
}

const tokenPattern = /\d+(?:[.,:]\d+)*|\p{L}+(?:['-]\p{L}+)*/gu;
const abbreviation =
  /(?:^|[\s(])(?:ул|д|г|им|тыс|руб|стр|кв|тел|пос|обл|р|п|пр|ст|ч|мин|млн|млрд|т|е|mr|mrs|ms|dr|st|no|approx|e\.g|i\.e|a\.m|p\.m)$/u;

function tokenize(plain: string, typed: string, at: readonly number[], language: Language): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(tokenPattern)) {
    const text = match[0];
    const first = typed.charAt(at[match.index] ?? 0);
    const number = /^\d/u.test(text);
    tokens.push({
      text,
      key: number ? text.replace(",", ".") : stem(text, language),
      kind: number ? "number" : "word",
      start: match.index,
      end: match.index + text.length,
      capital: first !== first.toLowerCase(),
    });
  }
  return tokens;
}

function split(plain: string, tokens: readonly Token[], signs: RegExp): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const next = tokens[index + 1];
    const gap = plain.slice(token.end, next ? next.start : plain.length);
    const start = tokens[from]?.start ?? 0;
    // A bracket that closes what nobody opened, before a capital letter, is a smile at the end of a sentence.
    const isSmile = gap.startsWith(")") && next?.capital === true && !plain.slice(start, token.end).includes("(");
    const sign = signs.exec(gap)?.[0] ?? (isSmile ? ")" : undefined);
    const last = next === undefined;
    if (!last && sign === undefined) continue;
    const before = plain.slice(Math.max(0, token.start - 4), token.end);
    const isDot = gap.startsWith(".") && gap.trimEnd() === "." && !gap.includes("\n");
    if (!last && isDot && (abbreviation.test(before) || !gap.includes(" "))) continue;
    runs.push({
      from,
      to: index + 1,
      start,
      end: token.end + (sign && gap.startsWith(sign) ? 1 : 0),
      sign: (sign ?? "").trim(),
    });
    from = index + 1;
  }
  return runs;
}

/** English words that no Russian word looks like in Latin letters. */
const english =
  /(?<![a-z'])(?:the|we|you|your|will|and|is|are|of|it|for|this|that|with|have|i'm|it's|sorry|please)(?![a-z])/gu;
/** Of five words one is such a word in any English sentence. */
const englishShare = 0.12;

/** Reads a text into tokens, clauses and sentences; linear in its length. */
export function readText(typed: string, language: Language): Text {
  let { plain, at } = lower(typed);
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latinLetters = plain.match(/[a-z]/gu)?.length ?? 0;
  const isLatin = latinLetters / Math.max(1, letters) > 0.7;
  const words = plain.match(/\p{L}+/gu)?.length ?? 0;
  const isEnglish = isLatin && words >= 4 && (plain.match(english)?.length ?? 0) > englishShare * words;
  const foreign = language === "ru" ? isEnglish : letters >= 12 && latinLetters / letters < 0.3;
  const translit = language === "ru" && letters >= 12 && isLatin && !foreign;
  if (translit) ({ plain, at } = fromLatin(plain, at));
  const tokens = tokenize(plain, typed, at, language);
  return {
    typed,
    plain,
    at,
    tokens,
    sentences: split(plain, tokens, /[.!?\n]|:?\)\)|[\p{Extended_Pictographic}]/u),
    clauses: split(plain, tokens, /[.!?;:\n(),]|\s-\s|\)\)|[\p{Extended_Pictographic}]/u),
    translit,
    foreign,
  };
}

/** The span in the typed text of a span in `plain`. */
export function typedSpan(text: Text, start: number, end: number): { start: number; end: number } {
  const from = text.at[Math.max(0, Math.min(start, text.at.length - 1))] ?? 0;
  const last = text.at[Math.max(0, Math.min(end, text.at.length - 1))] ?? text.typed.length;
  return { start: from, end: Math.max(from, last) };
}

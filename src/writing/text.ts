/** Tokens, clauses and sentences of a text, with a map back to the characters that were typed. */
import { fromLatin, scriptOf } from "./latin.ts";
import type { Language } from "./situation.ts";
import { stem } from "./stem.ts";

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

const tokenPattern = /\d+(?:[.,:]\d+)*|\p{L}+(?:['-]\p{L}+)*/gu;
const abbreviation =
  /(?:^|[\s(])(?:ул|д|г|им|тыс|руб|стр|кв|тел|пос|обл|р|п|пр|ст|ч|мин|млн|млрд|т|е|т\.[едпк]|mr|mrs|ms|dr|st|approx|e\.g|i\.e|a\.m|p\.m)$/u;

/** "No. 7", but "No. We will …". */
const numbered = /(?:^|[\s(])no$/u;

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
    const isShort = abbreviation.test(before) || (next?.kind === "number" && numbered.test(before));
    if (!last && isDot && (isShort || !gap.includes(" "))) continue;
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

/** Reads a text into tokens, clauses and sentences; linear in its length. */
export function readText(typed: string, language: Language): Text {
  let { plain, at } = lower(typed);
  const { translit, foreign } = scriptOf(plain, language);
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

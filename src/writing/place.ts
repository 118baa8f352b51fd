/** Where the forms of amounts look, and what they ask of the words there: which they are, and which number they make. */
import type { Amount } from "./amounts.ts";
import type { Pack } from "./pack.ts";
import type { Text, Token } from "./text.ts";

/** Where to look. */
export interface Place {
  readonly text: Text;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly pack: Pack;
}

/** An amount, if it is written in this form at this place. */
export type Form = (place: Place) => Amount | undefined;

/** The word so many tokens ahead, or behind. */
export const word = ({ tokens, index }: Place, ahead: number): string => tokens[index + ahead]?.text ?? "";

/** A number in digits or words. */
export function numberOf(token: Token | undefined, pack: Pack): number | undefined {
  if (!token) return undefined;
  const digits =
    /^\d{1,3}(?:,\d{3})+$/u.test(token.text) && pack.language === "en" ? token.text.replaceAll(",", "") : token.key;
  const value =
    token.kind === "number" ? Number(digits.replace(":", ".")) : (pack.grammar.numberWords[token.text] ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

/** «двадцать пять», «3 тысячи», "1 200": one number of several tokens. */
export function readNumber({ tokens, index, pack }: Place): { value: number; to: number } | undefined {
  const first = numberOf(tokens[index], pack);
  if (first === undefined) return undefined;
  let value = first;
  let to = index + 1;
  // "62k", «14к»: thousands glued on.
  const glued = tokens[to];
  const start = tokens[index];
  if (start?.kind === "number" && glued && glued.start === start.end && /^[kк]$/u.test(glued.text))
    return { value: value * 1000, to: to + 1 };
  for (; to < index + 4; to += 1) {
    const token = tokens[to];
    const before = tokens[to - 1];
    const next = numberOf(token, pack);
    if (!token || !before || next === undefined || token.start - before.end !== 1) break;
    const inWords = before.kind === "word" && token.kind === "word";
    if (next === 1000 || next === 1_000_000 || (next === 100 && value < 20)) value *= next;
    else if (inWords && value >= 20 && next < value && value % 10 === 0) value += next;
    else if (before.kind === "number" && /^\d{3}$/u.test(token.text) && value < 1000 && Number.isInteger(value))
      value = value * 1000 + next;
    else break;
  }
  return { value, to };
}

/** What stands between the token before and this one. */
export function gapBefore({ text, tokens, index }: Place): string {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token && before ? text.plain.slice(before.end, token.start) : "";
}

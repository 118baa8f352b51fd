/** How far yes or no in a reply answers a question. */
import { negatedKeys } from "./keys.ts";
import type { Sheet } from "./sheet.ts";
import type { KnownVerdict, Verdict } from "./verdict.ts";

/** “Yes, …”, «Ира, нет, …»: the word a reply opens with, after a name. */
function opening({ text, known, pack }: Sheet): Verdict | undefined {
  const word = text.tokens.find((token) => !known.isAuthor(token.text))?.text ?? "";
  if (pack.signs.dissent.test(word)) return "no";
  return pack.signs.assent.test(word) ? "yes" : undefined;
}

/**
 * How far yes or no answers a question, 0–1: a word alone less than one that says what is or is not so.
 * `first`: whether it is the question that the opening word answers.
 */
export function answeredBy(sheet: Sheet, known: KnownVerdict | undefined, touched: boolean, first: boolean): number {
  if (!known) return 0;
  const opens = opening(sheet);
  if (opens !== undefined && opens !== known.verdict) return 0;
  const denies =
    known.verdict === "no" && [...negatedKeys(sheet.text, sheet.pack).keys()].some((key) => known.denied.has(key));
  if (denies || (opens !== undefined && touched)) return 1;
  return opens !== undefined && first ? 0.7 : 0;
}

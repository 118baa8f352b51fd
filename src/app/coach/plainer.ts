/** Plainer words that can be put in with one tap. */
import type { Finding } from "../../writing/finding.ts";
import { english } from "./swaps-en.ts";
import { russian } from "./swaps-ru.ts";

const even = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/[ \t\u00a0]+/gu, " ");

/** For the words of a finding: only such as fit where they stand; for the rest there is advice. Empty: leave out. */
export function plainer(text: string, { start, end }: Finding): string[] {
  const words = even(text.slice(start, end));
  const around = { before: even(text.slice(0, start)), after: even(text.slice(end)) };
  const table = /[а-я]/u.test(words) ? russian : english;
  const found = table.filter((one) => one.words.test(words) && (one.fits?.(around) ?? true));
  return [...new Set(found.map((one) => one.to(words)))];
}

/** The words a mark stands under, fit to be shown. */
import type { Reading } from "../../writing/analyse.ts";
import type { Finding, FindingCode } from "../../writing/finding.ts";

export const overlap = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end;

/** The words under these marks, each once, the shorter of two that overlap; of a long run only its beginning. */
export function quotesOf(marked: readonly Finding[], { text }: Reading): string[] {
  const placed = marked.filter(({ end }) => end > 0);
  const length = ({ start, end }: Finding): number => end - start;
  const found = placed
    .filter((one) => !placed.some((other) => length(other) < length(one) && overlap(one, other)))
    .map(({ start, end }) => text.typed.slice(start, end).trim());
  const short = found.map((quote) => (quote.length > 48 ? `${quote.slice(0, 45).trimEnd()}…` : quote));
  return [...new Map(short.map((quote) => [quote.toLowerCase(), quote])).values()];
}

/** The words under marks of these kinds. */
export const quotes = (reading: Reading, codes: readonly FindingCode[]): string[] =>
  quotesOf(
    reading.findings.filter(({ code }) => codes.includes(code)),
    reading,
  );

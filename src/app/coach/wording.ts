/** Words typed over others: a capital letter stays one, nothing is left where words are left out. */
import type { Span } from "./segments.ts";

/** What is typed over what. */
export interface Edit extends Span {
  insert: string;
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const isUpper = (text: string): boolean => text !== text.toLocaleLowerCase() && text === text.toLocaleUpperCase();

/** Puts a wording in place of a span: a capital letter stays one, leaving words out leaves no second space. */
export function substitute(text: string, { start, end }: Span, wording: string): Edit {
  const isCapital = isUpper(text.charAt(start));
  if (wording !== "") return { start, end, insert: isCapital ? upper(wording) : wording };
  // “Please be advised that the road is open”: what introduces goes with its “that”.
  const gap = /^(?:,?\s+(?:что|that)(?=\s))?[\s,]*/iu.exec(text.slice(end))?.[0].length ?? 0;
  const isFirst = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, start));
  const next = text.charAt(end + gap);
  if (isFirst) return { start, end: end + gap + next.length, insert: isCapital ? upper(next) : next };
  // In the middle the space before it goes, the comma after it stays.
  const from = /\s$/u.test(text.slice(0, start)) ? start - 1 : start;
  return { start: from, end, insert: "" };
}

export const applyEdit = (text: string, { start, end, insert }: Edit): string =>
  text.slice(0, start) + insert + text.slice(end);

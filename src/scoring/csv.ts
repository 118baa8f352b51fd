/** Tables for a teacher's spreadsheet: what a cell may hold, and how Excel learns that it is Cyrillic. */

export type Cell = string | number | null | undefined;

/** Quotes as CSV wants them; a leading sign that a spreadsheet would run as a formula gets an apostrophe. */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Begins a file: without it Excel takes UTF-8 for something else. */
export const byteOrderMark = "\uFEFF";

/** One line of the file with its end. */
export const toRow = (cells: readonly Cell[]): string => `${cells.map(cell).join(",")}\r\n`;

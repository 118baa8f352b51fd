/** The words a writer brings along: what neither the message nor its facts explain. */
import type { Sheet } from "./sheet.ts";

/** Stems of the writer's own words, each once: no first names, no digits, nothing the message or the facts are about. */
export function ownWords(sheet: Sheet): string[] {
  const { text, known, pack } = sheet;
  const found = new Set<string>();
  for (const token of text.tokens) {
    if (token.kind === "number" || pack.names.has(token.text) || known.isAuthor(token.text)) continue;
    const isGiven = known.factKeys.has(token.key) || known.appealKeys.has(token.key);
    if (!isGiven || pack.stop.has(token.text)) found.add(token.key);
  }
  return [...found];
}

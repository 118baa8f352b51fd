/** The words of a text as keys: what it is about, and what it says is not so. */
import type { Pack } from "./pack.ts";
import type { Text } from "./text.ts";

/** Words that carry subject matter, as keys. */
export function contentKeys(text: Text, pack: Pack): Set<string> {
  return new Set(
    text.tokens.filter((token) => !pack.stop.has(token.text) && token.text.length > 1).map((token) => token.key),
  );
}

/** Keys of the words right after a negation: what is said not to be so. */
export function negatedKeys(text: Text, pack: Pack): Map<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < text.tokens.length; index += 1) {
    if (!pack.negations.has(text.tokens[index]?.text ?? "")) continue;
    for (let next = index + 1; next <= index + 3; next += 1) {
      const token = text.tokens[next];
      if (!token || /[.!?,;:]/u.test(text.plain.slice(text.tokens[next - 1]?.end ?? 0, token.start))) break;
      if (pack.stop.has(token.text)) continue;
      found.set(token.key, index);
      break;
    }
  }
  return found;
}

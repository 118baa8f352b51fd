/** Runs of neighbouring words: by them an echo, a paste or a template is known. */
import type { Token } from "./text.ts";

/** All runs of `size` keys, each as one string. */
export function grams(tokens: readonly Pick<Token, "key">[], size: number): Set<string> {
  const set = new Set<string>();
  for (let index = 0; index + size <= tokens.length; index += 1) {
    let run = tokens[index]?.key ?? "";
    for (let next = 1; next < size; next += 1) run += ` ${tokens[index + next]?.key ?? ""}`;
    set.add(run);
  }
  return set;
}

/** Share of the runs of a part that the whole has, too. */
export function sharedPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  let met = 0;
  for (const gram of part) if (whole.has(gram)) met += 1;
  return met / part.size;
}

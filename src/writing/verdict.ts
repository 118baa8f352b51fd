/** Questions that yes or no answers, and what the facts say to them. */
import type { Pack } from "./pack.ts";
import type { Text } from "./text.ts";

export type Verdict = "yes" | "no";

/** A question with what its facts say to it; `denied` are the words of the message that they deny. */
export interface KnownVerdict {
  readonly verdict: Verdict;
  readonly denied: ReadonlySet<string>;
}

/** What is compared of a fact: its words, and those that stand under a negation. */
interface Fact {
  readonly keys: ReadonlySet<string>;
  readonly negated: ReadonlySet<string>;
}

/** So much of a question stands in a fact that says yes to it. */
const affirmedShare = 2 / 3;

/** What the author of a question expects as an answer: «не взорв», "no evacuation". */
const isDenial = (term: string, { negations }: Pack): boolean => negations.has(term.toLowerCase().split(" ")[0] ?? "");

/** What the facts or the author's own terms say to a question, if yes or no answers it and they do. */
export function knowVerdict(
  { ask, asks, terms }: { ask: Text; asks: ReadonlySet<string>; terms: readonly string[] },
  appealKeys: ReadonlySet<string>,
  facts: readonly Fact[],
  pack: Pack,
): KnownVerdict | undefined {
  if (pack.signs.open.test(ask.plain)) return undefined;
  const denied = new Set(
    facts.flatMap((fact) => [...fact.negated].filter((key) => asks.has(key) || appealKeys.has(key))),
  );
  if (denied.size > 0) return { verdict: "no", denied };
  if (terms.some((term) => isDenial(term, pack))) return { verdict: "no", denied: asks };
  const affirmed = facts.some(
    ({ keys }) => [...asks].filter((key) => keys.has(key)).length >= Math.max(2, affirmedShare * asks.size),
  );
  return affirmed ? { verdict: "yes", denied } : undefined;
}

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

/** What the facts say to a question, if yes or no answers it and they do. */
export function knowVerdict(
  ask: Text,
  asks: ReadonlySet<string>,
  appealKeys: ReadonlySet<string>,
  facts: readonly Fact[],
  { signs }: Pack,
): KnownVerdict | undefined {
  if (signs.open.test(ask.plain)) return undefined;
  const denied = new Set(
    facts.flatMap((fact) => [...fact.negated].filter((key) => asks.has(key) || appealKeys.has(key))),
  );
  if (denied.size > 0) return { verdict: "no", denied };
  const affirmed = facts.some(
    ({ keys }) => [...asks].filter((key) => keys.has(key)).length >= Math.max(2, affirmedShare * asks.size),
  );
  return affirmed ? { verdict: "yes", denied } : undefined;
}

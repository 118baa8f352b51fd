/** Questions that yes or no answers: what the facts say, and what the reply says. */
import { negatedKeys, type KnownFact } from "./known.ts";
import type { Pack } from "./pack.ts";
import type { Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";

export type Verdict = "yes" | "no";

/** A question with what its facts say to it; `denied` are the words of the message that they deny. */
export interface KnownVerdict {
  readonly verdict: Verdict;
  readonly denied: ReadonlySet<string>;
}

/** So much of a question stands in a fact that says yes to it. */
const affirmedShare = 2 / 3;

/** What the facts say to a question, if yes or no answers it and they do. */
export function knowVerdict(
  ask: Text,
  asks: ReadonlySet<string>,
  appealKeys: ReadonlySet<string>,
  facts: readonly KnownFact[],
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

/** “Yes, …”, «Ира, нет, …»: the word a reply opens with, after a name. */
function opening({ text, known, pack }: Sheet): Verdict | undefined {
  const word = text.tokens.find((token) => !known.isAuthor(token.text))?.text ?? "";
  if (pack.signs.refusal.test(word)) return "no";
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

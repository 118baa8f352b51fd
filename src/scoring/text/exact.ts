/** A short exact answer to a simple question: nothing is missing in it, however little it says. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";

const briefTo = 12;

/** What takes an answer out of the rule: what hurts, is untrue or is said as an office would. */
const spoiling = [
  "insult",
  "vulgar",
  "mockery",
  "lecture",
  "dismissal",
  "blame",
  "jabKinds",
  "officialese",
  "wrongNumbers",
  "unsupported",
  "early",
  "turned",
  "falseClaims",
  "dangerClaims",
  "wrongName",
  "salad",
];

/**
 * The least substance of such an answer. Of 54 rated replies of at most twelve words to one question that fit, raters gave
 * 4 to 36 and 3 to 12.
 */
export const exactWorth = 3.6;

/** Whether one question was asked and answered in a few words, with nothing that spoils it. */
export function isExact({ measures }: Pick<Reading, "measures">, { points }: Pick<Situation, "points">): boolean {
  const m = (name: string): number => measures[name] ?? 0;
  return (
    points.length === 1 && m("pointsMet") === 1 && m("words") <= briefTo && spoiling.every((name) => m(name) === 0)
  );
}

/** Which of the times a text names are times to come that its writer sets. */
import type { Amount } from "./amounts.ts";
import type { Sheet } from "./sheet.ts";

const wordAt = ({ text }: Sheet, index: number): string => text.tokens[index]?.text ?? "";

/** Whether an amount says when something will be: no number, no time that is over, has lasted, comes again or is denied. */
export function isToCome(sheet: Sheet, amount: Amount): boolean {
  const { signs } = sheet.pack;
  const [before, after] = [wordAt(sheet, amount.from - 1), wordAt(sheet, amount.to)];
  if (amount.kind === "number" || (amount.days ?? 0) < 0 || signs.now.test(wordAt(sheet, amount.from))) return false;
  // «не завтра, а через месяц»
  if (signs.not.test(before) || signs.over.test(after)) return false;
  // «по четвергам», "on Mondays"
  if (amount.kind === "weekday") return !signs.weekly.test(wordAt(sheet, amount.from));
  if (amount.kind !== "term" || signs.within.test(before) || signs.within.test(wordAt(sheet, amount.from - 2)))
    return true;
  // «пять минут пешком», «до трёх лет», «вторую неделю» and «неделю» are no terms.
  const days = amount.days ?? 0;
  return (
    days > 1 && amount.to - amount.from > 1 && days < 365 && !signs.lasting.test(before) && !signs.suffered.test(after)
  );
}

/** «с пятницы»: a day from which something holds; for what is promised it is the day. */
export const isSince = (sheet: Sheet, amount: Amount): boolean =>
  sheet.pack.signs.since.test(wordAt(sheet, amount.from - 1));

/**
 * Whether the clause of a time says that what was asked for is done by then: not that it is not («сегодня тепла не
 * будет»), that something was done («сегодня поговорил»), or that a step is taken («завтра вам позвонят»).
 */
export function isClaimed(sheet: Sheet, amount: Amount): boolean {
  const { text, pack } = sheet;
  const clause = sheet.runAt(text.clauses, text.tokens[amount.from]?.start ?? 0);
  if (!clause) return true;
  const words = text.tokens.slice(clause.from, clause.to);
  const verbs = (["promise", "promiseThird"] as const).flatMap((family) =>
    sheet.hits(family).filter(({ start }) => start >= clause.start && start < clause.end),
  );
  const isNegated = words.some((token) => pack.negations.has(token.text));
  if (verbs.length === 0 && isNegated) return false;
  if (verbs.length === 0 && words.some((token) => pack.signs.past.test(token.text))) return false;
  const steps = words.filter((token) => pack.signs.step.test(token.text));
  const isOnlyStep = verbs.every(({ start, end }) => steps.some((step) => step.start < end && step.end > start));
  return steps.length === 0 || !isOnlyStep;
}

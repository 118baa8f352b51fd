/** Numbers, terms, clock times and dates of a text, comparable between a reply and the facts. */

/** A number that means something. */
export interface Amount {
  readonly kind: "number" | "term" | "clock" | "day" | "weekday" | "date" | "end";
  /** The number; hours with minutes as hundredths (18.3 = 18:30) for a clock, the day of the month for a date, the days of what ends. */
  readonly value: number;
  /** Days from now, for a term or a moment whose distance is known. */
  readonly days?: number;
  /** Month of a date, 0 = January. */
  readonly month?: number;
  /** Of a clock: its half of the day is said. */
  readonly exact?: true;
  /** Of an end: of the week or month after this one. */
  readonly next?: true;
  /** Said as an ordinal or a label («третий», «вариант 2»): not a quantity. */
  readonly label?: true;
  /** Tokens `from` … `to` (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** Hours of a clock that may be meant: «к двум» is 2 and 14, "half seven" 7:30 in one country and 6:30 in another. */
function sameClock(a: number, b: number): boolean {
  return a === b || (a <= 24 && b <= 24 && Math.abs(Math.abs(a - b) - 12) < 0.001);
}

/** "62k" and "it cost 62" for 62,000: thousands and millions that are understood. */
function sameShort(a: number, b: number): boolean {
  const [less, more] = a < b ? [a, b] : [b, a];
  return less >= 2 && (less * 1_000 === more || less * 1_000_000 === more);
}

/** A bare «в 10» may be an hour; «сегодня» is none, and three days are no three o'clock. */
const clocky: ReadonlySet<Amount["kind"]> = new Set(["clock", "number"]);

/** Whether two amounts say the same: 14:00 and «к двум», 3 недели and 21 день, Friday and 11 April when that is Friday. */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.kind === "date" && b.kind === "date")
    return a.value === b.value && (a.month === undefined || b.month === undefined || a.month === b.month);
  if (a.kind === "weekday" && b.kind === "weekday") return a.value === b.value;
  if (a.days !== undefined && b.days !== undefined) {
    // «месяц» for 28 days, "three weeks" for 20: units are rounded, days are not.
    const counted = [a, b].every((one) => one.kind !== "term" || one.value === one.days);
    return (
      a.days === b.days || (!counted && a.days > 5 && Math.abs(a.days - b.days) <= 0.15 * Math.max(a.days, b.days))
    );
  }
  if (a.kind === "weekday" || b.kind === "weekday" || a.kind === "day" || b.kind === "day") return false;
  if (a.kind === "clock" || b.kind === "clock")
    return clocky.has(a.kind) && clocky.has(b.kind) && sameClock(a.value, b.value);
  if (a.value === b.value) return true;
  return a.kind === "number" && b.kind === "number" && sameShort(a.value, b.value);
}

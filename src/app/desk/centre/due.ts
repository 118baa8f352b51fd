/** Dates a governor would name without a calendar: the next round hours of work, today and on the days after. */
import { dayOf, toMoment } from "../../../scenario/clock.ts";
import type { Moment } from "../../../scenario/clock.ts";

/** Hours people name: midday and the end of the working day. */
const hours = [12, 18];

/** Even on the last evening there is something to choose from; what falls due after the term is not counted any more. */
const fewest = 4;

/**
 * The next moments after `from` (minutes since midnight of day 1) that leave at least an hour: `count` of them, fewer
 * when the term ends before.
 */
export function dates(from: number, count: number, days: number): Moment[] {
  const found: Moment[] = [];
  for (let day = dayOf(from); found.length < fewest || (found.length < count && day <= days); day++) {
    for (const hour of hours) {
      const at = (day - 1) * 1440 + hour * 60;
      if (at >= from + 60 && found.length < count) found.push(toMoment(at));
    }
  }
  return found;
}

/** Dates a governor would name without a calendar: the next round hours of work, today and on the days after. */
import { dayOf, toMoment } from "../../../scenario/clock.ts";
import type { Moment } from "../../../scenario/clock.ts";

/** Hours people name: midday and the end of the working day. */
const hours = [12, 18];

/** The next `count` moments after `from` (minutes since midnight of day 1) that leave at least an hour. */
export function dates(from: number, count: number): Moment[] {
  const found: Moment[] = [];
  for (let day = dayOf(from); found.length < count; day++) {
    for (const hour of hours) {
      const at = (day - 1) * 1440 + hour * 60;
      if (at >= from + 60 && found.length < count) found.push(toMoment(at));
    }
  }
  return found;
}

/** What day it is for the writer, and how many days away the dates of a text are. */
import type { Amount } from "./amounts.ts";
import { readAmounts } from "./read-amounts.ts";
import type { Pack } from "./pack.ts";
import type { Situation } from "./situation.ts";
import type { Text } from "./text.ts";

/** As much of today as is known: weekday 1 = Monday … 7 = Sunday, day of the month, month 0 = January. */
export interface Calendar {
  readonly weekday?: number;
  readonly day?: number;
  readonly month?: number;
}

const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The day of a year without a leap day. */
const dayOfYear = (day: number, month: number): number => (monthStarts[month] ?? 0) + day;

/** Today from the game, or from a fact that says so: «Сегодня вторник, 8 апреля». */
export function todayOf(situation: Situation, facts: readonly Text[], pack: Pack): Calendar {
  const { today } = situation;
  if (today) {
    const [, month, day] = /^\d+-(\d\d)-(\d\d)/u.exec(today.date ?? "") ?? [];
    return { weekday: today.weekday, ...(month && day ? { day: Number(day), month: Number(month) - 1 } : {}) };
  }
  for (const fact of facts) {
    const [now, first, second] = readAmounts(fact, pack);
    if (now?.kind !== "day" || now.value !== 0 || now.from !== 0) continue;
    const near = [first, second].filter((amount) => amount !== undefined && amount.from <= now.to + 4);
    const weekday = near.find((amount) => amount?.kind === "weekday");
    const date = near.find((amount) => amount?.kind === "date" && amount.month !== undefined);
    if (weekday ?? date)
      return {
        ...(weekday ? { weekday: weekday.value } : {}),
        ...(date?.month === undefined ? {} : { day: date.value, month: date.month }),
      };
  }
  return {};
}

/** Days to the last day of this week or month, or of the next; where today is not known, as many as there can be. */
function daysToEnd({ value, next }: Amount, { weekday, day }: Calendar): number {
  if (value === 1) return next === true ? 1 : 0;
  const left = value === 7 ? 7 - (weekday ?? 0) : Math.max(0, 30 - (day ?? 0));
  return left + (next === true ? value : 0);
}

function daysTo(amount: Amount, today: Calendar): number | undefined {
  if (amount.kind === "end") return daysToEnd(amount, today);
  if (amount.kind === "weekday" && today.weekday !== undefined) return (amount.value - today.weekday + 7) % 7 || 7;
  if (amount.kind !== "date" || today.day === undefined || today.month === undefined) return undefined;
  const away = dayOfYear(amount.value, amount.month ?? today.month) - dayOfYear(today.day, today.month);
  // In December «15 января» is ahead, in January «20 декабря» is behind.
  return away < -182 ? away + 365 : away > 182 ? away - 365 : away;
}

/** The same amounts with the days from now that dates and weekdays are away, as far as today is known. */
export function anchored(amounts: readonly Amount[], today: Calendar): Amount[] {
  return amounts.map((amount) => {
    const days = amount.days ?? daysTo(amount, today);
    return days === undefined ? amount : { ...amount, days };
  });
}

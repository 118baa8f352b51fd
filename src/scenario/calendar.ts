/** Dates of the fictional calendar in words. */
import type { Language } from "../standard/text.ts";
import { dayOf, toMoment } from "./clock.ts";
import type { Scenario } from "./scenario.ts";

/** Any Monday of a year without a leap day: names of weekdays are counted from it. */
const monday = Date.UTC(2025, 0, 6);
const dayLength = 86_400_000;

/** «среда, 3 сентября» / “Wednesday, 3 September” of a 1-based day of the game. */
export function dateOfDay(calendar: Scenario["calendar"], day: number, language: Language): string {
  const locale = language === "ru" ? "ru-RU" : "en-GB";
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    monday + (calendar.weekday - 1 + day - 1) * dayLength,
  );
  const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" }).format(
    Date.UTC(2025, calendar.month - 1, calendar.day + day - 1),
  );
  return `${weekday}, ${date}`;
}

/** The same with the time, from minutes since midnight of day 1. */
export const dateOf = (calendar: Scenario["calendar"], minutes: number, language: Language): string =>
  `${dateOfDay(calendar, dayOf(minutes), language)}, ${toMoment(minutes).time}`;

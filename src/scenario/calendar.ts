/** Dates of the fictional calendar in words. */
import type { Language } from "../standard/text.ts";
import { dayOf, toMoment } from "./clock.ts";
import type { Scenario } from "./scenario.ts";

/** Any Monday of a year without a leap day: names of weekdays are counted from it. */
const monday = Date.UTC(2025, 0, 6);
const dayLength = 86_400_000;

/** Formats by language, made once: making one takes longer than a whole decision. */
const formats = Object.fromEntries(
  (["ru", "en"] as const).map((language) => {
    const locale = language === "ru" ? "ru-RU" : "en-GB";
    const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
    const date = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
    return [language, { weekday, date }];
  }),
) as Record<Language, { weekday: Intl.DateTimeFormat; date: Intl.DateTimeFormat }>;

/** Dates in words as far as they were asked for: writing one takes as long as a whole decision, a term has a few days. */
const written = new Map<string, string>();

/** «среда, 3 сентября» / “Wednesday, 3 September” of a 1-based day of the game. */
export function dateOfDay(calendar: Scenario["calendar"], day: number, language: Language): string {
  const key = `${language} ${calendar.weekday} ${calendar.month} ${calendar.day} ${day}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const { weekday, date } = formats[language];
  const name = weekday.format(monday + (calendar.weekday - 1 + day - 1) * dayLength);
  const text = `${name}, ${date.format(Date.UTC(2025, calendar.month - 1, calendar.day + day - 1))}`;
  written.set(key, text);
  return text;
}

/** The same with the time, from minutes since midnight of day 1. */
export const dateOf = (calendar: Scenario["calendar"], minutes: number, language: Language): string =>
  `${dateOfDay(calendar, dayOf(minutes), language)}, ${toMoment(minutes).time}`;

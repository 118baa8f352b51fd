/** Moments and lengths of time in words of the player's language: «вчера, 18:40», «1 ч 28 мин». */
import { dayOf } from "../../scenario/clock.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { formatClock, language, t } from "../i18n/t.svelte.ts";

/** Any Monday: names of weekdays are counted from it. */
const monday = Date.UTC(2025, 0, 6);
const dayLength = 86_400_000;

/** `15` → «15 мин», `88` → «1 ч 28 мин». */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const values = { hours: Math.floor(whole / 60), minutes: whole % 60 };
  if (values.hours === 0) return t("play:minutes", values);
  return values.minutes === 0 ? t("play:hours", values) : t("play:hours-minutes", values);
}

/** Days and hours for things that take long: «около 2 дней», «около 6 ч». */
export function roughly(hours: number): string {
  if (hours < 20) return t("play:about-hours", { count: Math.round(hours) });
  return t("play:about-days", { count: Math.round(hours / 24) || 1 });
}

export function weekday(calendar: Scenario["calendar"], day: number, form: "short" | "long" = "short"): string {
  const tag = language() === "ru" ? "ru-RU" : "en-GB";
  const format = new Intl.DateTimeFormat(tag, { weekday: form, timeZone: "UTC" });
  return format.format(monday + (calendar.weekday - 1 + day - 1) * dayLength);
}

/** «10:40» of today, «вчера, 18:40», «завтра, 12:00», «ср, 12:00». Both in minutes since midnight of day 1. */
export function moment(calendar: Scenario["calendar"], minute: number, now: number): string {
  const time = formatClock(minute);
  const distance = dayOf(minute) - dayOf(now);
  if (distance === 0) return time;
  if (distance === -1) return t("play:yesterday", { time });
  if (distance === 1) return t("play:tomorrow", { time });
  return t("play:on-weekday", { day: weekday(calendar, dayOf(minute)), time });
}

/** The same for a deadline: «сегодня до 18:00». */
export function deadline(calendar: Scenario["calendar"], minute: number, now: number): string {
  const time = formatClock(minute);
  const distance = dayOf(minute) - dayOf(now);
  if (distance === 0) return t("play:by-today", { time });
  if (distance === 1) return t("play:by-tomorrow", { time });
  return t("play:by-weekday", { day: weekday(calendar, dayOf(minute), "long"), time });
}

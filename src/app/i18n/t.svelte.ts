/** `t('area:name')` in the language of the moment; whoever calls it follows a change of language. */
import i18next from "i18next";
import { createSubscriber } from "svelte/reactivity";
import type { Key } from "./keys.ts";
import type { Language } from "./language.ts";

type Values = Record<string, string | number>;

const follow = createSubscriber((update) => {
  i18next.on("languageChanged", update);
  return () => i18next.off("languageChanged", update);
});

/** A text; `{name}` is filled from `values`, `count` chooses the plural form. */
export function t(key: Key, values: Values = {}): string {
  follow();
  return i18next.t(key, values);
}

export function language(): Language {
  follow();
  return i18next.language === "en" ? "en" : "ru";
}

/** Loads the other language, then switches; false: it did not arrive (offline) and nothing changed. */
export async function switchLanguage(next: Language): Promise<boolean> {
  const before = i18next.language;
  await i18next.changeLanguage(next);
  if (i18next.hasResourceBundle(next, "app")) return true;
  await i18next.changeLanguage(before);
  return false;
}

const tags: Record<Language, string> = { ru: "ru-RU", en: "en-GB" };

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(tags[language()], options).format(value);
}

/** `date` in ms since 1970 or a Date: «3 марта, 14:05». */
export function formatDate(
  date: number | Date,
  options: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
): string {
  return new Intl.DateTimeFormat(tags[language()], options).format(date);
}

/** Minutes of a game day as «09:12». */
export function formatClock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const inDay = ((Math.floor(minute) % 1440) + 1440) % 1440;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

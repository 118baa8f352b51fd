/** `t('area:name')` in the language of the moment; whoever calls it follows a change of language. */
import { reactive } from "../stores/reactive.svelte.ts";
import type { Key } from "./keys.ts";
import type { Language } from "./language.ts";
import { findText, languageStore } from "./texts.ts";

type Values = Record<string, string | number>;

const chosen = reactive(languageStore);
// Made once: it takes a browser longer than all the rest of a text.
const plurals: Record<Language, Intl.PluralRules> = { ru: new Intl.PluralRules("ru"), en: new Intl.PluralRules("en") };

export const language = (): Language => chosen.current.language;

/** A text; `{name}` is filled from `values`, `count` chooses the plural form. A text that is not there shows its name. */
export function t(key: Key, values: Values = {}): string {
  const now = language();
  const [area = "", name = ""] = key.split(":");
  const { count } = values;
  const form = typeof count === "number" ? findText(now, area, `${name}_${plurals[now].select(count)}`) : undefined;
  const text = form ?? findText(now, area, name) ?? key;
  return text.replace(/\{(\w+)\}/g, (place, value: string) => String(values[value] ?? place));
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

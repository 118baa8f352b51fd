/** Texts of the interface as a reader sees them: tests name buttons by what is written on them. */
import { readFileSync } from "node:fs";
import type { Area, Key } from "../../src/app/i18n/keys.ts";
import type { Language } from "../../src/app/i18n/language.ts";

export type { Language };

type Values = Record<string, string | number>;

const read = (language: Language, area: Area): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../src/app/i18n/${language}/${area}.json`, import.meta.url), "utf8")) as Record<
    string,
    string
  >;

const known = new Map<string, Record<string, string>>();

function find(language: Language, key: Key, count: number): string {
  const [area, name = ""] = key.split(":") as [Area, string?];
  const texts = known.get(`${language}:${area}`) ?? read(language, area);
  known.set(`${language}:${area}`, texts);
  const text = texts[name] ?? texts[`${name}_${new Intl.PluralRules(language).select(count)}`];
  if (text === undefined) throw new Error(`no text ${key} in ${language}`);
  return text;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export interface Texts {
  language: Language;
  /** The text with its values filled in; `count` chooses the plural form. */
  (key: Key, values?: Values): string;
  /** The text with anything in place of its values; it may begin or go on with something else. */
  like: (key: Key, values?: Values) => RegExp;
}

export function textsOf(language: Language): Texts {
  const say = (key: Key, values: Values = {}): string =>
    find(language, key, Number(values["count"] ?? 2)).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  const like = (key: Key, values: Values = {}): RegExp =>
    new RegExp(escape(say(key, values)).replace(/\\\{\w+\\\}/g, ".+"), "u");
  return Object.assign(say, { language, like });
}

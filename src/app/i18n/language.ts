/** The two languages the game is played in, and which one a browser prefers. */
import type { Language } from "../../standard/text.ts";

export type { Language };

export const languageNames: Record<Language, string> = { ru: "Русский", en: "English" };

export const isLanguage = (value: unknown): value is Language => value === "ru" || value === "en";

/** Languages whose readers usually read Russian better than English. */
const closerToRussian = new Set(["ru", "be", "uk", "kk", "ky", "uz", "tg", "tt", "ba", "hy", "az"]);

/** The first language of the list that we speak; English when the list says nothing. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split("-")[0] ?? "";
    if (base === "en") return "en";
    if (closerToRussian.has(base)) return "ru";
  }
  return "en";
}

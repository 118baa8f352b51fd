/** Where the texts of the interface lie: one file an area and language, fetched once. */
import type { Area } from "./keys.ts";
import type { Language } from "./language.ts";

const files = import.meta.glob<Record<string, string>>("./*/*.json", { import: "default" });

/** Rejects when the file does not arrive; a later call tries again. */
export function fetchTexts(language: Language, area: Area): Promise<Record<string, string>> {
  const load = files[`./${language}/${area}.json`];
  return load === undefined ? Promise.reject(new Error(`no texts ${language}/${area}`)) : load();
}

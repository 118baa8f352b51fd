/** The texts that have arrived: each area of each language is a file that travels only when it is needed. */
import { createStore } from "zustand/vanilla";
import { fetchTexts } from "./files.ts";
import type { Area } from "./keys.ts";
import type { Language } from "./language.ts";

type Texts = Record<string, string>;

/** The language of the moment; who shows a text follows it. */
export const languageStore = createStore<{ language: Language }>(() => ({ language: "en" }));

const shelves: Record<Language, Map<Area, Texts>> = { ru: new Map(), en: new Map() };

/** Fetches what is missing; fails when something did not arrive, and what did arrive stays. */
async function bring(language: Language, areas: Iterable<Area>): Promise<void> {
  const shelf = shelves[language];
  const missing = [...areas].filter((area) => !shelf.has(area));
  await Promise.all(missing.map(async (area) => shelf.set(area, await fetchTexts(language, area))));
}

/** The first language; a page whose texts stay away says so when it is opened. */
export async function startTexts(language: Language, areas: readonly Area[]): Promise<void> {
  await bring(language, ["app", ...areas]).catch(() => undefined);
  languageStore.setState({ language });
}

/** Brings the texts of these areas in the language of the moment, even if that changes meanwhile. */
export async function bringTexts(areas: readonly Area[]): Promise<void> {
  const { language } = languageStore.getState();
  await bring(language, ["app", ...areas]);
  if (languageStore.getState().language !== language) await bringTexts(areas);
}

/** Brings in another language all that is known in this one, then switches; false: it did not arrive, nothing changed. */
export async function switchLanguage(next: Language): Promise<boolean> {
  const known = shelves[languageStore.getState().language];
  try {
    // A page that is being opened may put more on the shelf while we wait.
    while ([...known.keys()].some((area) => !shelves[next].has(area))) await bring(next, known.keys());
  } catch {
    return false;
  }
  languageStore.setState({ language: next });
  return true;
}

/** Text `name` of an area as it was written, with its places still empty. */
export const findText = (language: Language, area: string, name: string): string | undefined =>
  shelves[language].get(area as Area)?.[name];

/** One language of a scenario, and the texts that a file has in one language only. */
import { languages, localise } from "../standard/text.ts";
import type { Language } from "../standard/text.ts";
import type { Path } from "./lines.ts";
import type { Scenario, ScenarioFile } from "./scenario.ts";

export { localise };

/** What travels to a player: every `{ru, en}` leaf replaced by a string (or a list) in `language`. */
export const localiseScenario = (file: ScenarioFile, language: Language): Scenario => localise(file, language);

/** A leaf with one of the two languages. */
interface HalfText {
  path: Path;
  missing: Language;
}

/** Leaves that lack a language which the file has elsewhere; a file in one language has none. */
export function halfTexts(data: unknown): HalfText[] {
  const seen = new Set<Language>();
  const half: HalfText[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index]));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const present = languages.filter((language) => isText(value, language));
    present.forEach((language) => seen.add(language));
    if (present.length === 0) for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    else for (const missing of languages) if (!present.includes(missing)) half.push({ path, missing });
  };
  walk(data, []);
  return half.filter(({ missing }) => seen.has(missing));
}

const isText = (value: object, language: Language): boolean => {
  const text: unknown = Reflect.get(value, language);
  return typeof text === "string" || Array.isArray(text);
};

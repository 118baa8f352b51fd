/** The language a browser gets. */
import { expect, it } from "vitest";
import { preferredLanguage } from "../../../src/app/i18n/language.ts";

it.each([
  [["ru-RU", "en"], "ru"],
  [["en-GB", "ru"], "en"],
  [["kk-KZ", "en"], "ru"],
  [["fr", "ru"], "ru"],
  [["fr", "de"], "en"],
  [[], "en"],
] as const)("a browser that prefers %j gets %s", (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});

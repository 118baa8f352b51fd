/** Every text of the interface exists in both languages, is used, and is complete. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../../src/app");
const languages = ["ru", "en"] as const;
const forms = ["zero", "one", "two", "few", "many", "other"];

const areas = readdirSync(join(root, "i18n/ru")).map((file) => file.replace(".json", ""));
const textsOf = (language: string, area: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, "i18n", language, `${area}.json`), "utf8")) as Record<string, string>;

const baseOf = (key: string): string => key.replace(new RegExp(`_(?:${forms.join("|")})$`), "");
const bases = (language: string, area: string) => new Set(Object.keys(textsOf(language, area)).map(baseOf));
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:svelte|ts)$/.test(file))
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n");

/** `area:name` in quotes, and patterns made of template literals such as `home:level.${…}`. */
const written = new Set(sources.match(new RegExp(`(?<=["'])(?:${areas.join("|")}):[a-z0-9.-]+(?=["'])`, "g")));
const patterns = [...sources.matchAll(new RegExp(`\`((?:${areas.join("|")}):[^\`]*\\$\\{[^\`]*)\``, "g"))].map(
  ([, template = ""]) =>
    new RegExp(
      `^${template
        .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "[a-z0-9.-]+")
        .replaceAll(".", "\\.")
        .replaceAll("[a-z0-9\\.-]", "[a-z0-9.-]")}$`,
    ),
);

describe.each(areas)("texts of %s", (area) => {
  it("have the same names in both languages", () => {
    expect([...bases("en", area)].sort()).toEqual([...bases("ru", area)].sort());
  });

  it.each(languages)("are not empty and have every plural form (%s)", (language) => {
    const texts = textsOf(language, area);
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe("");
      if (baseOf(key) === key) continue;
      const missing = wanted.filter((form) => texts[`${baseOf(key)}_${form}`] === undefined);
      expect(missing, key).toEqual([]);
    }
  });

  it("fill the same places in both languages", () => {
    const [ru, en] = [textsOf("ru", area), textsOf("en", area)];
    for (const key of bases("ru", area)) {
      const of = (texts: Record<string, string>) => placeholders(texts[key] ?? texts[`${key}_other`] ?? "");
      expect(of(en), key).toEqual(of(ru));
    }
  });

  it("are written in their own language", () => {
    for (const [key, text] of Object.entries(textsOf("en", area)))
      expect(/\p{Script=Cyrillic}/u.test(text), key).toBe(false);
  });

  it("are all used by the pages", () => {
    const unused = [...bases("ru", area)]
      .map((name) => `${area}:${name}`)
      .filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe("names of texts in the code", () => {
  const known = new Set(areas.flatMap((area) => [...bases("ru", area)].map((name) => `${area}:${name}`)));

  it("all exist", () => {
    expect([...written].filter((key) => !known.has(key))).toEqual([]);
  });

  it("made of a template lead somewhere", () => {
    const dead = patterns.filter((pattern) => ![...known].some((key) => pattern.test(key)));
    expect(dead.map(String)).toEqual([]);
  });
});

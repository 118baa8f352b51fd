/** One language of a file, and what a file lacks in the other. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfTexts, localise, localiseScenario } from "../../src/scenario/localise.ts";
import { parse } from "../../src/scenario/parse.ts";
import { languages } from "../../src/standard/text.ts";
import { minimalText } from "./file.ts";

const hasBilingualLeaf = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  if (!Array.isArray(value) && keys.length > 0 && keys.every((key) => key === "ru" || key === "en")) return true;
  return Object.values(value).some(hasBilingualLeaf);
};

describe("a scenario in one language", () => {
  const parsed = parse(minimalText);
  if (!parsed.ok) throw new Error("the minimal scenario is broken");

  it.each(languages)("has no text left in two (%s)", (language) => {
    const scenario = localiseScenario(parsed.scenario, language);
    expect(hasBilingualLeaf(scenario)).toBe(false);
    expect(JSON.stringify(scenario)).not.toMatch(language === "en" ? /\p{Script=Cyrillic}/u : /children|lamps/);
  });

  it("has the lists of its language", () => {
    expect(localiseScenario(parsed.scenario, "ru").appeals[0]?.author.forms).toEqual(["ольг", "оля", "оль"]);
    expect(localiseScenario(parsed.scenario, "en").appeals[0]?.author.forms).toEqual(["olga"]);
  });

  it("shows the other language where its own is missing", () => {
    expect(localise({ title: { ru: "Свет" } }, "en")).toEqual({ title: "Свет" });
  });

  it("keeps a number beside its sign", () => {
    expect(localise({ title: { ru: "Школа № 7, дом № 12" } }, "ru")).toEqual({
      title: "Школа №\u00a07, дом №\u00a012",
    });
  });

  it("leaves the file as it was", () => {
    const before = structuredClone(parsed.scenario);
    localiseScenario(parsed.scenario, "en");
    expect(parsed.scenario).toEqual(before);
  });
});

/** Anything an author could nest: texts, lists of stems, plain values. */
const anyFile = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), tie("text"), tie("list"), tie("block")),
  text: fc
    .record({ ru: fc.oneof(fc.string(), fc.array(fc.string())), en: fc.string() }, { requiredKeys: [] })
    .filter((text) => Object.keys(text).length > 0),
  list: fc.array(tie("value"), { maxLength: 4 }),
  block: fc.dictionary(fc.constantFrom("id", "text", "says", "options", "x"), tie("value")),
})).value;

describe("whatever the file", () => {
  it("no leaf keeps two languages", () => {
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...languages), (file, language) => {
        expect(hasBilingualLeaf(localise(file, language))).toBe(false);
      }),
    );
  });

  it("in one language it lacks nothing, and in two every hole is named", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const holes = halfTexts(file);
        const seen = new Set(holes.map(({ missing }) => missing));
        const text = JSON.stringify(file);
        for (const missing of seen) expect(text).toContain(`"${missing}":`);
      }),
    );
    expect(halfTexts([{ ru: "а" }, { ru: "б" }])).toEqual([]);
    expect(halfTexts({ a: { ru: "а", en: "a" }, b: [{ en: "b" }] })).toEqual([{ path: ["b", 0], missing: "ru" }]);
  });
});

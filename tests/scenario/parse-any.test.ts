/** No text whatever makes the reader of scenarios throw, and whatever it says has a place in the text. */
import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { describeWithPlace } from "../../src/scenario/issue.ts";
import { parse } from "../../src/scenario/parse.ts";
import { changed, full, minimalText, put } from "./file.ts";

group("any text whatever", { timeout: 60_000 }, () => {
  const describable = (text: string) => {
    const parsed = parse(text);
    for (const issue of parsed.ok ? parsed.warnings : parsed.issues) {
      for (const language of ["ru", "en"] as const) {
        // A gap that was not filled; what stands in the text is quoted as it stands.
        const [gap] = /undefined|\{\w+\}\./.exec(describeWithPlace(issue, language)) ?? [];
        expect(gap === undefined || text.includes(gap)).toBe(true);
      }
      expect(issue.line).toBeGreaterThan(0);
      expect(issue.line).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length);
    }
    return parsed;
  };

  it("never makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void describable(text)),
      { numRuns: 300 },
    );
  });

  it("never makes it throw when it is JSON", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => void describable(text)),
      { numRuns: 300 },
    );
    const withFormat = fc
      .json()
      .map((text) => `{"format":1,"appeals":${text},"endings":[${text}],"hints":[{"when":${text}}]}`);
    fc.assert(
      fc.property(withFormat, (text) => {
        expect(describable(text).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("never makes it throw when it is a scenario cut or with a slip of the keyboard", () => {
    const slip = fc.record({ at: fc.nat(minimalText.length), drop: fc.nat(40), add: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(
        slip,
        ({ at, drop, add }) => void describable(minimalText.slice(0, at) + add + minimalText.slice(at + drop)),
      ),
      { numRuns: 100 },
    );
  });

  it("never makes it throw when one value of a scenario is replaced by another", () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (path.length > 0) paths.push(path);
      if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
      else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
    };
    walk(full(), []);
    const change = fc.record({ path: fc.constantFrom(...paths), value: fc.jsonValue({ maxDepth: 2 }) });
    fc.assert(
      fc.property(change, ({ path, value }) => void describable(changed((file) => put(file, path, value)))),
      { numRuns: 100 },
    );
  });
});

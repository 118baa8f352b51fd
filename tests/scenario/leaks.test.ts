/** A best answer that can be guessed without reading is found out. */
import { describe, expect, it } from "vitest";
import { contents } from "../../src/scenario/contents.ts";
import { leakReport, merit } from "../../src/scenario/leaks.ts";
import type { Trick } from "../../src/scenario/leaks.ts";
import { parse } from "../../src/scenario/parse.ts";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { minimalText } from "./file.ts";

const parsed = parse(minimalText);
if (!parsed.ok) throw new Error("the minimal scenario is broken");
const { scenario } = parsed;

/** A scenario of appeals whose options have these texts; the one with a star is the best. */
function withOptions(points: readonly (readonly string[])[]): ScenarioFile {
  const [appeal] = scenario.appeals;
  const [option] = appeal?.options ?? [];
  if (appeal === undefined || option === undefined) throw new Error("no appeal");
  const appeals = points.map((texts, index) => ({
    ...appeal,
    id: `a-${index}`,
    options: texts.map((text, at) => ({
      ...option,
      id: `o-${at}`,
      text: { ru: text.replace("*", ""), en: "same length" },
      says: { substance: text.endsWith("*") ? 4 : 1 },
    })),
  }));
  return { ...scenario, appeals };
}

const leak = (points: readonly (readonly string[])[], trick: Trick) =>
  leakReport(withOptions(points)).leaks.find((one) => one.trick === trick && one.language === "ru");

const many = (point: readonly string[], times = 6) => Array.from({ length: times }, () => point);

describe("the check of leaks", () => {
  it("sees the best in the same place, or always the longest or the shortest", () => {
    expect(leak(many(["aa*", "bb", "cc"]), "first")).toMatchObject({ share: 1, leaks: true });
    expect(leak(many(["aa", "bb", "cc*"]), "last")).toMatchObject({ share: 1, leaks: true });
    expect(leak(many(["a", "bbbb*", "cc"]), "longest")).toMatchObject({ share: 1, leaks: true });
    expect(leak(many(["aa", "b*", "cc"]), "shortest")).toMatchObject({ share: 1, leaks: true });
  });

  it("is content when the places are spread evenly", () => {
    const even = [...many(["aa*", "bb", "cc"], 2), ...many(["aa", "bb*", "cc"], 2), ...many(["aa", "bb", "cc*"], 2)];
    const report = leakReport(withOptions(even));
    expect(report.leaks.filter((one) => one.leaks)).toEqual([]);
    expect(leak(even, "longest")?.share).toBeCloseTo(1 / 3);
  });

  it.each([
    ["only number", "готово на 7 из 9*"],
    ["only date", "сделаем в среду*"],
    ["only polite", "простите нас*"],
    ["only question", "а вы где?*"],
    ["only exclamation", "сделаем!*"],
  ] as const)("sees when the best is the %s", (trick, best) => {
    const points = many(["подумаем потом", best, "как-нибудь сами"]);
    expect(leak(points, trick)).toMatchObject({ applies: 6, hits: 6, leaks: true });
    const disarmed = points.map((texts, index) =>
      index % 2 === 0 ? texts.map((text) => `${text.replace("*", "")} ${best}`) : texts,
    );
    expect(leak(disarmed, trick)).toMatchObject({ applies: 3, leaks: false });
  });

  it("sees what is never the best, so that it can be crossed out unread", () => {
    const shouting = many(["ура!", "сделаем*", "потом"], 10);
    expect(leak(shouting, "only exclamation")).toMatchObject({ applies: 10, hits: 0, leaks: true });
  });

  it("does not take a word inside another for a polite one", () => {
    expect(leak(many(["непростительно", "хорошо*", "плохо"]), "only polite")?.applies).toBe(0);
  });

  it("leaves points with two answers out", () => {
    expect(leakReport(withOptions(many(["aa*", "bb"]))).points).toBe(0);
  });

  it("proves nothing by a few points", () => {
    expect(leak(many(["aa*", "bb", "cc"], 4), "first")?.leaks).toBe(false);
  });

  it("lists answers of different length and points without a good one", () => {
    const report = leakReport(
      withOptions([
        ["коротко*", "тоже мало", "а этот ответ почему-то втрое длиннее"],
        ["aa", "bb", "cc"],
      ]),
    );
    expect(report.uneven.map(({ point }) => point.id)).toEqual(["a-0"]);
    expect(report.withoutGood.map(({ id }) => id)).toContain("a-1");
  });

  it("never calls an answer that breaks a gate the best", () => {
    const choice = { id: "x", text: { ru: "а" } };
    expect(merit({ ...choice, says: { substance: 4, gates: ["attack"] } })).toBeLessThan(
      merit({ ...choice, says: { substance: 0 } }),
    );
  });
});

it("what is in a scenario is counted", () => {
  expect(contents(scenario)).toMatchObject({
    appeals: 3,
    "appeals: complaint": 1,
    "appeals: troll": 0,
    "decision points": 4,
    "decision points with 3+ options": 2,
    drafts: 2,
    promises: 3,
    callbacks: 2,
    endings: 2,
  });
});

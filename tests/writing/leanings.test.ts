/** Words that lean: what counts as the writer's own, and what a list of words adds up to. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/writing/analyse.ts";
import { lean, readWordWeights } from "../../src/writing/leanings.ts";
import { loadPack } from "../../src/writing/pack.ts";
import type { Situation } from "../../src/writing/situation.ts";

const situation: Situation = {
  author: { name: "Нина" },
  appeal: "Когда починят лифт?",
  kind: "question",
  points: [{ id: "when", ask: "Когда?", terms: ["пятниц"] }],
  moves: [],
  facts: ["Лифт починит бригада Соколова в пятницу."],
  cast: ["Олег Соколов, мастер"],
  private: [],
};

describe("what single words lean to", () => {
  it("reads a pack's list", () => {
    expect(readWordWeights("\n  добр 0 4 -2 0 1; злой 1 -3 0 5 0;\n")).toEqual(
      new Map([
        ["добр", [0, 4, -2, 0, 1]],
        ["злой", [1, -3, 0, 5, 0]],
      ]),
    );
  });

  it("adds up fiftieths of levels and tenths of log-odds", () => {
    const sums = lean(["добр", "злой", "никакой"], readWordWeights("добр 0 4 -2 0 1; злой 1 -3 0 5 0"));
    expect(sums.empathy).toBeCloseTo(0.02);
    expect(sums.sincerity).toBeCloseTo(-0.04);
    expect(sums.attack).toBeCloseTo(0.5);
  });

  it("counts the writer's own words once, without names, numbers and what the message is about", async () => {
    const { ownWords } = analyse(
      "Нина, лифт починит Соколов в пятницу, 14-го. Наберитесь терпения, терпения!",
      situation,
      await loadPack("ru"),
    );
    expect(ownWords.filter((word) => word.startsWith("терпен"))).toHaveLength(1);
    for (const given of ["нин", "лифт", "соколо", "пятниц", "14"])
      expect(ownWords.filter((word) => word.startsWith(given))).toEqual([]);
  });

  it("names the words that weigh most, where they stand as typed", async () => {
    const pack = {
      ...(await loadPack("ru")),
      words: readWordWeights("терпен 0 -9 0 0 0; увы 0 -6 0 0 0; в 0 -1 0 0 0"),
    };
    const typed = "Увы. Наберитесь ТЕРПЕНИЯ";
    const { tellingWords } = analyse(typed, situation, pack);
    expect(tellingWords.map(({ start, end }) => typed.slice(start, end))).toEqual(["ТЕРПЕНИЯ", "Увы"]);
  });
});

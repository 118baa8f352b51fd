/** Learning: words get weights for what the features leave open, and never more than a level in sum. */
import { describe, expect, it } from "vitest";
import { choosePairs, valueOf } from "../../../src/scoring/text/pairs.ts";
import { chooseWords } from "../../../src/scoring/text/word-columns.ts";
import { fit, predict, type Example } from "../../../src/scoring/text/model.ts";
import { lean, leanings, unitOf, type WordWeights } from "../../../src/writing/leanings.ts";
import { wordsOf } from "../../../src/scoring/text/features.ts";

/** Replies that say «увы» are colder by two levels; every third says it, every second says «но». */
const examples = Array.from({ length: 240 }, (_, at): Example & { words: string[] } => {
  const level = at % 3 === 0 ? 1 : 3;
  return {
    features: { length: at % 7 },
    levels: { substance: 2, concreteness: 2, "living-language": 2, empathy: level, sincerity: 2 },
    words: [...(at % 3 === 0 ? ["ru:увы"] : []), ...(at % 2 === 0 ? ["ru:но"] : [])],
  };
});
const rest = examples.map(({ levels }) => levels.empathy - 7 / 3);

describe("words that tell", () => {
  it("come first", () => {
    const words = chooseWords(
      examples.map((example) => example.words),
      [rest],
    );
    expect(words).toContain("ru:увы");
  });

  it("are not learnt from a handful of replies", () => {
    const texts = examples.map((example, at) => (at < 5 ? [...example.words, "ru:редко"] : example.words));
    expect(chooseWords(texts, [rest])).not.toContain("ru:редко");
  });

  it("speak for their criterion only, within a level of the mean", () => {
    const { scales, words } = fit(examples, 1, 1, { pairs: [], words: ["ru:увы", "ru:но"] });
    const weights = new Map([["увы", leanings.map((_, at) => words[at]?.weights.get("ru:увы") ?? 0)]]);
    const level = (own: readonly string[], from: WordWeights): number =>
      predict("empathy", { length: 3, [wordsOf("empathy")]: lean(own, from).empathy }, scales);
    expect(level([], weights) - level(["увы"], weights)).toBeGreaterThan(1);
    const stuffed = new Map([["увы", leanings.map(() => -400)]]);
    expect(level([], weights) - level(["увы"], stuffed)).toBeLessThan(2.1);
    expect(unitOf("empathy")).toBe(0.02);
  });
});

describe("pairs of features", () => {
  it("are worth the product of the two", () => {
    expect(valueOf({ warm: 1, doubtful: 0.5 }, "warm × doubtful")).toBe(0.5);
    expect(valueOf({ warm: 1 }, "nothing")).toBe(0);
  });

  it("are learnt if one reply in a hundred shows both", () => {
    const lies = Array.from({ length: 200 }, (_, at) => ({
      warm: at % 2,
      doubtful: at % 4 < 2 ? 1 : 0,
      rude: at === 1 ? 1 : 0,
    }));
    const rest = lies.map(({ warm, doubtful }) => warm * doubtful - 0.25);
    expect(choosePairs(lies, [rest])).toEqual(["warm × doubtful"]);
  });
});

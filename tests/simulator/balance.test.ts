/** Bots: the score tells a careful player from a lucky, a silent and a lazy one. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Game } from "../../src/game/game.ts";
import type { Setting } from "../../src/game/setting.ts";
import { report } from "../../src/scoring/report.ts";
import { first, longest, play, random, shortest, silent } from "./bots.ts";
import { careful } from "./careful.ts";
import { loadSetting, loadStandard, shippedScenarios } from "./load.ts";

const standard = loadStandard();
const runs = 12;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const bots = { random, first, longest, shortest, silent, careful };
type Bot = keyof typeof bots;

describe.each(shippedScenarios)("%s", (id) => {
  const setting: Setting = loadSetting(id);
  const totals = {} as Record<Bot, number>;
  const endings = new Set<string>();

  beforeAll(() => {
    for (const [name, bot] of Object.entries(bots) as [Bot, typeof random][]) {
      // The careful one does the same under every seed: luck is not graded.
      const seeds = Array.from({ length: name === "careful" ? 2 : runs }, (_, index) => index + 1);
      totals[name] = mean(
        seeds.map((seed) => {
          const game: Game = play(setting, seed, bot).game;
          const result = report(standard, setting, game);
          endings.add(result.ending.id);
          return result.total;
        }),
      );
    }
  }, 120_000);

  test("a random player scores 20 to 55", () => {
    expect(totals.random).toBeGreaterThanOrEqual(20);
    expect(totals.random).toBeLessThanOrEqual(55);
  });

  test("a silent one scores at most 15", () => expect(totals.silent).toBeLessThanOrEqual(15));

  test("a careful one, guided by the standard, scores at least 90", () => {
    expect(totals.careful).toBeGreaterThanOrEqual(90);
  });

  test.each(["first", "longest", "shortest"] as const)(
    "always taking the %s text is within 10 points of chance",
    (name) => {
      expect(Math.abs(totals[name] - totals.random)).toBeLessThanOrEqual(10);
    },
  );

  test("the same scenario ends in different ways", () => expect(endings.size).toBeGreaterThanOrEqual(3));
});

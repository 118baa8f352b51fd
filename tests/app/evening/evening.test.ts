/** The day in one minute: its numbers are those of the game, its guess is checked the evening after. */
import { describe, expect, it } from "vitest";
import { guess, subjectOf, summarise } from "../../../src/app/evening/evening.ts";
import { moments } from "../../../src/game/replay.ts";
import { meanTrust } from "../../../src/game/variables.ts";
import { dayOf } from "../../../src/scenario/clock.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const evenings = [1, 6].flatMap((seed) =>
  moments(setting, seed, play(setting, seed, random).decisions).filter(({ phase }) => phase === "evening"),
);

describe("the evening", () => {
  it("draws a line that ends where trust is now", () => {
    for (const game of evenings) {
      const { line, day } = summarise(setting, game);
      expect(day).toBe(dayOf(game.now));
      expect(line.at(-1)?.value).toBeCloseTo(meanTrust(setting, game.trust), 6);
    }
  });

  it("tells a best moment that was good and a worst one that was bad", () => {
    for (const game of evenings) {
      const { best, worst, answered, came } = summarise(setting, game);
      expect(best?.mean ?? 1).toBeGreaterThan(0);
      expect(worst?.mean ?? -1).toBeLessThan(0);
      expect(answered).toBeLessThanOrEqual(came);
    }
  });

  it("lets nobody speak twice over dinner", () => {
    for (const game of evenings) {
      const names = summarise(setting, game).talk.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("has a name for whatever moved people", () => {
    for (const game of evenings) {
      const { best } = summarise(setting, game);
      if (best !== undefined) expect(subjectOf(setting, game, best.about)).not.toBe("");
    }
  });

  it("checks a guess only when there was one", () => {
    for (const game of evenings) {
      expect(guess(setting, game) !== undefined).toBe(game.predictions[dayOf(game.now) - 1] !== undefined);
    }
  });
});

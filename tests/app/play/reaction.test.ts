/** Reactions tell how a decision was taken: by whom most, why, and what it means for the region. */
import { describe, expect, it } from "vitest";
import { group, meanShown, reactionsTo, trustShown } from "../../../src/app/play/reaction.ts";
import { meanTrust } from "../../../src/game/variables.ts";
import { moments } from "../../../src/game/replay.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const { decisions } = play(setting, 3, random);
const games = moments(setting, 3, decisions);

const change = (segment: number, points: number, reason: "good-reply" | "silence", about: string) => ({
  kind: "trust" as const,
  at: 500,
  decision: 1,
  segment,
  change: points,
  reason,
  about,
});

describe("reactions of residents", () => {
  it("are grouped by reason and subject, the strongest for the region first", () => {
    const found = group(setting, [
      change(0, 0.1, "good-reply", "anna"),
      change(1, 0.3, "good-reply", "anna"),
      change(0, -4, "silence", "boris"),
    ]);
    expect(found.map(({ reason, segment }) => [reason, segment])).toEqual([
      ["silence", 0],
      ["good-reply", 1],
    ]);
  });

  it("of one decision add up to what the mean trust moved", () => {
    for (const [index, game] of games.slice(1).entries()) {
      const before = games[index];
      if (before === undefined) continue;
      const moved = meanTrust(setting, game.trust) - meanTrust(setting, before.trust);
      const told = reactionsTo(setting, game, index).reduce((sum, one) => sum + one.mean, 0);
      expect(told).toBeCloseTo(moved, 6);
    }
  });

  it("show trust with its luck, never outside the scale", () => {
    for (const game of games) {
      for (const value of trustShown(game)) expect(value).toBeGreaterThanOrEqual(0);
      expect(meanShown(setting, game)).toBeLessThanOrEqual(100);
    }
  });
});

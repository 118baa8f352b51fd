/** What would have happened: the same luck, the same hours, one decision changed. */
import { expect, test, vi } from "vitest";
import { moments } from "../../src/game/replay.ts";
import { report } from "../../src/scoring/report.ts";
import { alternatives, turningPoints, whatIf } from "../../src/scoring/what-if.ts";
import { play, random } from "../simulator/bots.ts";
import { loadSetting, loadStandard } from "../simulator/load.ts";
import { small, toOlga, untilOlga, wholeDay } from "../game/small.ts";

vi.setConfig({ testTimeout: 60_000 });

const standard = loadStandard();

test("changing nothing changes nothing", () => {
  const setting = loadSetting("ledyanoy-chetverg");
  const { decisions } = play(setting, 11, random);
  const games = moments(setting, 11, decisions);
  for (const at of [1, Math.floor(decisions.length / 2), decisions.length - 2]) {
    const branch = whatIf(standard, setting, games, decisions, at, decisions[at] ?? null);
    expect(branch).toMatchObject({ standard: 0, trust: 0 });
    expect(branch.game).toEqual(games.at(-1));
  }
});

test("every branch comes to the same end of the term", () => {
  const setting = loadSetting("yama-na-yablonevoy");
  const { decisions } = play(setting, 4, random);
  const games = moments(setting, 4, decisions);
  for (let at = 1; at < decisions.length; at += 17) {
    const decision = decisions[at];
    const before = games[at];
    if (decision === undefined || before === undefined) continue;
    for (const instead of alternatives(setting, before, decision)) {
      expect(whatIf(standard, setting, games, decisions, at, instead).game.phase).toBe("debrief");
    }
  }
});

test("a false date is a turning point, and the better answer is told", () => {
  const setting = small();
  const decisions = [...untilOlga, toOlga("tonight"), ...wholeDay, ...wholeDay];
  const [point] = turningPoints(standard, setting, 7, decisions, 1);
  expect(point?.at).toBe(2);
  expect(point?.standard).toBeGreaterThan(0);
  expect(point?.instead).toMatchObject({ type: "reply", appeal: "olga-dark" });
});

test("the report of a game is the same under another language", () => {
  const [ru, en] = [loadSetting("ledyanoy-chetverg", "ru"), loadSetting("ledyanoy-chetverg", "en")];
  const { decisions, game } = play(ru, 2, random);
  const again = moments(en, 2, decisions).at(-1);
  expect(again && report(loadStandard("en"), en, again).total).toBeCloseTo(report(standard, ru, game).total, 10);
});

/** Flip the chair: which threads are read, how two readers are compared. */
import { expect, test } from "vitest";
import { gapOf, readRating, seat, weakest } from "../../../src/app/debrief/chair/chair.ts";
import type { Debrief } from "../../../src/app/debrief/open.ts";
import { report } from "../../../src/scoring/report.ts";
import { play, random, silent } from "../../simulator/bots.ts";
import { loadSetting, loadStandard } from "../../simulator/load.ts";

const setting = loadSetting("minimal");
const standard = loadStandard();

function debriefOf(plan: typeof random): Debrief {
  const { game, decisions } = play(setting, 7, plan);
  return { saveId: "x", setting, game, decisions, standard, report: report(standard, setting, game), isFirst: true };
}

test("the player's own threads are read, three at most and no trolls", () => {
  const debrief = debriefOf(random);
  const { rounds, isPrepared } = seat(debrief);
  expect(isPrepared).toBe(false);
  expect(rounds.length).toBeGreaterThan(0);
  expect(rounds.length).toBeLessThanOrEqual(3);
  expect(rounds.every(({ appeal }) => appeal.kind !== "troll")).toBe(true);
});

test("a governor who answered nobody reads the drafts of the press office, but only after the term", () => {
  const debrief = debriefOf(silent);
  expect(seat(debrief)).toMatchObject({ isPrepared: true });
  expect(seat(debrief).rounds.length).toBeGreaterThan(0);
  expect(seat({ ...debrief, game: { ...debrief.game, phase: "desk" } }).rounds).toEqual([]);
});

test("half a level apart is the same, more than one and a quarter is far", () => {
  expect([gapOf(3, 3.4), gapOf(3, 2), gapOf(4, 1), gapOf(2, undefined)]).toEqual(["same", "near", "far", "silent"]);
});

test("a rating kept in the notes is read back; what is no rating is left out", () => {
  expect(readRating("30241")).toEqual([3, 0, 2, 4, 1]);
  expect(readRating("9x2")).toEqual([2]);
  expect(readRating(undefined)).toEqual([]);
});

test("the resident demands what the reply lacked most, by the game's level where there is one", () => {
  expect(weakest([4, 4, 4, 4, 4], { substance: 3, empathy: 1 })).toBe("empathy");
  expect(weakest([4, 0, 4, 4, 4], { substance: 3 })).toBe("concreteness");
});

/** The situation centre: heat by district, topics by heat, honest progress, dates one can name. */
import { describe, expect, it } from "vitest";
import { heatByDistrict, heatWord, progress, topics } from "../../../src/app/desk/centre/centre.ts";
import { dates } from "../../../src/app/desk/centre/due.ts";
import type { Work } from "../../../src/game/game.ts";
import { toMinutes } from "../../../src/scenario/clock.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const { game } = play(setting, 2, random);

describe("the situation centre", () => {
  it("knows how hot every district is", () => {
    const heat = heatByDistrict(setting, game, game.now);
    expect(Object.keys(heat).sort()).toEqual(setting.scenario.region.districts.map(({ id }) => id).sort());
    for (const value of Object.values(heat)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });

  it("lists the hottest topic first", () => {
    const heats = topics(setting, game, game.now).map(({ heat }) => heat);
    expect(heats).toEqual([...heats].sort((a, b) => b - a));
  });

  it("never says a work is finished before it is", () => {
    const work = { at: 500, due: 1000, state: "running" } as Work;
    expect(progress(work, 5000)).toBeLessThan(1);
    expect(progress({ ...work, state: "done" }, 600)).toBe(1);
  });

  it("has a word for every heat", () => {
    expect([0, 30, 50, 90].map(heatWord)).toEqual(["calm", "warm", "hot", "fire"]);
  });

  it("offers round hours that are still ahead, inside the term", () => {
    const from = 600;
    const found = dates(from, 8, 3);
    for (const one of found) expect(toMinutes(one)).toBeGreaterThanOrEqual(from + 60);
    expect(found.every(({ day }) => day <= 3)).toBe(true);
  });

  it("leaves a choice even on the last evening", () => {
    expect(dates(2 * 1440 + 19 * 60, 5, 3)).toHaveLength(4);
  });
});

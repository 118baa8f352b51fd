/** Colours of the sky through the day. */
import { describe, expect, it } from "vitest";
import { chance, choose } from "../../../src/app/drawing/chance.ts";
import { isWinter, skyAt, surface } from "../../../src/app/theme/sky.ts";
import type { SkyWeather } from "../../../src/app/theme/sky.ts";

const weathers: SkyWeather[] = ["sun", "cloud", "rain", "snow"];
const minutes = Array.from({ length: 1440 }, (_, minute) => minute);

describe("the sky", () => {
  it.each(weathers)("has a colour for every minute (%s)", (weather) => {
    for (const minute of minutes) {
      const sky = skyAt(minute, weather);
      for (const colour of [sky.top, sky.middle, sky.bottom, sky.light, surface("#88aa66", 0.5, sky)])
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it("moves the sun from left to right and puts the moon in its place", () => {
    expect(skyAt(480, "sun").lamp).toMatchObject({ kind: "sun" });
    expect(skyAt(480, "sun").lamp.x).toBeLessThan(skyAt(780, "sun").lamp.x);
    expect(skyAt(780, "sun").lamp.y).toBeLessThan(skyAt(1140, "sun").lamp.y);
    expect(skyAt(1320, "sun").lamp.kind).toBe("moon");
  });

  it("keeps the snow of a winter term on days without any", () => {
    expect(isWinter(["snow", "cloud", "sun"])).toBe(true);
    expect(isWinter(["sun", "rain"])).toBe(false);
  });

  it("takes dark type by day and light type at night", () => {
    expect(skyAt(720, "sun").ink).toBe("dark");
    expect(skyAt(1320, "sun").ink).toBe("light");
  });
});

describe("chance of drawings", () => {
  it("is steady and even", () => {
    const draws = minutes.map((n) => chance(42, n));
    expect(draws).toEqual(minutes.map((n) => chance(42, n)));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
    expect(new Set(minutes.map((n) => choose(["a", "b", "c"], 7, n))).size).toBe(3);
  });
});

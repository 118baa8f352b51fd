/** The dials over time as points of a picture: working days side by side, nights folded away. */
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { meanTrust } from "../../game/variables.ts";
import { dayOf, evening, minuteOfDay, morning } from "../../scenario/clock.ts";

export interface Point {
  /** Days since the first morning: 1.5 is the middle of day 2. */
  x: number;
  value: number;
}

/** Minutes since midnight of day 1 to days; what happens at night lies on the border of two days. */
export function placeOf(at: number): number {
  const share = (minuteOfDay(at) - morning) / (evening - morning);
  return dayOf(at) - 1 + Math.min(1, Math.max(0, share));
}

/** Samples that fall together keep the last value. */
function line(points: readonly Point[]): Point[] {
  return points.filter((point, index) => point.x !== points[index + 1]?.x);
}

export const trustLine = (setting: Setting, game: Game): Point[] =>
  line(game.samples.map((sample) => ({ x: placeOf(sample.at), value: meanTrust(setting, sample.trust) })));

export const attentionLine = (game: Game): Point[] =>
  line(game.samples.map((sample) => ({ x: placeOf(sample.at), value: sample.attention })));

/** `values` is the dial after each decision, the beginning first. */
export const standardLine = (game: Game, values: readonly number[]): Point[] =>
  line(game.samples.map((sample, index) => ({ x: placeOf(sample.at), value: values[index] ?? 0 })));

/** The value at the end of each day, for those who hear the picture. */
export function byDay(points: readonly Point[], days: number): number[] {
  return Array.from(
    { length: days },
    (_, day) => points.findLast(({ x }) => x <= day + 1)?.value ?? points[0]?.value ?? 0,
  );
}

/** Bottom and top of a scale that shows these lines large, in tens, at least thirty points apart. */
export function rangeOf(lines: readonly (readonly Point[])[]): { min: number; max: number } {
  const values = lines.flat().map(({ value }) => value);
  const min = Math.max(0, Math.floor((Math.min(...values) - 3) / 10) * 10);
  const max = Math.min(100, Math.max(min + 30, Math.ceil((Math.max(...values) + 3) / 10) * 10));
  return { min: Math.min(min, max - 30), max };
}

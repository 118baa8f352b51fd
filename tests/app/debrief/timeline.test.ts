/** Time of a game as a place in the picture: working days side by side, nights folded away. */
import { expect, test } from "vitest";
import { byDay, placeOf, rangeOf } from "../../../src/app/debrief/timeline.ts";

test("eight in the morning begins a day, eight in the evening ends it, the night lies between", () => {
  expect([480, 840, 1200, 1380, 1440 + 480].map(placeOf)).toEqual([0, 0.5, 1, 1, 1]);
});

test("a scale is at least thirty points high and stays between 0 and 100", () => {
  const at = (...values: number[]) => rangeOf([values.map((value, x) => ({ x, value }))]);
  expect(at(48, 52)).toEqual({ min: 40, max: 70 });
  expect(at(2, 5)).toEqual({ min: 0, max: 30 });
  expect(at(95, 100)).toEqual({ min: 70, max: 100 });
  expect(at(3, 99)).toEqual({ min: 0, max: 100 });
});

test("the value of a day is the last one of it, silent days keep the one before", () => {
  const points = [
    { x: 0, value: 40 },
    { x: 0.7, value: 45 },
    { x: 2.5, value: 50 },
  ];
  expect(byDay(points, 3)).toEqual([45, 45, 50]);
});

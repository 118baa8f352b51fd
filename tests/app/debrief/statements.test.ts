/** Marks on own words: cut at their borders, named so that they can be contested. */
import { expect, test } from "vitest";
import { spans } from "../../../src/app/debrief/statements.ts";
import type { OwnMark } from "../../../src/app/debrief/statements.ts";

const mark = (id: string, start: number, end: number): OwnMark => ({ id, code: "deadline", start, end, tone: "good" });

test("a text is cut at the borders of overlapping marks and loses nothing", () => {
  const parts = spans("завтра к 18:00 починим", [mark("0:0", 0, 14), mark("0:1", 7, 14)]);
  expect(parts.map(({ text }) => text)).toEqual(["завтра ", "к 18:00", " починим"]);
  expect(parts.map(({ marks }) => marks.map(({ id }) => id))).toEqual([["0:0"], ["0:0", "0:1"], []]);
});

test("a mark about the whole text or beyond its end underlines nothing", () => {
  const parts = spans("ответ", [mark("0:0", 0, 0), mark("0:1", 2, 99)]);
  expect(parts).toEqual([{ text: "ответ", marks: [] }]);
});

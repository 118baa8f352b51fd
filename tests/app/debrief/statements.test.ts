/** Marks on own words: cut at their borders, named so that they can be contested. */
import { expect, test } from "vitest";
import { ownStatements, spans } from "../../../src/app/debrief/statements.ts";
import type { OwnMark } from "../../../src/app/debrief/statements.ts";
import { step } from "../../../src/game/step.ts";
import { readWords } from "../../../src/scoring/read-words.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import { after, small, untilOlga } from "../../game/small.ts";

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

test("the levels of a typed text come with the marks that explain them; those of old saves without", async () => {
  const setting = small();
  const game = after(setting, ...untilOlga);
  const text = "Ольга, вопрос находится на контроле. Фонари включат завтра к 17:00.";
  const reading = readWords(text, setting, game, { kind: "appeal", id: "olga-dark" }, await loadPack("ru"));
  const own = (kept: typeof reading) => {
    const outcome = step(setting, game, { type: "reply", appeal: "olga-dark", words: { text, reading: kept } });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return ownStatements(outcome.game)[0];
  };
  const statement = own(reading);
  const concreteness = statement?.levels.find(({ criterion }) => criterion === "concreteness");
  expect(statement?.levels).toHaveLength(5);
  expect(concreteness?.level).toBe(reading.says.concreteness);
  expect(concreteness?.quotes.map(({ start, end }) => text.slice(start, end))).toContain("17:00");
  expect(statement?.marks.map(({ id }) => id)).toContain(concreteness?.quotes[0]?.id);
  const { reasons: _, ...older } = reading;
  expect(own(older)?.levels).toEqual([]);
});

/** The coach beside a field: the card that is open stays with the words it was opened for. */
import { beforeEach, expect, it, vi } from "vitest";
import { Coach } from "../../../src/app/coach/coach.svelte.ts";
import type { Read } from "../../../src/app/coach/question.ts";
import { markAt } from "../../../src/app/coach/segments.ts";
import type { Situation } from "../../../src/writing/situation.ts";

const stiff = "в настоящее время";
const explanation = { title: "Канцелярит", why: "Так не говорят.", hint: "Скажите проще." };

/** Sees the same stiff words wherever they stand. */
vi.mock("../../../src/app/coach/reader.ts", () => ({
  readText: (_: string, typed: string) => {
    const findings = [...typed.toLowerCase().matchAll(new RegExp(stiff, "gu"))].map(({ index }) => ({
      code: "officialese",
      start: index,
      end: index + stiff.length,
      severity: 2,
    }));
    const reading = { findings, points: [], text: { typed } };
    return Promise.resolve({ reading, explanations: { officialese: explanation } } as unknown as Read);
  },
}));

const twice = "В настоящее время чиним трубу, в настоящее время воды нет.";
const second = twice.lastIndexOf(stiff);

let text = twice;
let coach: Coach;

beforeEach(async () => {
  text = twice;
  coach = new Coach({
    text: () => text,
    contested: () => [],
    language: () => "ru",
    situate: () => Promise.resolve({ points: [] } as unknown as Situation),
  });
  await coach.look();
  coach.show(markAt(coach.marks, second + 2));
});

it("opens the tapped one of the same words", () => {
  expect(coach.opened).toMatchObject({ start: second, quote: stiff });
});

it("keeps the card with its words while one types before and behind them", async () => {
  text = `Анна, ${text}`;
  expect(coach.opened?.start).toBe(second + "Анна, ".length);
  await coach.look();
  text = `${text} Завтра включим.`;
  expect(coach.opened?.start).toBe(second + "Анна, ".length);
});

it("closes the card when its words go, although the same words stand elsewhere", async () => {
  text = twice.replace(`, ${stiff} воды нет`, "");
  expect(coach.opened).toBeUndefined();
  await coach.look();
  expect(coach.marks).toHaveLength(1);
  expect(coach.opened).toBeUndefined();
});

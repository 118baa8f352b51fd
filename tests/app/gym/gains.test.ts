/** The gym says what got better, never more than that; every good version of ours comes out as good. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/app/gym/gains.ts";
import { nextOf } from "../../../src/app/gym/exercises.ts";
import { readProgress } from "../../../src/app/gym/progress.ts";
import { GymFile } from "../../../src/scenario/gym.ts";
import type { Exercise } from "../../../src/scenario/gym.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import type { Reading } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";

const { exercises } = GymFile.parse(JSON.parse(readFileSync("scenarios/gym.json", "utf8")));
const packs = { ru: await loadPack("ru"), en: await loadPack("en") };

const known = new Map<string, Reading>();

function outcome({ id, situation, officialese, language }: Exercise, text: string) {
  const before = known.get(id) ?? analyse(officialese, situation, packs[language]);
  known.set(id, before);
  return compare(before, analyse(text, situation, packs[language]), situation.points);
}

const exercise = exercises[0] as Exercise;

/** Reading with a language for the first time compiles it. */
describe("the outcome of an exercise", { timeout: 60_000 }, () => {
  it("is “word for word” when nothing was changed but signs and case", () => {
    expect(outcome(exercise, `${exercise.officialese.toUpperCase()}!`)).toMatchObject({ stage: "same", gains: [] });
  });

  it("tells what is gone and what can be checked now", () => {
    const { stage, gains } = outcome(exercise, "Игорь, две бригады кладут новый асфальт, закончат в пятницу.");
    expect(stage).toBe("human");
    const kinds = gains.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["officialese", "points", "checkable", "person"]));
    expect(gains.find(({ kind }) => kind === "officialese")?.evidence).toContain("осуществляется");
  });

  it("leaves a next step while something is unanswered or stiff", () => {
    const { stage, cares } = outcome(exercise, "Там сейчас кладут новый асфальт, в рамках ремонта.");
    expect(["warmer", "close"]).toContain(stage);
    expect(cares.map(({ kind }) => kind)).toEqual(["left", "stiff"]);
  });

  it("is good for nearly all of our own versions, and always shows a gain", () => {
    const all = exercises.flatMap((one) => one.good.map((text) => ({ id: one.id, ...outcome(one, text) })));
    expect(all.filter(({ gains }) => gains.length === 0).map(({ id }) => id)).toEqual([]);
    expect(all.filter(({ stage }) => stage === "same" || stage === "start").map(({ id }) => id)).toEqual([]);
    const good = all.filter(({ stage }) => stage === "human" || stage === "close").length;
    expect(good / all.length).toBeGreaterThan(0.95);
  });
});

describe("the next exercise", () => {
  const list = exercises.filter(({ language, level }) => language === "ru" && level === 1);
  const ids = list.map(({ id }) => id);

  it("is the next one not tried, round the end if need be", () => {
    expect(nextOf(list, ids[0] ?? "", [ids[1] ?? ""])?.id).toBe(ids[2]);
    expect(nextOf(list, ids.at(-1) ?? "", [])?.id).toBe(ids[0]);
  });

  it("is simply the next when all were tried", () => expect(nextOf(list, ids[3] ?? "", ids)?.id).toBe(ids[4]));
});

describe("kept progress", () => {
  it.each([undefined, 7, "x", { level: 9, tried: [1, "a"], drafts: { a: 2, b: "text" }, contested: { a: "x" } }])(
    "of %j is taken as far as it is usable",
    (raw) => {
      const progress = readProgress(raw);
      expect(progress.level).toBe(1);
      expect(Object.values(progress.drafts).every((text) => typeof text === "string")).toBe(true);
      expect(progress.tried.every((id) => typeof id === "string")).toBe(true);
    },
  );
});

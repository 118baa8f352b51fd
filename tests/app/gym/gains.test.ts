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
  const pack = packs[language];
  const before = known.get(id) ?? analyse(officialese, situation, pack);
  known.set(id, before);
  const after = analyse(text, situation, pack);
  return compare(before, after, situation);
}

const exercise = exercises[0] as Exercise;

/** Reading with a language for the first time compiles it. */
describe("the outcome of an exercise", { timeout: 60_000 }, () => {
  it("is “word for word” when nothing was changed but signs and case", () => {
    expect(outcome(exercise, `${exercise.officialese.toUpperCase()}!`)).toMatchObject({ stage: "same", gains: [] });
  });

  it("tells what is gone and what can be checked now", () => {
    const { stage, gains } = outcome(exercise, "Игорь, там две бригады кладут асфальт, в пятницу закончат.");
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

  it("does not call words gone that only moved from the beginning of the sentence", () => {
    const { gains, cares } = outcome(exercise, "Игорь, две бригады в настоящее время кладут асфальт.");
    expect(cares.find(({ kind }) => kind === "stiff")?.evidence).toEqual(["в настоящее время"]);
    const gone = gains.find(({ kind }) => kind === "officialese")?.evidence;
    expect(gone).toContain("осуществляется");
    expect(gone).not.toContain("В настоящее время");
  });

  it("is good for nearly all of our own versions, and always shows a gain", () => {
    const all = exercises.flatMap((one) => one.good.map((text) => ({ text, ...outcome(one, text) })));
    expect(all.filter(({ gains }) => gains.length === 0).map(({ text }) => text)).toEqual([]);
    const rest = all.filter(({ stage }) => stage !== "human").map(({ text }) => text);
    expect(rest.length / all.length, rest.join("\n")).toBeLessThan(0.05);
  });
});

/** Texts made of good ones, or of the facts, in which one thing is wrong. */
const top: readonly string[] = ["human", "close"];

/** How many of such texts come out among the best, of all. */
function bestOf(made: (exercise: Exercise) => readonly string[]): number {
  const all = exercises.flatMap((one) => made(one).map((text) => outcome(one, text).stage));
  expect(all.length).toBeGreaterThan(40);
  return all.filter((stage) => top.includes(stage)).length / all.length;
}

/** Without luck, so that the same words fall the same way every time. */
const shuffled = (text: string): string => {
  const all = text.replaceAll(/[.,!?:;—–]/gu, "").split(/\s+/u);
  const [odd, even] = [all.filter((_, index) => index % 2 === 1), all.filter((_, index) => index % 2 === 0)];
  return `${[...even.reverse(), ...odd].join(" ")}.`;
};
const days = { ru: [/пятницу/gu, "субботу"], en: [/Thursday|Friday/gu, "Sunday"] } as const;

describe("no praise is given", { timeout: 60_000 }, () => {
  it.each([
    ["Игорь асфальт пятницу бригады.", "aloud"],
    ["Асфальт. Пятница.", "aloud"],
    ["Две бригады. Заводская улица. Пятница.", "aloud"],
    ["Игорь, кладут асфальт, закончат в пятницу, козёл.", "hurts"],
    ["Игорь, две бригады кладут асфальт. Закончат в пятницу. Вы сами виноваты.", "hurts"],
    ["Игорь, две бригады кладут асфальт, закончат в субботу.", "wrong"],
    ["Игорь, пять бригад кладут асфальт, закончат в пятницу.", "wrong"],
    ["Анна, две бригады кладут асфальт, закончат в пятницу.", "wrong"],
    ["Игорь, на Заводской две бригады кладут новый асфальт, закончат в пятницу.", "copied"],
    ["Игорь, в настоящее время осуществляется ремонт дорожного полотна.", "same"],
  ])("to “%s”, which is “%s”", (text, stage) => expect(outcome(exercise, text).stage).toBe(stage));

  it("to an insult, whatever stands before it", () => {
    const last = { ru: "Вы сами виноваты, козёл.", en: "It’s your own fault, you idiot." };
    expect(bestOf(({ good, language }) => good.map((text) => `${text} ${last[language]}`))).toBe(0);
  });

  it("to the facts, pasted in", () => {
    expect(bestOf(({ situation: { author, facts } }) => [facts.join(" "), `${author.name}, ${facts.join(" ")}`])).toBe(
      0,
    );
  });

  it("to shuffled words", () => {
    expect(bestOf(({ good }) => good.map(shuffled))).toBeLessThan(0.05);
  });

  it("to numbers and days that are not so", () => {
    const moved = (text: string): string => text.replaceAll(/\d+/gu, (number) => String(Number(number) + 3));
    expect(bestOf(({ good }) => good.filter((text) => moved(text) !== text).map(moved))).toBeLessThan(0.05);
    expect(
      exercises.flatMap((one) => {
        const [day, other] = days[one.language];
        const texts = one.good.filter((text) => text.replaceAll(day, other) !== text);
        return texts.filter((text) => top.includes(outcome(one, text.replaceAll(day, other)).stage));
      }),
    ).toEqual([]);
  });

  it("to the office's text with something put before or after it", () => {
    expect(
      bestOf(({ situation, officialese, good }) => [
        `${situation.author.name}, ${officialese}`,
        `${officialese} ${good[0]}`,
      ]),
    ).toBe(0);
  });

  it("to a day as something that can be checked, if the facts know another", () => {
    const { gains } = outcome(exercise, "Игорь, две бригады кладут асфальт, закончат в субботу.");
    expect(gains.flatMap(({ kind, evidence }) => (kind === "checkable" ? evidence : []))).toEqual(["две"]);
    expect(gains.map(({ kind }) => kind)).not.toContain("points");
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

/** What a term in office teaches, rule by rule. */
import { expect, test } from "vitest";
import { begin } from "../../src/game/begin.ts";
import { meanTrust } from "../../src/game/variables.ts";
import { report } from "../../src/scoring/report.ts";
import { replay } from "../../src/game/replay.ts";
import { loadStandard } from "../simulator/load.ts";
import { after, small, toOlga, untilOlga, wholeDay } from "./small.ts";

const setting = small();
const segmentOf = (id: string): number => setting.segment.get(setting.appeals.get(id)?.segment ?? "") ?? -1;
const heatOf = (game: { heat: readonly number[] }): number => game.heat[setting.topic.get("lights") ?? -1] ?? 0;

test("a day of silence lowers the trust of those who wrote and raises the heat of their topic", () => {
  const start = begin(setting, 7);
  const silent = after(setting, { type: "start" }, ...wholeDay);
  const olga = segmentOf("olga-dark");
  expect(silent.trust[olga] ?? 0).toBeLessThan(start.trust[olga] ?? 0);
  expect(heatOf(silent)).toBeGreaterThan(heatOf(start) + 5);
  expect(silent.history).toContainEqual(expect.objectContaining({ kind: "trust", reason: "silence", segment: olga }));
});

test("a festive post while people sit in the dark backfires, and does not when all is calm", () => {
  const merry = { type: "publish", brief: "feast-post", words: { option: "merry" }, platform: "vkruge" } as const;
  const trustAfter = (heat: number): number => {
    const region = small(heat);
    return meanTrust(region, after(region, { type: "start" }, merry).trust) - meanTrust(region, begin(region, 7).trust);
  };
  expect(trustAfter(80)).toBeLessThan(-0.5);
  expect(trustAfter(10)).toBeGreaterThan(0);
  const game = after(small(80), { type: "start" }, merry);
  expect(game.posts[0]?.parade).toBe(true);
});

test("deleted criticism comes back as a screenshot and costs more than an answer would", () => {
  const deleted = after(setting, ...untilOlga, { type: "delete", appeal: "olga-dark" }, ...wholeDay, {
    type: "wait",
    minutes: 120,
  });
  const shot = deleted.threads.find((thread) => thread.appeal.id === "shot-olga-dark");
  expect(shot?.appeal.critical).toBe(true);
  expect(shot?.appeal.text).toContain(setting.appeals.get("olga-dark")?.text ?? "?");
  const answered = after(setting, ...untilOlga, toOlga("honest"), ...wholeDay, { type: "wait", minutes: 120 });
  expect(meanTrust(setting, deleted.trust)).toBeLessThan(meanTrust(setting, answered.trust));
  expect(deleted.attention).toBeGreaterThan(answered.attention);
});

test("a broken promise comes back with its words and its date", () => {
  const game = after(setting, ...untilOlga, toOlga("tonight"), ...wholeDay);
  expect(game.promises[0]?.state).toBe("broken");
  const shot = game.threads.find((thread) => thread.appeal.id === "shot-promise-0");
  expect(shot?.appeal.text).toContain(game.promises[0]?.text ?? "?");
  expect(shot?.appeal.options.length).toBeGreaterThanOrEqual(3);
});

test("an honest “don't know yet, will tell by 18:00”, kept, beats a false date", () => {
  const honest = after(
    setting,
    ...untilOlga,
    toOlga("unknown-yet"),
    { type: "report", promise: "tell-by-six" },
    ...wholeDay,
  );
  const wrong = after(setting, ...untilOlga, toOlga("tonight"), ...wholeDay);
  expect(honest.promises[0]).toMatchObject({ state: "kept", shown: true });
  expect(meanTrust(setting, honest.trust)).toBeGreaterThan(meanTrust(setting, wrong.trust) + 2);
  const standard = loadStandard();
  expect(report(standard, setting, honest).total).toBeGreaterThan(report(standard, setting, wrong).total);
});

test("“will tell by 18:00” that is forgotten is a broken promise", () => {
  const game = after(setting, ...untilOlga, toOlga("unknown-yet"), { type: "end-day" });
  expect(game.promises[0]?.state).toBe("broken");
});

test("luck changes what is shown, never a level", () => {
  const standard = loadStandard();
  const decisions = [...untilOlga, toOlga("honest"), ...wholeDay, ...wholeDay];
  const reports = [1, 2, 3, 4, 5, 6].map((seed) => {
    const { game, refusal } = replay(setting, seed, decisions);
    expect(refusal).toBeUndefined();
    return {
      luck: game.luck,
      trust: game.trust,
      levels: report(standard, setting, game).criteria.map((mark) => mark.level),
    };
  });
  expect(new Set(reports.map((one) => JSON.stringify(one.luck))).size).toBeGreaterThan(1);
  expect(new Set(reports.map((one) => JSON.stringify(one.levels))).size).toBe(1);
  expect(new Set(reports.map((one) => JSON.stringify(one.trust))).size).toBe(1);
});

test("an instruction to the wrong ministry comes back undone", () => {
  const wrong = setting.scenario.ministries.find((ministry) => ministry.id !== setting.remedies.get("cable")?.ministry);
  if (wrong === undefined) return expect(setting.scenario.ministries).toHaveLength(1);
  const [measure] = setting.remedies.get("cable")?.measures ?? [];
  const game = after(
    setting,
    { type: "start" },
    {
      type: "instruct",
      remedy: "cable",
      ministry: wrong.id,
      due: { day: 2, time: "18:00" },
      measure: measure?.id ?? "",
    },
    ...wholeDay,
  );
  expect(game.works[0]?.state).toBe("bounced");
});

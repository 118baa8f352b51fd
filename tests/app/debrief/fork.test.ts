/** What-if of the debrief: the real road stays as it was, the other one differs where it should. */
import { expect, test } from "vitest";
import type { Debrief } from "../../../src/app/debrief/open.ts";
import { computeTurns } from "../../../src/app/debrief/turns.ts";
import { criteriaApart, fork } from "../../../src/app/debrief/why/fork.ts";
import { moments } from "../../../src/game/replay.ts";
import { report } from "../../../src/scoring/report.ts";
import { careful } from "../../simulator/careful.ts";
import { play } from "../../simulator/bots.ts";
import { loadSetting, loadStandard } from "../../simulator/load.ts";

const setting = loadSetting("minimal");
const standard = loadStandard();
const { game, decisions } = play(setting, 7, careful);
const found = report(standard, setting, game);
const debrief: Debrief = { saveId: "x", setting, game, decisions, standard, report: found, isFirst: false };

test("not answering somebody lowers the speed of answers and leaves the real game alone", () => {
  const at = decisions.findIndex(({ type }) => type === "reply");
  const both = fork(debrief, moments(setting, 7, decisions), at, null);
  expect(both.was.report).toBe(found);
  expect(criteriaApart(both).map(({ id }) => id)).toContain("response-speed");
  expect(both.would.report.total).toBeLessThan(found.total);
});

test("turning points travel as plain data, with the line of the standard beside them", () => {
  const { scenario, bank } = setting;
  const turns = computeTurns({ standard, scenario, bank, language: "ru", seed: 7, decisions });
  expect(structuredClone(turns)).toEqual(turns);
  expect(turns.points.length).toBeLessThanOrEqual(3);
  expect(turns.standard).toHaveLength(decisions.length + 1);
  expect(turns.standard.at(-1)).toBeCloseTo(found.total);
});

/** The report as a table for a teacher's spreadsheet. */
import { expect, test } from "vitest";
import type { Decision } from "../../src/game/decision.ts";
import { replay } from "../../src/game/replay.ts";
import { toCsv } from "../../src/scoring/export.ts";
import { report } from "../../src/scoring/report.ts";
import { play, random } from "../simulator/bots.ts";
import { loadSetting, loadStandard } from "../simulator/load.ts";

const standard = loadStandard();
const setting = loadSetting("yama-na-yablonevoy");
const { decisions } = play(setting, 3, random);
const { game } = replay(setting, 3, decisions);
const result = report(standard, setting, game);
const at = decisions.findIndex(({ type }) => type === "reply");

/** The same list with the first reply typed: two marks of the reader, one on words and one on the whole text. */
function typed(): Decision[] {
  const reply = decisions[at];
  if (reply?.type !== "reply") throw new Error("a random player answers somebody");
  const findings = [
    { code: "officialese", start: 6, end: 29, severity: 2 },
    { code: "vague-time", start: 0, end: 0, severity: 2 },
  ];
  const text = "Анна, вопрос будет рассмотрен в установленном порядке.";
  return decisions.with(at, { ...reply, words: { text, reading: { says: {}, findings } } } as Decision);
}

const rows = (contested: readonly string[]): string[] =>
  toCsv(standard, game, typed(), result, contested).trim().split("\r\n");

test("marks their writer does not agree with stand beside their decision", () => {
  const [head = "", ...lines] = rows([`${at}:0`, `${at}:1`]);
  expect(head.endsWith(",contested")).toBe(true);
  const marked = lines.filter((line) => line.endsWith(`,"officialese: вопрос будет рассмотрен; vague-time"`));
  const about = result.criteria.flatMap(({ evidence }) => evidence.filter(({ decision }) => decision === at));
  expect(marked.length).toBe(about.length);
  expect(marked.length).toBeGreaterThan(0);
});

test("an objection to what is not there changes nothing", () => {
  expect(rows([`${at}:7`, "9999:0", "nonsense"])).toEqual(rows([]));
});

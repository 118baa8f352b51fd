/** Saves: of another scenario, of another version, damaged, of a scenario that was edited since. */
import { expect, test } from "vitest";
import { fingerprint } from "../../src/game/fingerprint.ts";
import { load, parseSave, saveFormat } from "../../src/game/save.ts";
import { prepare } from "../../src/game/setting.ts";
import { small, toOlga, untilOlga } from "./small.ts";

const setting = small();
const save = {
  format: saveFormat,
  scenario: setting.scenario.id,
  hash: fingerprint(setting.scenario),
  seed: 7,
  decisions: [...untilOlga, toOlga("honest")],
};

test("a save of a newer version is told from a damaged one", () => {
  expect(parseSave({ ...save, format: 99 })).toEqual({ ok: false, problem: "save/newer" });
  expect(parseSave({ ...save, decisions: [{ type: "hack" }] })).toEqual({ ok: false, problem: "save/not-a-save" });
  for (const data of [null, 5, "save", [], {}, { format: 1 }]) expect(parseSave(data)).toMatchObject({ ok: false });
});

test("a save of another scenario is not played with this one", () => {
  expect(load(setting, { ...save, format: 1, scenario: "elsewhere" })).toEqual({
    ok: false,
    problem: "save/other-scenario",
  });
});

test("a scenario that was edited says so and goes on from the last decision that still fits", () => {
  const edited = structuredClone(setting.scenario);
  edited.appeals[0]?.options.splice(1, 1);
  const result = load(prepare(edited, setting.bank, "ru"), { ...save, format: 1 });
  expect(result).toMatchObject({ ok: true, loaded: { changed: true, played: 2, refusal: { code: "option/unknown" } } });
});

test("a corrected comma or the other language does not make a save foreign", () => {
  const corrected = structuredClone(setting.scenario);
  if (corrected.appeals[0] !== undefined) corrected.appeals[0].text += "!";
  expect(fingerprint(corrected)).toBe(fingerprint(setting.scenario));
});

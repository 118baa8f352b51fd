/** Shipped scenarios, ready to play in tests and benchmarks. */
import { readFileSync } from "node:fs";
import { prepare } from "../../src/game/setting.ts";
import type { Setting } from "../../src/game/setting.ts";
import { BankFile } from "../../src/scenario/bank.ts";
import { ScenarioFile } from "../../src/scenario/scenario.ts";
import { localise } from "../../src/standard/text.ts";
import type { Language } from "../../src/standard/text.ts";
import { Standard } from "../../src/standard/standard.ts";

const read = (name: string): unknown => {
  const folder = name === "minimal" ? "../fixtures/scenarios" : "../../scenarios";
  return JSON.parse(readFileSync(new URL(`${folder}/${name}.json`, import.meta.url), "utf8"));
};

export const shippedScenarios = ["yama-na-yablonevoy", "ledyanoy-chetverg"] as const;

/** The setting of a scenario in one language; `minimal` is the small one of the fixtures. */
export function loadSetting(id: string, language: Language = "ru"): Setting {
  const scenario = localise(ScenarioFile.parse(read(id)), language);
  return prepare(scenario, localise(BankFile.parse(read("common")), language), language);
}

export const loadStandard = (language: Language = "ru"): Standard =>
  localise(Standard.parse(read("standard")), language);

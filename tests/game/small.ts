/** A small region for rule tests: the minimal scenario with a hot incident, a feast to post about and an honest "don't know yet". */
import { readFileSync } from "node:fs";
import { begin } from "../../src/game/begin.ts";
import type { Decision } from "../../src/game/decision.ts";
import type { Game } from "../../src/game/game.ts";
import { prepare } from "../../src/game/setting.ts";
import type { Setting } from "../../src/game/setting.ts";
import { step } from "../../src/game/step.ts";
import { BankFile } from "../../src/scenario/bank.ts";
import { ScenarioFile } from "../../src/scenario/scenario.ts";
import { localise } from "../../src/standard/text.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const text = (ru: string, en: string) => ({ ru, en });

function scenario(heat: number): ScenarioFile {
  const file = structuredClone(read("../fixtures/scenarios/minimal.json")) as ScenarioFile;
  const [lights] = file.topics;
  const [olga] = file.appeals;
  const [district] = file.region.districts;
  if (lights === undefined || olga === undefined || district === undefined)
    throw new Error("the minimal scenario is too small");
  lights.heat = heat;
  file.topics.push({ ...lights, id: "feast", name: text("Праздник", "Festival"), heat: 10, incident: false });
  file.briefs.push({
    id: "feast-post",
    kind: "festive",
    title: text("Праздник", "Festival"),
    topic: "feast",
    fits: ["vkruge"],
    assets: [],
    drafts: ["merry", "modest"].map((id) => ({
      id,
      text: text("Гуляем всем двором!", "A party for everyone!"),
      says: { grounding: 3, "living-language": 4, human: 3 },
    })),
  });
  olga.options.push({
    id: "unknown-yet",
    text: text("Ольга, пока не знаю. Скажу сегодня до 18:00.", "Olga, I don’t know yet. I’ll tell you by 18:00 today."),
    says: { substance: 3, concreteness: 4, "living-language": 4, empathy: 3, sincerity: 4, moves: ["say-unknown"] },
    answer: text("Жду.", "Waiting."),
    promise: {
      id: "tell-by-six",
      kind: "tell",
      text: text("Сказать до 18:00", "Tell by 18:00"),
      due: { day: 1, time: "18:00" },
      topic: "lights",
    },
  });
  return ScenarioFile.parse(file);
}

/** The small region; `heat` is how hot the incident is on the first morning. */
export function small(heat = 45): Setting {
  const bank = BankFile.parse(read("../../scenarios/common.json"));
  return prepare(localise(scenario(heat), "ru"), localise(bank, "ru"), "ru");
}

/** Plays decisions one after another; a refusal fails the test. */
export function after(setting: Setting, ...decisions: readonly Decision[]): Game {
  return decisions.reduce(
    (game, decision) => {
      const outcome = step(setting, game, decision);
      if (!outcome.ok) throw new Error(`${decision.type}: ${outcome.refusal.code}`);
      return outcome.game;
    },
    begin(setting, 7),
  );
}

export const untilOlga: Decision[] = [{ type: "start" }, { type: "wait", minutes: 120 }];
export const toOlga = (option: string): Decision => ({ type: "reply", appeal: "olga-dark", words: { option } });
export const wholeDay: Decision[] = [{ type: "end-day" }, { type: "next-day" }];

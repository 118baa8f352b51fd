/** What is kept of a game: scenario, seed and decisions. Loading replays them. */
import * as z from "zod/mini";
import type { Language } from "../standard/text.ts";
import { Decision } from "./decision.ts";
import { fingerprint } from "./fingerprint.ts";
import { replay } from "./replay.ts";
import type { Replay } from "./replay.ts";
import type { Setting } from "./setting.ts";

export const saveFormat = 1;

export const Save = z.strictObject({
  format: z.literal(saveFormat),
  scenario: z.string(),
  /** Of the scenario it was played with, see `fingerprint`. */
  hash: z.string(),
  seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  decisions: z.array(Decision).check(z.maxLength(2000)),
});
export type Save = z.infer<typeof Save>;

export const loadProblems = {
  "save/not-json": { ru: "Файл сохранения повреждён: это не JSON.", en: "The save is damaged: it is not JSON." },
  "save/not-a-save": {
    ru: "Это не сохранение игры, или оно повреждено.",
    en: "This is not a saved game, or it is damaged.",
  },
  "save/newer": { ru: "Сохранение сделано более новой версией игры.", en: "This game was saved by a newer version." },
  "save/other-scenario": { ru: "Это сохранение другого сценария.", en: "This save belongs to another scenario." },
} as const satisfies Record<string, Record<Language, string>>;
export type LoadProblem = keyof typeof loadProblems;

/** Reads a save from data of unknown origin. */
export function parseSave(data: unknown): { ok: true; save: Save } | { ok: false; problem: LoadProblem } {
  const format = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
  if (typeof format === "number" && format > saveFormat) return { ok: false, problem: "save/newer" };
  const parsed = Save.safeParse(data);
  return parsed.success ? { ok: true, save: parsed.data } : { ok: false, problem: "save/not-a-save" };
}

export interface Loaded extends Replay {
  /** The scenario was changed since; the game goes on from the last decision that still works. */
  changed: boolean;
}

/** Replays a save. A changed scenario is said, never guessed around: `played` tells how far it got. */
export function load(setting: Setting, save: Save): { ok: true; loaded: Loaded } | { ok: false; problem: LoadProblem } {
  if (save.scenario !== setting.scenario.id) return { ok: false, problem: "save/other-scenario" };
  const changed = save.hash !== fingerprint(setting.scenario);
  return { ok: true, loaded: { ...replay(setting, save.seed, save.decisions), changed } };
}

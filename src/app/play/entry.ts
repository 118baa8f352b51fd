/** Opening a saved game: its scenario in the language of the moment, the bank, everything decided so far. */
import type { Decision } from "../../game/decision.ts";
import { replay } from "../../game/replay.ts";
import { fingerprint } from "../../game/fingerprint.ts";
import { prepare } from "../../game/setting.ts";
import type { Setting } from "../../game/setting.ts";
import type { Bank } from "../../scenario/bank.ts";
import type { Language } from "../i18n/language.ts";
import { findSave, loadSaves } from "../stores/saves.ts";
import type { Save } from "../stores/save.ts";
import { fetchJson, fetchScenario } from "../stores/scenarios.ts";
import { openNotebook } from "./notebook.ts";
import type { Term } from "./term.ts";

export type EntryProblem = "no-save" | "offline" | "missing" | "broken";

export interface Entry {
  save: Save;
  term: Term;
  /** Present when the game does not go on as it was left: the scenario was edited, or the list of decisions rotted. */
  changed?: { played: number; decided: number };
}

export type Entered = { ok: true; entry: Entry } | { ok: false; problem: EntryProblem };

const settings = new Map<string, Promise<Setting | "offline" | "missing" | "broken">>();

async function bring(scenario: string, language: Language): Promise<Setting | "offline" | "missing" | "broken"> {
  const [found, bank] = await Promise.all([
    fetchScenario(scenario, language),
    fetchJson<Bank>(`/scenarios/common.${language}.json`),
  ]);
  if (!found.ok) return found.problem;
  if (!bank.ok) return bank.problem;
  return prepare(found.value, bank.value, language);
}

/** The scenario ready to play; what was brought once is kept, what failed is tried again. */
export async function bringSetting(scenario: string, language: Language): ReturnType<typeof bring> {
  const key = `${scenario}.${language}`;
  const kept = settings.get(key);
  if (kept !== undefined) return kept;
  const brought = bring(scenario, language);
  settings.set(key, brought);
  const setting = await brought;
  if (typeof setting === "string") settings.delete(key);
  return setting;
}

/** The decisions that can be read, up to the first that cannot; a new game has none and needs no schema. */
async function readable(raw: readonly unknown[]): Promise<Decision[]> {
  if (raw.length === 0) return [];
  const { Decision } = await import("../../game/decision.ts");
  const decisions: Decision[] = [];
  for (const data of raw) {
    const parsed = Decision.safeParse(data);
    if (!parsed.success) break;
    decisions.push(parsed.data);
  }
  return decisions;
}

export async function enter(id: string, language: Language): Promise<Entered> {
  await Promise.all([loadSaves(), openNotebook(id)]);
  const save = findSave(id);
  if (save === undefined) return { ok: false, problem: "no-save" };
  const setting = await bringSetting(save.scenario, language);
  if (typeof setting === "string") return { ok: false, problem: setting };
  const decisions = await readable(save.decisions);
  const { game, played } = replay(setting, save.seed, decisions);
  const term = { setting, game, decisions: decisions.slice(0, played) };
  const isWhole = played === save.decisions.length;
  if (isWhole && (save.hash === fingerprint(setting.scenario) || played === 0))
    return { ok: true, entry: { save, term } };
  return { ok: true, entry: { save, term, changed: { played, decided: save.decisions.length } } };
}

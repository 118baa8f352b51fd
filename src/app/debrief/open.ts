/** Opening a debrief: the game as it was left, the standard in the same language, the report; the result goes into the save. */
import type { Decision } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { dayOf } from "../../scenario/clock.ts";
import { report } from "../../scoring/report.ts";
import type { Report } from "../../scoring/report.ts";
import type { Standard } from "../../standard/standard.ts";
import type { Language } from "../i18n/language.ts";
import { enter } from "../play/entry.ts";
import type { EntryProblem } from "../play/entry.ts";
import type { Save } from "../stores/save.ts";
import { updateSave } from "../stores/saves.ts";
import { fetchJson } from "../stores/scenarios.ts";

export interface Debrief {
  saveId: string;
  setting: Setting;
  game: Game;
  decisions: readonly Decision[];
  standard: Standard;
  report: Report;
  /** Nobody has seen this result before: worth a celebration. */
  isFirst: boolean;
  /** The scenario was edited since: so many of the decisions still work. */
  changed?: { played: number; decided: number } | undefined;
}

export type Opened = { ok: true; debrief: Debrief } | { ok: false; problem: EntryProblem };

/** The total as it is kept and shown: whole points. */
const whole = (total: number): number => Math.round(total);

async function remember(save: Save, debrief: Debrief): Promise<void> {
  const total = whole(debrief.report.total);
  if (debrief.game.phase !== "debrief" || debrief.changed || (save.done && save.total === total)) return;
  await updateSave(save.id, { done: true, total, day: dayOf(debrief.game.now) });
}

export async function openDebrief(id: string, language: Language): Promise<Opened> {
  const [entered, found] = await Promise.all([
    enter(id, language),
    fetchJson<Standard>(`/scenarios/standard.${language}.json`),
  ]);
  if (!entered.ok) return entered;
  if (!found.ok) return found;
  const { save, term, changed } = entered.entry;
  const { setting, game, decisions } = term;
  const debrief: Debrief = {
    saveId: id,
    setting,
    game,
    decisions,
    standard: found.value,
    report: report(found.value, setting, game),
    isFirst: save.total === undefined,
    changed,
  };
  await remember(save, debrief);
  return { ok: true, debrief };
}

/** The report as a JSON file, with what the player wrote under it. */
import { toJson } from "../../../scoring/export.ts";
import type { Save } from "../../stores/save.ts";
import type { Debrief } from "../open.ts";

export function pack({ setting, game, decisions, report }: Debrief, save: Save | undefined): string {
  const data = JSON.parse(toJson(setting, game, decisions, report, save?.contested ?? [])) as object;
  return JSON.stringify({ ...data, notes: save?.notes ?? {} }, null, 2);
}

/** The exercises of one language, and which of them comes next. */
import type { Exercise } from "../../scenario/gym.ts";
import type { Language } from "../i18n/language.ts";
import { fetchJson } from "../stores/scenarios.ts";
import type { Fetched } from "../stores/scenarios.ts";

export type { Exercise };
export type Level = Exercise["level"];
export const levels: readonly Level[] = [1, 2, 3];

export async function fetchExercises(language: Language): Promise<Fetched<readonly Exercise[]>> {
  const file = await fetchJson<{ exercises: readonly Exercise[] }>(`/scenarios/gym.${language}.json`);
  return file.ok ? { ok: true, value: file.value.exercises } : file;
}

/** The next one that was not tried, round the end if need be; when all were tried, simply the next. */
export function nextOf(list: readonly Exercise[], current: string, tried: readonly string[]): Exercise | undefined {
  const at = list.findIndex(({ id }) => id === current);
  const after = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  return after.find(({ id }) => !tried.includes(id)) ?? after[0];
}

/** Where scenarios come from: shipped files by language, and the player's own files kept on the phone. */
import { createStore } from "zustand/vanilla";
import type { Language } from "../i18n/language.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { eraseRecord, readRecords, writeRecord } from "./storage.ts";

/** What a card on the home page needs; `index.<language>.json` is a list of these. */
export interface ScenarioCard {
  id: string;
  hash: string;
  title: string;
  premise: string;
  level: Scenario["level"];
  age: number;
  /** Real minutes of a first play. */
  minutes: number;
  days: number;
  region: string;
  skyline: Scenario["region"]["skyline"];
  weather: Scenario["weather"];
}

/** A file the player brought: already parsed and correct, in the languages its author wrote. */
export interface OwnScenario {
  id: string;
  hash: string;
  addedAt: number;
  /** The parsed file, both languages. */
  file: unknown;
  cards: Record<Language, ScenarioCard>;
}

export type Fetched<T> = { ok: true; value: T } | { ok: false; problem: "offline" | "missing" | "broken" };

/** JSON from our own host; expected failures are values. */
export async function fetchJson<T>(path: string): Promise<Fetched<T>> {
  let response: Response;
  try {
    response = await fetch(path);
  } catch {
    return { ok: false, problem: "offline" };
  }
  if (!response.ok) return { ok: false, problem: response.status === 404 ? "missing" : "offline" };
  try {
    return { ok: true, value: (await response.json()) as T };
  } catch {
    return { ok: false, problem: "broken" };
  }
}

export const fetchCards = (language: Language): Promise<Fetched<ScenarioCard[]>> =>
  fetchJson<ScenarioCard[]>(`/scenarios/index.${language}.json`);

const prefix = "scenario:";

const isOwn = (value: unknown): value is OwnScenario =>
  typeof value === "object" &&
  value !== null &&
  "cards" in value &&
  typeof value.cards === "object" &&
  "file" in value &&
  "hash" in value;

export const ownScenariosStore = createStore<{ ready: boolean; list: OwnScenario[] }>(() => ({
  ready: false,
  list: [],
}));

let loading: Promise<void> | undefined;

export function loadOwnScenarios(): Promise<void> {
  loading ??= readRecords(prefix).then((records) => {
    const found = records.flatMap(([, value]) => (isOwn(value) ? [value] : []));
    const { list } = ownScenariosStore.getState();
    const unknown = found.filter((one) => !list.some((known) => known.id === one.id));
    ownScenariosStore.setState({ ready: true, list: [...list, ...unknown] });
  });
  return loading;
}

/** Keeps a file under its id; the same id again replaces the older file. */
export function keepScenario(own: OwnScenario): void {
  const { list } = ownScenariosStore.getState();
  ownScenariosStore.setState({ list: [own, ...list.filter((one) => one.id !== own.id)] });
  void writeRecord(prefix + own.id, own);
}

export async function removeScenario(id: string): Promise<void> {
  const { list } = ownScenariosStore.getState();
  ownScenariosStore.setState({ list: list.filter((one) => one.id !== id) });
  await eraseRecord(prefix + id);
}

/** The scenario in one language: the player's own file first, then the shipped one. */
export async function fetchScenario(id: string, language: Language): Promise<Fetched<Scenario>> {
  await loadOwnScenarios();
  const own = ownScenariosStore.getState().list.find((one) => one.id === id);
  if (own === undefined) return fetchJson<Scenario>(`/scenarios/${id}.${language}.json`);
  const { localise } = await import("../../standard/text.ts");
  return { ok: true, value: localise(own.file, language) as unknown as Scenario };
}

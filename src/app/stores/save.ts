/** One saved game: a scenario, a seed and everything the player decided. */
import type { Language } from "../i18n/language.ts";

export interface Save {
  format: 1;
  id: string;
  /** Id of the scenario and the hash of the file it was played with. */
  scenario: string;
  hash: string;
  /** As it was called when the game began; the list of scenarios may know a translation. */
  title: string;
  language: Language;
  seed: number;
  /** ms since 1970. */
  startedAt: number;
  updatedAt: number;
  day: number;
  done: boolean;
  /** Result by the standard, 0–100, once it is over. */
  total?: number;
  /** Raw: the game checks each decision when it replays them. */
  decisions: unknown[];
  /** Ids of the marks the player does not agree with. */
  contested: string[];
  /** Answers to the questions of the debrief, by question. */
  notes: Record<string, string>;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isCount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** A light guard: home must not carry a schema library. */
export function isSave(value: unknown): value is Save {
  if (typeof value !== "object" || value === null) return false;
  const save = value as Record<string, unknown>;
  return (
    save["format"] === 1 &&
    [save["id"], save["scenario"], save["hash"], save["title"]].every(isText) &&
    (save["language"] === "ru" || save["language"] === "en") &&
    [save["seed"], save["startedAt"], save["updatedAt"], save["day"]].every(isCount) &&
    typeof save["done"] === "boolean" &&
    (save["total"] === undefined || isCount(save["total"])) &&
    Array.isArray(save["decisions"]) &&
    Array.isArray(save["contested"]) &&
    save["contested"].every(isText) &&
    typeof save["notes"] === "object" &&
    save["notes"] !== null &&
    Object.values(save["notes"]).every(isText)
  );
}

export interface Beginning {
  scenario: string;
  hash: string;
  title: string;
  language: Language;
}

/** A fresh game with a seed nobody can guess; `now` in ms. */
export function beginSave(beginning: Beginning, now: number): Save {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return {
    ...beginning,
    format: 1,
    id: newId(),
    seed,
    startedAt: now,
    updatedAt: now,
    day: 1,
    done: false,
    decisions: [],
    contested: [],
    notes: {},
  };
}

/** `crypto.randomUUID` is missing on plain http in a school's network; this is not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, "0")).join("");
}

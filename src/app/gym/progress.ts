/** What was tried in the gym, kept on this phone only: words and ticks, no points, no streaks. */
import { createStore } from "zustand/vanilla";
import { eraseRecord, readRecords, writeRecord } from "../stores/storage.ts";
import type { Level } from "./exercises.ts";

export interface Progress {
  level: Level;
  /** The exercise that was open last, by language and level: «ru:1». */
  open: Readonly<Record<string, string>>;
  /** Own versions by exercise. */
  drafts: Readonly<Record<string, string>>;
  /** Exercises that were checked at least once. */
  tried: readonly string[];
  /** Names of the marks the writer does not agree with, by exercise. */
  contested: Readonly<Record<string, readonly string[]>>;
}

const key = "gym";
const empty: Progress = { level: 1, open: {}, drafts: {}, tried: [], contested: {} };

export const progressStore = createStore<{ ready: boolean; progress: Progress }>(() => ({
  ready: false,
  progress: empty,
}));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const textsOf = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.filter((one): one is string => typeof one === "string") : [];
const wordsOf = (raw: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isRecord(raw) ? raw : {}).filter((one): one is [string, string] => typeof one[1] === "string"),
  );

/** Takes what is usable of a stored record. */
export function readProgress(raw: unknown): Progress {
  if (!isRecord(raw)) return empty;
  const contested = isRecord(raw["contested"]) ? raw["contested"] : {};
  return {
    level: ([1, 2, 3] as const).find((level) => level === raw["level"]) ?? 1,
    open: wordsOf(raw["open"]),
    drafts: wordsOf(raw["drafts"]),
    tried: textsOf(raw["tried"]),
    contested: Object.fromEntries(Object.entries(contested).map(([id, keys]) => [id, textsOf(keys)])),
  };
}

let loading: Promise<void> | undefined;

/** Reads the disk once. */
export function loadProgress(): Promise<void> {
  loading ??= readRecords(key).then(([record]) => {
    progressStore.setState({ ready: true, progress: readProgress(record?.[1]) });
  });
  return loading;
}

function change(part: Partial<Progress>): void {
  const progress = { ...progressStore.getState().progress, ...part };
  progressStore.setState({ progress });
}

const keep = (): void => void writeRecord(key, progressStore.getState().progress);

export function chooseLevel(level: Level): void {
  change({ level });
  keep();
}

export function openExercise(language: string, level: Level, id: string): void {
  change({ open: { ...progressStore.getState().progress.open, [`${language}:${level}`]: id } });
  keep();
}

/** Pause in typing after which the words go to the disk, ms. */
const pause = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

export function draft(id: string, text: string): void {
  change({ drafts: { ...progressStore.getState().progress.drafts, [id]: text } });
  clearTimeout(timer);
  timer = setTimeout(keep, pause);
}

/** It was checked; it stays open although the first one not tried is now another. */
export function markTried(language: string, level: Level, id: string): void {
  const { tried } = progressStore.getState().progress;
  openExercise(language, level, id);
  if (!tried.includes(id)) change({ tried: [...tried, id] });
  keep();
}

/** Changes one's mind about a mark of the coach. */
export function contestMark(id: string, mark: string): void {
  const { contested } = progressStore.getState().progress;
  const before = contested[id] ?? [];
  const others = before.filter((one) => one !== mark);
  change({ contested: { ...contested, [id]: others.length < before.length ? others : [...before, mark] } });
  keep();
}

export function forgetProgress(): void {
  clearTimeout(timer);
  progressStore.setState({ progress: { ...empty, level: progressStore.getState().progress.level } });
  void eraseRecord(key);
}

/** What lies on the desk beside the game: unsent words and hints already read; it survives a reload, but decides nothing. */
import { createStore } from "zustand/vanilla";
import { readRecords, writeRecord } from "../stores/storage.ts";

export interface Notebook {
  /** Unsent own words by what they answer. */
  drafts: Readonly<Record<string, string>>;
  /** Names of the coach's marks the writer does not agree with, by what the draft answers. */
  contested: Readonly<Record<string, readonly string[]>>;
  /** Hints and news that were put away, by key. */
  seen: readonly string[];
  /** Single-letter shortcuts may disturb someone who dictates (WCAG 2.1.4). */
  shortcutsOff: boolean;
}

const prefix = "notebook:";
const empty: Notebook = { drafts: {}, contested: {}, seen: [], shortcutsOff: false };

/** One open notebook at a time: that of the game on the screen. */
export const notebookStore = createStore<{ id: string; book: Notebook }>(() => ({ id: "", book: empty }));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const textsOf = (raw: unknown): string[] =>
  Array.isArray(raw) ? raw.filter((one): one is string => typeof one === "string") : [];

/** Takes what is usable of a stored record. */
export function readNotebook(raw: unknown): Notebook {
  if (!isRecord(raw)) return empty;
  const drafts = isRecord(raw["drafts"]) ? raw["drafts"] : {};
  const contested = isRecord(raw["contested"]) ? raw["contested"] : {};
  return {
    drafts: Object.fromEntries(
      Object.entries(drafts).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
    contested: Object.fromEntries(Object.entries(contested).map(([about, keys]) => [about, textsOf(keys)])),
    seen: textsOf(raw["seen"]),
    shortcutsOff: raw["shortcutsOff"] === true,
  };
}

/** Pause in typing, ms, after which the words go to the disk. */
const pause = 200;
/** Set while words wait for that pause. */
let timer: ReturnType<typeof setTimeout> | undefined;

/** All of it at once, so that nothing older can be written later. */
function write(): void {
  clearTimeout(timer);
  timer = undefined;
  const { id, book } = notebookStore.getState();
  void writeRecord(prefix + id, book);
}

export async function openNotebook(id: string): Promise<void> {
  if (notebookStore.getState().id === id) return;
  const record = (await readRecords(prefix)).find(([key]) => key === prefix + id);
  // What was typed last belongs to the game that was on the screen until now.
  if (timer !== undefined) write();
  notebookStore.setState({ id, book: readNotebook(record?.[1]) });
}

function change(part: Partial<Notebook>, isTyping = false): void {
  const { id, book } = notebookStore.getState();
  notebookStore.setState({ id, book: { ...book, ...part } });
  if (!isTyping) return write();
  clearTimeout(timer);
  timer = setTimeout(write, pause);
}

/** Keeps unsent words: at once while the page is open, on the disk after a pause; empty ones are thrown away. */
export function keepDraft(about: string, text: string): void {
  const { [about]: _, ...others } = notebookStore.getState().book.drafts;
  const isEmpty = text === "";
  change({ drafts: isEmpty ? others : { ...others, [about]: text } }, !isEmpty);
}

/** Throws a draft away because it was sent; whoever wrote on while it was read keeps what is there now. */
export function dropDraft(about: string, sent: string): void {
  if (notebookStore.getState().book.drafts[about]?.trim() === sent) keepDraft(about, "");
}

/** Changes one's mind about a mark of the coach in a draft. */
export function contestDraft(about: string, key: string): void {
  const { contested } = notebookStore.getState().book;
  const before = contested[about] ?? [];
  const others = before.filter((one) => one !== key);
  change({ contested: { ...contested, [about]: others.length < before.length ? others : [...before, key] } });
}

/** Takes the contested marks out of the notebook: the draft was sent, they go with it. */
export function takeContested(about: string): readonly string[] {
  const { [about]: taken = [], ...others } = notebookStore.getState().book.contested;
  if (taken.length > 0) change({ contested: others });
  return taken;
}

export function putAway(key: string): void {
  change({ seen: [...notebookStore.getState().book.seen, key] });
}

export const switchShortcuts = (off: boolean): void => change({ shortcutsOff: off });

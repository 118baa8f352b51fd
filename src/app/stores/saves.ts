/** All saved games on this phone; each is a record of its own, so one that rots does not take the others along. */
import { createStore } from "zustand/vanilla";
import { beginSave, isSave, newId } from "./save.ts";
import type { Beginning, Save } from "./save.ts";
import { eraseRecord, readRecords, writeRecord } from "./storage.ts";

/** A record that could not be read: kept as it was, to be exported or thrown away by the player. */
export interface BrokenSave {
  id: string;
  raw: unknown;
}

export interface Saves {
  ready: boolean;
  /** Latest first. */
  list: Save[];
  broken: BrokenSave[];
}

const prefix = "save:";
const latestFirst = (list: Save[]): Save[] => list.toSorted((a, b) => b.updatedAt - a.updatedAt);

export const savesStore = createStore<Saves>(() => ({ ready: false, list: [], broken: [] }));

let loading: Promise<void> | undefined;

/** Reads the disk once; later calls wait for the same reading. */
export function loadSaves(): Promise<void> {
  loading ??= readRecords(prefix).then((records) => {
    const list = records.flatMap(([, value]) => (isSave(value) ? [value] : []));
    const broken = records.flatMap(([key, raw]) => (isSave(raw) ? [] : [{ id: key.slice(prefix.length), raw }]));
    const known = savesStore.getState().list;
    const unknown = list.filter((save) => !known.some((one) => one.id === save.id));
    savesStore.setState({ ready: true, list: latestFirst([...known, ...unknown]), broken });
  });
  return loading;
}

const put = (save: Save): void => {
  const others = savesStore.getState().list.filter((one) => one.id !== save.id);
  savesStore.setState({ list: latestFirst([save, ...others]) });
};

export function findSave(id: string): Save | undefined {
  return savesStore.getState().list.find((save) => save.id === id);
}

/** Starts a game; it is in memory at once, on the disk as soon as the disk allows. */
export function startSave(beginning: Beginning): Save {
  const save = beginSave(beginning, Date.now());
  put(save);
  void writeRecord(prefix + save.id, save);
  return save;
}

/** Autosave after a decision. Resolves to true when it is safe on the disk. */
export async function updateSave(id: string, change: Partial<Omit<Save, "id" | "format">>): Promise<boolean> {
  const before = findSave(id);
  if (before === undefined) throw new Error(`no save ${id}`);
  const save = { ...before, ...change, updatedAt: Date.now() };
  put(save);
  return writeRecord(prefix + id, save);
}

/** Adds a save that came as a file; the same id again becomes a copy. */
export function adoptSave(save: Save): Save {
  const adopted = findSave(save.id) === undefined ? save : { ...save, id: newId() };
  put(adopted);
  void writeRecord(prefix + adopted.id, adopted);
  return adopted;
}

export async function removeSave(id: string): Promise<void> {
  const { list, broken } = savesStore.getState();
  savesStore.setState({
    list: list.filter((save) => save.id !== id),
    broken: broken.filter((one) => one.id !== id),
  });
  await eraseRecord(prefix + id);
}

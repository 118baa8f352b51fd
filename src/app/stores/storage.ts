/** IndexedDB with a plan B: when it is blocked or full, everything lives in memory and the player is told. */
import { clear, createStore, del, entries, set } from "idb-keyval";
import type { UseStore } from "idb-keyval";
import { createStore as createState } from "zustand/vanilla";

/** `blocked`: private mode or a refusal, `full`: no room left; both mean "only until the page is closed". */
export type StorageHealth = "ok" | "blocked" | "full";

export const storageHealth = createState<{ health: StorageHealth }>(() => ({ health: "ok" }));

/** Some browsers never answer when storage is blocked. */
const patience = 2000;

let database: UseStore | undefined;
const open = (): UseStore => (database ??= createStore("young-governor", "records"));

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error("storage is silent")), patience)),
  ]);

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await inTime(work());
    return result;
  } catch (error) {
    storageHealth.setState({ health: isFull(error) ? "full" : "blocked" });
    return undefined;
  }
}

let everything: Promise<Map<string, unknown>> | undefined;

/** All that is kept: read from the disk once, then what was written since, also when the disk takes nothing. */
const remembered = (): Promise<Map<string, unknown>> =>
  (everything ??= attempt(() => entries<string, unknown>(open())).then((found) => new Map(found ?? [])));

/** All records whose key starts with `prefix`. */
export async function readRecords(prefix: string): Promise<[string, unknown][]> {
  return [...(await remembered())].filter(([key]) => key.startsWith(prefix));
}

/** True when the record is safe on the disk; a later success clears the warning. */
export async function writeRecord(key: string, value: unknown): Promise<boolean> {
  void remembered().then((records) => records.set(key, value));
  const written = await attempt(async () => {
    await set(key, value, open());
    return true;
  });
  if (written === true) storageHealth.setState({ health: "ok" });
  return written === true;
}

export async function eraseRecord(key: string): Promise<void> {
  void remembered().then((records) => records.delete(key));
  await attempt(() => del(key, open()));
}

export async function eraseEverything(): Promise<void> {
  void remembered().then((records) => records.clear());
  await attempt(() => clear(open()));
}

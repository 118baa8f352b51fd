/** Whether this player wants notes while typing; kept on the phone. */
import { createStore } from "zustand/vanilla";
import { readRecords, writeRecord } from "../stores/storage.ts";

const key = "coach";

export const habitStore = createStore<{ isOn: boolean }>(() => ({ isOn: true }));

let loading: Promise<void> | undefined;

/** Reads the disk once. */
export function loadHabit(): Promise<void> {
  loading ??= readRecords(key).then(([record]) => {
    if (record?.[1] === "off") habitStore.setState({ isOn: false });
  });
  return loading;
}

export function switchCoach(isOn: boolean): void {
  habitStore.setState({ isOn });
  void writeRecord(key, isOn ? "on" : "off");
}

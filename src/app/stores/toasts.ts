/** Short messages at the edge of the screen. */
import { createStore } from "zustand/vanilla";

export type ToastTone = "plain" | "ok" | "warn";

export interface Toast {
  id: number;
  text: string;
  tone: ToastTone;
}

/** Long enough to read twelve words twice. */
const lifetime = 6000;
let last = 0;

export const toastsStore = createStore<{ list: Toast[] }>(() => ({ list: [] }));

export function toast(text: string, tone: ToastTone = "plain"): void {
  last += 1;
  const id = last;
  toastsStore.setState(({ list }) => ({ list: [...list.slice(-2), { id, text, tone }] }));
  setTimeout(() => dismissToast(id), lifetime);
}

export function dismissToast(id: number): void {
  toastsStore.setState(({ list }) => ({ list: list.filter((one) => one.id !== id) }));
}

/** How this player wants the game: language, light, size of type, timers, motion, exam. */
import { createStore } from "zustand/vanilla";
import { isLanguage, preferredLanguage } from "../i18n/language.ts";
import type { Language } from "../i18n/language.ts";
import { readRecords, writeRecord } from "./storage.ts";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const textSizes = ["small", "normal", "large", "huge"] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  language: Language;
  theme: Theme;
  textSize: TextSize;
  /** No countdowns anywhere. */
  timersOff: boolean;
  /** Less motion even if the system does not ask for it. */
  reducedMotion: boolean;
  /** The typing coach is silent until the debrief. */
  examMode: boolean;
}

const key = "settings";

const defaults = (): Settings => ({
  language: preferredLanguage(navigator.languages),
  theme: "auto",
  textSize: "normal",
  timersOff: false,
  reducedMotion: false,
  examMode: false,
});

/** Takes what is usable from a stored record and the defaults for the rest. */
export function readSettings(raw: unknown, base: Settings): Settings {
  if (typeof raw !== "object" || raw === null) return base;
  const found = raw as Record<string, unknown>;
  const flag = (name: "timersOff" | "reducedMotion" | "examMode") =>
    typeof found[name] === "boolean" ? found[name] : base[name];
  return {
    language: isLanguage(found["language"]) ? found["language"] : base.language,
    theme: themes.find((theme) => theme === found["theme"]) ?? base.theme,
    textSize: textSizes.find((size) => size === found["textSize"]) ?? base.textSize,
    timersOff: flag("timersOff"),
    reducedMotion: flag("reducedMotion"),
    examMode: flag("examMode"),
  };
}

export const settingsStore = createStore<Settings>(defaults);

export async function loadSettings(): Promise<Settings> {
  const [record] = await readRecords(key);
  settingsStore.setState(readSettings(record?.[1], defaults()));
  return settingsStore.getState();
}

export function changeSettings(change: Partial<Settings>): void {
  settingsStore.setState(change);
  void writeRecord(key, settingsStore.getState());
}

/** Keeps `<html>` in step with the settings: theme, size of type, motion, language. */
import type { StoreApi } from "zustand/vanilla";
import { languageStore } from "../i18n/texts.ts";
import type { Settings } from "../stores/settings.ts";

const papers = { light: "#fbf5ea", dark: "#16111f" };

export function applyLook(store: StoreApi<Settings>): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const root = document.documentElement;

  const apply = (): void => {
    const { theme, textSize, reducedMotion } = store.getState();
    const shown = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    root.dataset["theme"] = shown;
    root.dataset["text"] = textSize;
    root.dataset["motion"] = reducedMotion || calm.matches ? "off" : "on";
    for (const meta of document.querySelectorAll("meta[name=theme-color]")) meta.setAttribute("content", papers[shown]);
  };

  store.subscribe(apply);
  dark.addEventListener("change", apply);
  calm.addEventListener("change", apply);
  languageStore.subscribe(({ language }) => {
    root.lang = language;
  });
  apply();
}

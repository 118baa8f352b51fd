/** Keeps the school on the phone: after the first visit it opens and plays without a connection. */
import type { Language } from "./i18n/language.ts";
import { fetchCards } from "./stores/scenarios.ts";

/** The service worker answers from the same cache (vite.config.ts). */
const cacheName = "scenarios";

/**
 * Registers the service worker and puts every scenario of one language into its cache; the other language does not
 * travel. Nothing happens where a browser has no service workers (plain http in a local network) and while
 * developing. Call it when the page has settled and again when the language changes.
 */
export async function keepOffline(language: Language): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/sw.js");
    const cards = await fetchCards(language);
    if (!cards.ok) return;
    const names = ["index", "common", "standard", "gym", ...cards.value.map(({ id }) => id)];
    const cache = await caches.open(cacheName);
    const paths = names.map((name) => `/scenarios/${name}.${language}.json`);
    const missing = await Promise.all(paths.map(async (path) => ((await cache.match(path)) ? [] : [path])));
    await cache.addAll(missing.flat());
  } catch {
    // Private mode, a full disk, a connection that went away: the school goes on without it.
  }
}

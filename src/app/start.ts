/** Puts the app on the page. */
import { mount } from "svelte";
import App from "./App.svelte";
import { startTexts } from "./i18n/texts.ts";
import { keepOffline } from "./offline.ts";
import { openPage } from "./open.ts";
import { pages } from "./pages.ts";
import { parseRoute } from "./route.ts";
import { followHistory } from "./scroll.ts";
import { settingsStore } from "./stores/settings.ts";
import type { Settings } from "./stores/settings.ts";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";

const settled = (work: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(work) : setTimeout(work, 3000);

/** Settings first, so that the first picture already has the right language, light and size of type. */
export async function start(target: HTMLElement, settings: Promise<Settings>): Promise<void> {
  followHistory();
  const { page } = parseRoute(location.hash);
  await startTexts((await settings).language, pages[page].areas);
  await openPage(page).catch(() => undefined);
  target.replaceChildren();
  mount(App, { target });

  settled(() => void keepOffline(settingsStore.getState().language));
  settingsStore.subscribe((now, before) => {
    if (now.language !== before.language) settled(() => void keepOffline(now.language));
  });
}

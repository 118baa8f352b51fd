/** Puts the app on the page. */
import { mount } from "svelte";
import App from "./App.svelte";
import { startTexts } from "./i18n/texts.ts";
import { keepOffline } from "./offline.ts";
import { areasOf, openPage } from "./pages.ts";
import { parseRoute } from "./route.svelte.ts";
import { followHistory } from "./scroll.ts";
import { loadSettings, settingsStore } from "./stores/settings.ts";
import { applyLook } from "./theme/look.ts";
import "./theme/fonts.css";
import "./theme/tokens.css";
import "./theme/base.css";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

followHistory();
const settings = await loadSettings();
applyLook(settingsStore);
const { page } = parseRoute(location.hash);
await startTexts(settings.language, areasOf(page));
await openPage(page).catch(() => undefined);
mount(App, { target });

const settled = (work: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(work) : setTimeout(work, 3000);
settled(() => void keepOffline(settingsStore.getState().language));
settingsStore.subscribe((now, before) => {
  if (now.language !== before.language) settled(() => void keepOffline(now.language));
});

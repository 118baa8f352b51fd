/** The first bytes: ask for the open page, its texts and what the player chose, while the app itself is on its way. */
import "./no-eval.ts";
import { fetchTexts } from "./i18n/files.ts";
import { preferredLanguage } from "./i18n/language.ts";
import { pages } from "./pages.ts";
import { parseRoute } from "./route.ts";
import { loadSettings, settingsStore } from "./stores/settings.ts";
import { applyLook } from "./theme/look.ts";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

const settings = loadSettings().then((chosen) => {
  // As soon as it is known: nobody sees the wrong light first.
  applyLook(settingsStore);
  return chosen;
});
const page = pages[parseRoute(location.hash).page];
// Only hints: who chose another language in the settings gets it a moment later, and a failure is met in start.ts.
page.load().catch(() => undefined);
for (const area of ["app", ...page.areas] as const)
  fetchTexts(preferredLanguage(navigator.languages), area).catch(() => undefined);

// Not awaited: the app imports from this file, and would wait for it to end.
void import("./start.ts").then(({ start }) => start(target, settings));

/** How much JavaScript comes by itself, in the language that weighs more: until home is idle, until the desk is open. */
import { scriptsOf } from "./src/cli/page-scripts.ts";

const page = (name, files, limit) => ({ name, path: scriptsOf(files), limit, gzip: true, brotli: false });

// The words of the screen and what is drawn under the fold count, too.
const home = ["home", "home-texts.ru", "rest"];

export default [
  page("home", home, "50 kB"),
  // Charts, dialogs and the reader of own words come later, when somebody needs them.
  page("desk", [...home, "play", "play-texts.ru", "face"], "126 kB"),
  // What reads a language, by the larger of the two; its explanations come when a finding is shown.
  {
    name: "reader of texts, ru",
    path: ["dist/assets/ru-*.js", "!dist/assets/ru-explanations-*.js"],
    limit: "40 kB",
    gzip: true,
    brotli: false,
  },
];

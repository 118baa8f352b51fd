/** How much JavaScript a phone loads before a page answers: everything its entry and the page import statically. */
import { scriptsOf } from "./src/cli/page-scripts.ts";

const page = (name, file, limit) => ({ name, path: scriptsOf(file), limit, gzip: true, brotli: false });

export default [
  page("home", "src/app/home/HomePage.svelte", "60 kB"),
  // Charts and the reader of own words come later, when somebody needs them.
  page("desk", "src/app/play/PlayPage.svelte", "130 kB"),
];

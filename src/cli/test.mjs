/** `npm test`: unit, property and browser tests on a machine that may have nothing yet; `npm run e2e`: the browser ones only. */
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, ensureInstalled, node, root, run } from "./setup.mjs";

const [first, ...rest] = process.argv.slice(2);
const onlyBrowser = first === "e2e";

await ensureInstalled();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const units = onlyBrowser ? 0 : await run(node, [vitest, "run"]);
const CHROMIUM_PATH = await ensureBrowser();
await ensureBuilt();
const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
const pages = await run(node, [playwright, "test", ...(onlyBrowser ? rest : [])], { CHROMIUM_PATH });
process.exitCode = units || pages;

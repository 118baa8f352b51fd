/** `npm test`: unit, property and browser tests on a machine that may have nothing yet; `npm run e2e`: the browser ones only. */
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, ensureInstalled, node, root, run } from "./setup.mjs";

const [first, ...rest] = process.argv.slice(2);
const onlyBrowser = first === "e2e";

await ensureInstalled();
if (!onlyBrowser) {
  const code = await run(node, [join(root, "node_modules", "vitest", "vitest.mjs"), "run"]);
  if (code !== 0) process.exit(code);
}
const CHROMIUM_PATH = await ensureBrowser();
await ensureBuilt();
const playwright = join(root, "node_modules", "@playwright", "test", "cli.js");
process.exitCode = await run(node, [playwright, "test", ...(onlyBrowser ? rest : [])], { CHROMIUM_PATH });

/** `npm run check`: format, lint, types, dead code and size, all of them even if one fails; `npm run fix` repairs what it can. */
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, node, root, run } from "./setup.mjs";

const tool = (path, ...args) => [join(root, "node_modules", path), ...args];
const tools = {
  format: tool("oxfmt/bin/oxfmt", "--check"),
  lint: tool("eslint/bin/eslint.js", ".", "--max-warnings", "0", "--cache", "--cache-location", ".cache/eslint"),
  types: tool("svelte-check/bin/svelte-check", "--tsconfig", "./tsconfig.json", "--fail-on-warnings"),
  "dead code": tool("knip/bin/knip.js"),
  size: tool("size-limit/bin.js"),
};
const repairs = { format: tool("oxfmt/bin/oxfmt"), lint: tool("eslint/bin/eslint.js", ".", "--fix") };

await ensureInstalled();
const fix = process.argv[2] === "fix";
if (!fix) await ensureBuilt();
const failed = [];
for (const [name, command] of Object.entries(fix ? repairs : tools)) {
  console.log(`\n— ${name}`);
  if ((await run(node, command)) !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nAll fine.");
process.exitCode = failed.length > 0 ? 1 : 0;

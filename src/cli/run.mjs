/** Runs a TypeScript command line tool of this folder on the project's own Node: `node src/cli/run.mjs bench writing`. */
import { ensureBuilt, ensureInstalled, node, run } from "./setup.mjs";

const [name = "", ...args] = process.argv.slice(2);
await ensureInstalled();
if (name === "bench") await ensureBuilt();
process.exitCode = await run(node, [`src/cli/${name}.ts`, ...args]);

/** `npm start`: installs and builds what is missing, then serves the school. */
import { ensureBuilt, ensureInstalled, node, run } from "./setup.mjs";

await ensureInstalled();
await ensureBuilt();
process.exitCode = await run(node, ["src/server/main.ts"]);

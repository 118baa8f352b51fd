/** `npm run bench [name]`: runs what is measured, one file of `tests/bench` after another. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

const folder = join(root, "tests", "bench");
const ending = ".bench.ts";
const names = readdirSync(folder).flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}
for (const name of names.sort()) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n— ${name}`);
  const bench = (await import(pathToFileURL(join(folder, name + ending)).href)) as { run: () => Promise<void> };
  await bench.run();
}

/** `npm run scenario -- <command> …`: tools for authors. Each command is a file of `commands/` with `run` and `help`. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

interface Command {
  /** One line for the list of commands. */
  help?: string;
  /** Does it and gives the exit code: 0 fine, 1 something was found, 2 asked wrongly. */
  run: (args: string[]) => Promise<number>;
}

const folder = join(root, "src", "cli", "commands");
const names = readdirSync(folder).flatMap((file) => (/^[a-z-]+\.ts$/.test(file) ? [file.slice(0, -3)] : []));
const load = async (name: string) => (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Command;

async function printHelp(): Promise<void> {
  console.error("npm run scenario -- <command> …\n");
  for (const name of names.sort()) console.error(`  ${name.padEnd(12)} ${(await load(name)).help ?? ""}`);
}

const [name = "", ...args] = process.argv.slice(2);
if (names.includes(name)) process.exitCode = await (await load(name)).run(args);
else {
  await printHelp();
  process.exitCode = ["help", "--help", "-h"].includes(name) ? 0 : 2;
}

/** `schema`: writes the JSON Schema of scenarios, with the descriptions of both manuals, for editors to complete and check by. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchema } from "../json-schema.ts";
import { readManual } from "../manual.ts";
import { root } from "../setup.mjs";

export const help = "[FILE]: write the JSON Schema of scenarios (public/scenario.schema.json) for editors";

/** 0: written; 2: asked wrongly. */
export async function run(args: string[]): Promise<number> {
  const [file = join(root, "public", "scenario.schema.json"), ...others] = args;
  if (others.length > 0 || file.startsWith("-")) {
    console.error(`npm run scenario -- schema ${help}`);
    return 2;
  }
  await writeFile(file, await schemaText());
  console.log(file);
  return 0;
}

/** The text of the file, made anew from the format and the manuals. */
export async function schemaText(): Promise<string> {
  const [en, ru] = await Promise.all(
    ["README.md", "README.ru.md"].map(async (name) =>
      readManual(await readFile(join(root, "scenarios", name), "utf8")),
    ),
  );
  return `${JSON.stringify(jsonSchema(en?.descriptions ?? {}, ru?.descriptions ?? {}), null, 2)}\n`;
}

/** Which script files a page loads by itself, from the manifest of the build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

interface Chunk {
  file: string;
  name?: string;
  isEntry?: boolean;
  /** Keys of chunks that are loaded with it; what is imported dynamically is loaded later. */
  imports?: string[];
}

/**
 * Paths (from the project's root) of the scripts that files of these names (see first-files.ts) bring: the entry, the
 * files and all that they import statically. Measured on `dist`, so build first. Throws when the build has no such file.
 */
export function scriptsOf(names: string[]): string[] {
  const manifest = JSON.parse(readFileSync(join(root, "dist/.vite/manifest.json"), "utf8")) as Record<string, Chunk>;
  const all = Object.values(manifest).filter(({ file }) => file.endsWith(".js"));
  const seen = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const key of chunk.imports ?? []) add(manifest[key]);
  };
  all.filter(({ isEntry }) => isEntry).forEach(add);
  for (const name of names) {
    const chunk = all.find((one) => one.name === name);
    if (chunk === undefined) throw new Error(`the build has no ${name}`);
    add(chunk);
  }
  return [...seen].map((file) => `dist/${file}`);
}

/** Which script files a page needs before it works, from the manifest of the build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

interface Chunk {
  file: string;
  isEntry?: boolean;
  /** Keys of chunks that are loaded with it; what is imported dynamically is loaded later. */
  imports?: string[];
}

/**
 * Paths (from the project's root) of the scripts that opening `page` loads: the entry, the app, the page and all that they
 * import statically. Measured on `dist`, so build first. Throws when the build does not know the page.
 */
export function scriptsOf(page: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, "dist/.vite/manifest.json"), "utf8")) as Record<string, Chunk>;
  const seen = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build has no ${key}`);
    if (seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(add);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  // The entry asks for it dynamically, yet no page works without it.
  add("src/app/start.ts");
  add(page);
  return [...seen].map((key) => `dist/${manifest[key]?.file ?? ""}`);
}

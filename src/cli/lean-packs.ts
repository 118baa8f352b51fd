/** Vite plugin: lists of words travel in the order of the alphabet, which packs better, without spaces and line breaks. */
import type { Plugin } from "vite";

/** Lists stand in templates, a semicolon after each pattern; whoever reads them trims. */
const template = /`[^`]*`/g;
/** Turns of speech: which is tried first does not depend on where they stand (`any` in `pack.ts`). */
const turns = /list\(`([^`]*)`\)/g;

const sorted = (patterns: string): string =>
  patterns
    .split(";")
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "")
    .sort()
    .join(";");

export const leanPacks = (): Plugin => ({
  name: "lean-packs",
  apply: "build",
  transform: {
    filter: { id: /src\/writing\/packs\/[a-z-]+\.ts$/ },
    handler: (code) =>
      code
        .replaceAll(turns, (_, patterns: string) => `list(\`${sorted(patterns)}\`)`)
        .replaceAll(template, (list) => list.replace(/^`\s+/, "`").replaceAll(/;\s+/g, ";")),
  },
});

/** Vite plugin: lists of words travel without the spaces and line breaks that make them readable. */
import type { Plugin } from "vite";

/** Lists stand in templates, a semicolon after each pattern; whoever reads them trims. */
const template = /`[^`]*`/g;

export const leanPacks = (): Plugin => ({
  name: "lean-packs",
  apply: "build",
  transform: {
    filter: { id: /src\/writing\/packs\/[a-z-]+\.ts$/ },
    handler: (code) => code.replaceAll(template, (list) => list.replaceAll(/;\s+/g, ";")),
  },
});

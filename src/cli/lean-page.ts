/** Vite plugin: what the build knows already, a phone neither carries nor works out. */
import type { Plugin } from "vite";
import { table } from "../game/phase-table.ts";

/** Modules by their path, and what travels in their place. Tests run on the originals. */
const lean: { path: RegExp; code: (name: string) => string }[] = [
  {
    // The machine and a third of XState: their answers are known.
    path: /src\/game\/(phase-table)\.ts$/,
    code() {
      const rows = [...table].map(([phase, row]) => [phase, [...row]]);
      return `export const table = new Map(${JSON.stringify(rows)}.map(([phase, row]) => [phase, new Map(row)]))`;
    },
  },
  {
    // Two thirds of DiceBear check styles and options; ours are fixed.
    path: /@dicebear\/core\/lib\/Validator\/(\w+)\.js$/,
    code: (name) => `export class ${name} { static validate() {} }`,
  },
];

export function leanPage(): Plugin {
  return {
    name: "lean-page",
    apply: "build",
    load: {
      filter: { id: lean.map(({ path }) => path) },
      handler(id) {
        for (const { path, code } of lean) {
          const [, name] = path.exec(id) ?? [];
          if (name !== undefined) return code(name);
        }
        return undefined;
      },
    },
  };
}

/** The layout of ARCHITECTURE.md holds: directions, purity, no circles, sizes, names. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as rules from "./architecture/rules.ts";
import { readSource } from "./architecture/source.ts";

const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.[a-z]+$/.test(path));
const sources = paths
  .filter((path) => /\.(?:ts|mts|mjs|svelte)$/.test(path))
  .map((path) => readSource(path, readFileSync(path, "utf8")));

describe("the project", () => {
  it("imports in the directions of the table only", () => expect(rules.directionComplaints(sources)).toEqual([]));
  it("never imports an edge from elsewhere", () => expect(rules.edgeComplaints(sources)).toEqual([]));
  it("keeps the middle pure", () => expect(rules.purityComplaints(sources)).toEqual([]));
  it("has no circles of imports", () => expect(rules.cycleComplaints(sources)).toEqual([]));
  it("has short files", () => expect(rules.lengthComplaints(sources)).toEqual([]));
  it("names files after their subject", () => expect(rules.nameComplaints(paths)).toEqual([]));
});

describe("the checker itself", () => {
  const read = (path: string, code: string) => readSource(path, code);

  it.each([
    ["src/game/x.ts", 'import { y } from "../scoring/y.ts"', "game may not import scoring"],
    ["src/scenario/x.ts", 'import type { Y } from "../game/y.ts"', "scenario may not import game"],
    ["src/game/x.ts", 'type Y = import("../app/y.ts").Y', "game may not import app"],
    ["src/app/x.ts", 'const y = await import("../server/y.ts")', "app may not import server"],
    ["src/writing/x.ts", 'export { y } from "../standard/y.ts"', "writing may not import standard"],
    ["src/game/x.ts", 'import fs from "node:fs"', "may not import the package node:fs"],
    ["src/scoring/x.ts", 'import { mount } from "svelte"', "may not import the package svelte"],
    ["src/app/X.svelte", '<script lang="ts">import "hono"</script><p />', "may not import the package hono"],
    ["src/app/x.ts", 'import data from "../../scenarios/common.json"', "from outside of src"],
    ["src/app/x.ts", "const y = await import(name)", "may not import the package (computed)"],
    ["src/extra/x.ts", "export const x = 1", "no such area"],
  ])("sees a wrong import in %s: %s", (path, code, complaint) => {
    expect(rules.directionComplaints([read(path, code)]).join()).toContain(complaint);
  });

  it.each([
    ["const x = Date.now()", "Date.now"],
    ["const x = Math.random()", "Math.random"],
    ["const x = new Date()", "new Date()"],
    ["const x = document.title", "document"],
    ["setTimeout(() => x, 1)", "setTimeout"],
    ["const x = { fetch }", "fetch"],
    ["console.log(1)", "console"],
    ["function f() { const location = 1 } location.reload()", "location"],
  ])("sees what is not pure: %s", (code, name) => {
    expect(rules.purityComplaints([read("src/game/x.ts", code)])).toContain(`src/game/x.ts: ${name} is not pure`);
  });

  it("lets pure code use the same words for its own things", () => {
    const code = `
      interface X { document: string; history: number[] }
      export function f(history: number[], { location }: { location: string }) {
        const process = history.length;
        return { process, document: location, at: new Date(2026, 0, 1), of: x.history, y: history.map((self) => self) };
      }`;
    expect(rules.purityComplaints([read("src/game/x.ts", code)])).toEqual([]);
  });

  it("sees circles, of types too", () => {
    const a = read("src/game/a.ts", 'import type { B } from "./b.ts"');
    const b = read("src/game/b.ts", 'import { c } from "./c.ts"');
    const c = read("src/game/c.ts", 'export * from "./a.ts"');
    expect(rules.cycleComplaints([a, b, c])).toHaveLength(1);
    expect(rules.cycleComplaints([a, b])).toEqual([]);
  });

  it("sees long files, hubs and odd names", () => {
    expect(rules.lengthComplaints([read("src/game/x.ts", "\n".repeat(301))])).toHaveLength(2);
    const odd = ["src/game/index.ts", "src/game/types.ts", "src/app/SaveManager.ts", "src/app/save.svelte"];
    expect(rules.nameComplaints(odd)).toHaveLength(odd.length);
    const fine = ["src/game/join-code.ts", "src/app/Button.svelte", "src/app/t.svelte.ts", "src/app/x.css"];
    expect(rules.nameComplaints(fine)).toEqual([]);
  });
});

/** What travels of a language says the same. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { leanPacks } from "../../src/cli/lean-packs.ts";
import { compile } from "../../src/writing/pack.ts";
import { list } from "../../src/writing/packs/source.ts";

const folder = "src/writing/packs";

function lean(code: string): string {
  const { transform } = leanPacks();
  if (typeof transform !== "object") throw new Error("the plugin changes nothing");
  return String(Reflect.apply(transform.handler, undefined, [code, folder]));
}

/** The lists of a file, each in the order of the alphabet. */
const listsOf = (code: string): string[][] =>
  [...code.matchAll(/`([^`]*;[^`]*)`/g)].map(([, patterns]) => list(patterns ?? "").sort());

it.each(readdirSync(folder))("%s loses spaces between patterns and no pattern", (file) => {
  const code = readFileSync(`${folder}/${file}`, "utf8");
  expect(listsOf(lean(code))).toEqual(listsOf(code));
});

it("turns of speech read the same in any order", async () => {
  const { source } = await import("../../src/writing/packs/ru.ts");
  const turned = Object.entries(source.voice).map(([family, patterns]) => [family, [...patterns].sort()]);
  const [one, other] = [source, { ...source, voice: Object.fromEntries(turned) as typeof source.voice }].map(compile);
  expect(other?.families).toEqual(one?.families);
});

it("lists of a language get lighter by a twentieth", () => {
  const code = readFileSync(`${folder}/ru-voice.ts`, "utf8");
  expect(lean(code).length).toBeLessThan(0.95 * code.length);
});

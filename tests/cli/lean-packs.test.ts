/** What travels of a language says the same. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { leanPacks } from "../../src/cli/lean-packs.ts";
import { list } from "../../src/writing/packs/source.ts";

const folder = "src/writing/packs";

function lean(code: string): string {
  const { transform } = leanPacks();
  if (typeof transform !== "object") throw new Error("the plugin changes nothing");
  return String(Reflect.apply(transform.handler, undefined, [code, folder]));
}

it.each(readdirSync(folder))("%s loses spaces between patterns and no pattern", (file) => {
  const code = readFileSync(`${folder}/${file}`, "utf8");
  expect(list(lean(code))).toEqual(list(code));
});

it("lists of a language get lighter by a twentieth", () => {
  const code = readFileSync(`${folder}/ru-voice.ts`, "utf8");
  expect(lean(code).length).toBeLessThan(0.95 * code.length);
});

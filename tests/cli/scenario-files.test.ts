/** One JSON per language: the other one does not travel. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localiseFiles } from "../../src/cli/scenario-files.ts";

const bilingual = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  ("ru" in value || "en" in value || Object.values(value).some(bilingual));

describe("the shipped files", () => {
  it("travel in one language each, with an index of cards", async () => {
    const { files, problems } = await localiseFiles("scenarios");
    expect(problems).toEqual([]);
    for (const name of ["common", "standard", "gym", "index"])
      for (const language of ["ru", "en"]) expect(files.has(`${name}.${language}.json`)).toBe(true);
    for (const [name, data] of files) expect(bilingual(data), name).toBe(false);
    expect(JSON.stringify(files.get("common.en.json"))).not.toMatch(/\p{Script=Cyrillic}{3}/u);
    const cards = files.get("index.ru.json") as { id: string }[];
    for (const { id } of cards) expect(files.has(`${id}.ru.json`)).toBe(true);
  });
});

describe("a wrong file", () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "scenarios-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is left out with its name, the line and the reason, and the others travel", async () => {
    writeFileSync(join(folder, "pit.json"), '{\n  "format": 1,\n  "titel": 2\n}');
    writeFileSync(join(folder, "torn.json"), "{");
    copyFileSync("scenarios/standard.json", join(folder, "standard.json"));
    const { files, problems } = await localiseFiles(folder);
    expect(problems).toHaveLength(2);
    expect(problems.join()).toMatch(/pit\.json:3:\d+ titel: .+/);
    expect([...files.keys()].sort()).toEqual([
      "index.en.json",
      "index.ru.json",
      "standard.en.json",
      "standard.ru.json",
    ]);
  });
});

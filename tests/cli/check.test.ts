/** The command `check`: lines for a person, JSON for a machine, an exit code for a script. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run } from "../../src/cli/commands/check.ts";
import { minimalText } from "../scenario/file.ts";

let folder = "";
const out: string[] = [];
const err: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-"));
  out.length = 0;
  err.length = 0;
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
});
afterEach(() => void vi.restoreAllMocks());

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

it("is quiet about a good file but for what is in it: 0", async () => {
  expect(await run([await file("fine.json", minimalText), "--lang", "en"])).toBe(0);
  expect(out.join("\n")).toContain("fine.json: fine");
  expect(out.join("\n")).toMatch(/appeals +3 +complaint 1/);
});

it("names file, line and column of what is wrong: 1", async () => {
  const path = await file(
    "wrong.json",
    minimalText.replace('"topic": "lights",\n      "kind"', '"topic": "light",\n      "kind"'),
  );
  expect(await run([path, "--lang", "ru"])).toBe(1);
  expect(out.join("\n")).toMatch(/wrong\.json:\d+:\d+ {2}ошибка {2}appeals\[0\]\.topic: «light» нет в разделе topics/);
});

it("warns of dead ends and missing translations: 1", async () => {
  const half = minimalText.replace(/,\s+"en": "Light"/, "").replace(/"brings": \[[^\]]*\]/, '"brings": []');
  expect(await run([await file("half.json", half), "--lang", "en"])).toBe(1);
  expect(out.join("\n")).toMatch(/warning {2}appeals\[2\]\.id: Nobody sees the appeal “dasha-thanks”/);
  expect(out.join("\n")).toMatch(/warning {2}endings\[0\]\.title: There is no English here/);
});

it("answers machines in JSON with messages in both languages", async () => {
  await run([await file("wrong.json", "{"), "--json"]);
  expect(JSON.parse(out.join(""))).toMatchObject([
    {
      errors: [
        {
          code: "json/brace",
          line: 1,
          message: { ru: expect.any(String) as string, en: expect.any(String) as string },
        },
      ],
    },
  ]);
});

it("refuses five megabytes by the size of the file: 1", async () => {
  expect(await run([await file("big.json", " ".repeat(5_000_000)), "--lang", "en"])).toBe(1);
  expect(out.join("\n")).toContain("The file is too big: 4.8 MB");
});

it("passes over the other files of the folder", async () => {
  const others = await Promise.all(["common.json", "gym.json", "standard.json"].map((name) => file(name, "{}")));
  expect(await run([...others, await file("fine.json", minimalText)])).toBe(0);
});

it("says how to ask, and which file cannot be read: 2", async () => {
  expect(await run([])).toBe(2);
  expect(await run(["--colour"])).toBe(2);
  expect(await run([join(folder, "nowhere.json"), "--lang", "en"])).toBe(2);
  expect(err.at(-1)).toContain("nowhere.json: cannot be read");
});

/** The command `assess`: a table for a teacher, JSON for a machine, an exit code for a script. */
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { help, run } from "../../src/cli/commands/assess.ts";

let folder = "";
const out: string[] = [];
const err: string[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assess-"));
  out.length = 0;
  err.length = 0;
  vi.stubEnv("LC_ALL", "en_GB.UTF-8");
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const task = {
  id: "a",
  language: "ru",
  author: { name: "Рита" },
  appeal: "Дома +13. Когда дадут тепло?",
  kind: "complaint",
  points: [{ id: "when", ask: "Когда дадут тепло?", terms: ["тепл", "завтра"] }],
  facts: ["Тепло дадут завтра к 18:00."],
  reply: "Скоро починим.",
};
async function file(content: string | Uint8Array): Promise<string> {
  const path = join(folder, "replies.jsonl");
  await writeFile(path, content);
  return path;
}
const lines = (...tasks: object[]): string => tasks.map((one) => JSON.stringify(one)).join("\n");

it("gives a table with a byte order mark, in words and not in ids", async () => {
  expect(await run([await file(lines(task)), "--csv", "--lang", "ru"])).toBe(0);
  const [head = "", row = ""] = out.join("").split("\r\n");
  expect(head.startsWith("\uFEFFномер,Ответ по существу,")).toBe(true);
  expect(row).toContain("Когда дадут тепло?");
  expect(row).toContain("спросит, когда");
  expect(`${head}${row}`).not.toMatch(/no-date|empty-promise|vague-time|point-missed|substance/);
});

it("lets no spreadsheet run a cell, and quotes what would break a row", async () => {
  const tasks = [
    { ...task, id: "=cmd|' /C calc'!A0" },
    { ...task, id: "+1" },
    { ...task, id: "-1" },
    { ...task, id: "@SUM(A1)" },
    { ...task, id: "a\rb" },
    { ...task, id: 'say "no", please' },
  ];
  await run([await file(lines(...tasks)), "--csv"]);
  const text = out.join("");
  for (const begin of ["'=cmd", "'+1,", "'-1,", "'@SUM(A1),", '"a\rb",', '"say ""no"", please",'])
    expect(text).toContain(`\r\n${begin}`);
});

it("gives JSON a line by default and when asked", async () => {
  const path = await file(lines(task, task));
  expect(await run([path])).toBe(0);
  const plain = out.join("");
  out.length = 0;
  expect(await run([path, "--json"])).toBe(0);
  expect(out.join("")).toBe(plain);
  const [first = ""] = plain.split("\n");
  expect(JSON.parse(first)).toMatchObject({ id: "a", weakest: "no-date", gates: [], answered: [] });
});

it("names bad lines, rates the rest: 1", async () => {
  expect(await run([await file(lines(task, { ...task, reply: 7 }, task))])).toBe(1);
  expect(err).toEqual(["line 2: reply: This should be a text, and it is a number."]);
  expect(out.join("").trim().split("\n")).toHaveLength(2);
});

it("writes to a file, but never over the one it reads", async () => {
  const path = await file(lines(task));
  const target = join(folder, "ratings.csv");
  expect(await run([path, "--csv", "--out", target])).toBe(0);
  expect(out).toEqual([]);
  expect(await readFile(target, "utf8")).toMatch(/^\uFEFFid,/);
  expect(await run([path, "--out", path])).toBe(2);
  expect(await readFile(path, "utf8")).toBe(lines(task));
});

it("refuses what it does not understand in a sentence: 2", async () => {
  const path = await file(lines(task));
  const refused: [string[], string][] = [
    [[], "Which file?"],
    [[path, "--cvs"], "There is no --cvs. Did you mean --csv?"],
    [[path, "-x"], "There is no -x."],
    [[path, "other.jsonl"], "One file at a time"],
    [[path, "--csv", "--json"], "not both"],
    [[path, "--out"], "What should --out be?"],
    [[join(folder, "none.jsonl")], "cannot be read"],
    [[path, "--out", join(folder, "no", "such.csv")], "cannot be written"],
  ];
  for (const [args, message] of refused) {
    err.length = 0;
    out.length = 0;
    expect(await run(args), args.join(" ")).toBe(2);
    expect(err.join("\n")).toContain(message);
    expect(out).toEqual([]);
  }
});

it("refuses a file in another encoding and an empty one instead of rating nonsense: 2", async () => {
  // «Скоро» in windows-1251.
  expect(await run([await file(Uint8Array.from([0x22, 0xd1, 0xea, 0xee, 0xf0, 0xee, 0x22]))])).toBe(2);
  expect(err.join()).toContain("UTF-8");
  err.length = 0;
  expect(await run([await file("\n \n")])).toBe(2);
  expect(err.join()).toContain("nothing to rate");
});

it("prints its help, in both languages, with every flag: 0", async () => {
  expect(await run(["--help"])).toBe(0);
  expect(await run(["-h", "--lang", "ru"])).toBe(0);
  for (const text of out)
    for (const flag of ["--json", "--csv", "--out", "--lang", "--help"]) expect(text).toContain(flag);
  expect(out[1]).toContain("критериям");
  for (const flag of ["--json", "--csv"]) expect(help).toContain(flag);
  expect(err).toEqual([]);
});

/** Our own texts obey what we teach: the reader finds no officialese of the worst kind in them. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { analyse } from "../../src/writing/analyse.ts";
import { findingCodes } from "../../src/writing/finding.ts";
import { loadPack } from "../../src/writing/pack.ts";
import { languages, type Language, type Situation } from "../../src/writing/situation.ts";

vi.setConfig({ testTimeout: 60_000 });

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const read = (path: string): Json => JSON.parse(readFileSync(path, "utf8")) as Json;
const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
const nobody: Situation = {
  author: { name: "" },
  appeal: "",
  kind: "question",
  points: [],
  moves: [],
  facts: [],
  cast: [],
  private: [],
};

/** Officialese of severity 3 in a text; what stands in quotes is shown as an example, not said. */
function stiff(text: string, language: Language): string[] {
  const own = text.replaceAll(/[«“"][^»”"]*[»”"]/gu, "…");
  return analyse(own, nobody, packs[language])
    .findings.filter(({ code, severity }) => code === "officialese" && severity === 3)
    .map(({ start, end }) => `${own.slice(start, end)} ← ${own.slice(Math.max(0, start - 40), end + 40)}`);
}

/** All texts in a piece of data, wherever they stand. */
function texts(data: Json): string[] {
  if (typeof data === "string") return [data];
  if (Array.isArray(data)) return data.flatMap(texts);
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(texts) : [];
}

/** Every `{ru, en}` pair in a piece of data. */
function pairs(data: Json): Record<Language, string>[] {
  if (Array.isArray(data)) return data.flatMap(pairs);
  if (typeof data !== "object" || data === null) return [];
  const { ru, en } = data;
  if (typeof ru === "string" && typeof en === "string") return [{ ru, en }];
  return Object.values(data).flatMap(pairs);
}

type Option = { text?: Json; says?: { "living-language"?: number } };
/** Prepared texts that an author calls good in language. */
function goodOptions(data: Json): Record<Language, string>[] {
  if (Array.isArray(data)) return data.flatMap(goodOptions);
  if (typeof data !== "object" || data === null) return [];
  const { text, says } = data as Option;
  const isGood = text !== undefined && (says?.["living-language"] ?? 0) >= 3;
  return [...(isGood ? pairs(text) : []), ...Object.values(data).flatMap(goodOptions)];
}

const games = ["scenarios/yama-na-yablonevoy.json", "scenarios/ledyanoy-chetverg.json"];
/** Parts of a scenario that the product says itself; officials, traps and their photographs speak as they do. */
const spoken = new Set(
  "title premise briefing region cast ministries topics remedies visits comments cards hints endings reflection".split(
    " ",
  ),
);

describe.each(languages)("our own %s", (language) => {
  it("pages are plain", () => {
    const files = globSync(`src/app/i18n/${language}/*.json`);
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => texts(read(file))).flatMap((text) => stiff(text, language))).toEqual([]);
  });

  it("explanations of the coach are plain", () => {
    const said = findingCodes.flatMap((code) => Object.values(packs[language].explanations[code]) as string[]);
    expect(said.flatMap((text) => stiff(text, language))).toEqual([]);
  });

  it.each(games)("good replies and the teacher's voice in %s are plain", (file) => {
    const game = read(file) as Record<string, Json>;
    const teacher = Object.entries(game).flatMap(([key, value]) => (spoken.has(key) ? pairs(value) : []));
    const good = goodOptions(game);
    expect(good.length).toBeGreaterThan(40);
    expect([...good, ...teacher].flatMap((pair) => stiff(pair[language], language))).toEqual([]);
  });

  it("the common bank is plain", () => {
    const bank = pairs(read("scenarios/common.json"));
    expect(bank.length).toBeGreaterThan(300);
    expect(bank.flatMap((pair) => stiff(pair[language], language))).toEqual([]);
  });

  it("what commands say is plain", () => {
    const files = globSync("src/cli/*texts.ts");
    expect(files.length).toBeGreaterThan(1);
    const said = files.flatMap((file) => readFileSync(file, "utf8").match(/"[^"\n]+"|`[^`]+`/gu) ?? []);
    expect(said.flatMap((text) => stiff(text.slice(1, -1), language))).toEqual([]);
  });

  it("standard and debate cards are plain", () => {
    const { criteria, debates } = read("scenarios/standard.json") as Record<string, Json>;
    expect(
      [...pairs(criteria ?? []), ...pairs(debates ?? [])].flatMap((pair) => stiff(pair[language], language)),
    ).toEqual([]);
  });

  it("good versions and hints of the gym are plain", () => {
    const { exercises } = read("scenarios/gym.json") as {
      exercises: { language: string; good: string[]; hint: string }[];
    };
    const own = exercises.filter((exercise) => exercise.language === language);
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.flatMap(({ good, hint }) => [...good, hint]).flatMap((text) => stiff(text, language))).toEqual([]);
  });
});

const manuals = ["scenarios/README.ru.md", ...globSync("docs/*.ru.md")];
it.each(manuals)("%s is plain", (file) => {
  const prose = readFileSync(file, "utf8")
    .replaceAll(/```[\s\S]*?```/gu, "")
    .replaceAll(/`[^`]*`/gu, "…");
  expect(prose.split("\n").flatMap((line) => stiff(line, "ru"))).toEqual([]);
});

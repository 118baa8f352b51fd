/** Typed words in the situation of a real appeal: levels, promises with their moments, gates. */
import { beforeAll, expect, test } from "vitest";
import { readWords } from "../../src/scoring/read-words.ts";
import { loadPack } from "../../src/writing/pack.ts";
import type { Pack } from "../../src/writing/pack.ts";
import { after, small, untilOlga } from "../game/small.ts";

const setting = small();
const game = after(setting, ...untilOlga);
const olga = { kind: "appeal", id: "olga-dark" } as const;
let pack: Pack;
beforeAll(async () => {
  pack = await loadPack("ru");
});

test("a date in typed words becomes a promise with its minute", () => {
  const kept = readWords("Ольга, простите, что так темно. Фонари включим завтра к 17:00.", setting, game, olga, pack);
  expect(kept.promises).toHaveLength(1);
  expect(kept.promises[0]).toMatchObject({ kind: "deed", due: 1440 + 17 * 60 });
});

test("“will tell by 18:00” is a promise to tell, today", () => {
  const kept = readWords("Ольга, пока не знаю. Узнаю и напишу вам сегодня до 18:00.", setting, game, olga, pack);
  expect(kept.promises[0]).toMatchObject({ kind: "tell", due: 18 * 60 });
  expect(kept.says.moves).toContain("say-unknown");
});

test("of two dates in a sentence each is a promise of its own, with the hour before or behind it", () => {
  const dues = (text: string) => readWords(text, setting, game, olga, pack).promises.map(({ due }) => due);
  expect(dues("Ольга, электрик сегодня посмотрит щиток, завтра до 12:00 напишу, что решили.")).toEqual([
    18 * 60,
    1440 + 12 * 60,
  ]);
  expect(dues("Ольга, узнаю у электрика и до 18:00 завтра напишу.")).toEqual([1440 + 18 * 60]);
});

test("a smile ends a sentence, a bracket that was opened does not", () => {
  const smiling = "Ольга, паспорт темноте не дам) Фонари включим завтра к 17:00.";
  expect(readWords(smiling, setting, game, olga, pack).promises[0]?.text).toBe("Фонари включим завтра к 17:00.");
  const bracket = "Фонари (все восемь) включим завтра к 17:00.";
  expect(readWords(bracket, setting, game, olga, pack).promises[0]?.text).toBe(bracket);
});

test("a brush-off is read as one, a rude reply breaks a gate", () => {
  const cold = readWords("Ваше обращение рассмотрено и направлено по принадлежности.", setting, game, olga, pack);
  expect(cold.says.substance ?? 4).toBeLessThan(1.5);
  expect(cold.says["living-language"] ?? 4).toBeLessThan(2);
  const rude = readWords("Ольга, хватит ныть, вы просто дура.", setting, game, olga, pack);
  expect(rude.says.gates).toContain("attack");
});

test("every level is kept with its reasons: quotes by their place, what capped it, what the next one needs", () => {
  const kept = readWords("Ваше обращение рассмотрено и направлено по принадлежности.", setting, game, olga, pack);
  const reason = kept.reasons?.find(({ criterion }) => criterion === "living-language");
  expect(kept.reasons).toHaveLength(5);
  expect(kept.findings[reason?.quotes[0] ?? -1]?.code).toBe("officialese");
  expect(reason?.next).toBe("officialese");
  const brief = readWords("Фонари горят. Спасибо, что написали!", setting, game, { kind: "brief", id: "none" }, pack);
  expect(brief.reasons?.map(({ criterion }) => criterion)).toContain("grounding");
});

test("a promise in typed words names who does it", () => {
  const [doer] = setting.scenario.cast;
  const kept = readWords(`Ольга, ${doer?.name} проверит фонари завтра к 17:00.`, setting, game, olga, pack);
  expect(kept.promises[0]?.doer).toBe(doer?.id);
});

const dueOf = (text: string): string | undefined => {
  const [promise] = readWords(text, setting, game, olga, pack).promises;
  if (promise?.due === undefined) return promise && "no date";
  const clock = [Math.floor((promise.due % 1440) / 60), promise.due % 60].map((part) => String(part).padStart(2, "0"));
  return `${Math.floor(promise.due / 1440) + 1} ${clock.join(":")}`;
};

test.each([
  ["Ольга, фонари включат завтра к 15 часам.", "2 15:00"],
  ["Ольга, в 12:00 привезут лампы, в 12:30 напишу вам.", "1 12:00"],
  ["Ольга, заасфальтируем двор завтра в полдень.", "2 12:00"],
  ["Ольга, до 18:00 сегодня лампы заменят, а завтра с 7:40 будет дежурный.", "1 18:00"],
  ["Ольга, завтра утром всё сделаем.", "2 10:00"],
])("“%s” falls due on day and hour %s", (text, due) => expect(dueOf(text)).toBe(due));

test.each([
  "Ольга, не обещаю, что включим фонари завтра.",
  "Ольга, вряд ли починим завтра к 12:00.",
  "Вы спрашиваете, починим ли завтра.",
  "Ольга, если дадут денег, починим завтра.",
])("“%s” promises nothing that can be broken", (text) => expect(dueOf(text)).toBeUndefined());

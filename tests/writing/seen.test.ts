/** What is easily taken for something else: private numbers, guilt, names, insults, rumours, where a finding stands. */
import { expect, test } from "vitest";
import { rate } from "../../src/scoring/text/rate.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { loadPack } from "../../src/writing/pack.ts";
import type { Language, Situation } from "../../src/writing/situation.ts";

const packs = { ru: await loadPack("ru"), en: await loadPack("en") };

const base: Situation = {
  author: { name: "Костя" },
  appeal: "Котельная взорвалась? У меня коляска, а фонарь во дворе не горит.",
  kind: "complaint",
  points: [{ id: "light", ask: "Когда починят фонарь?", terms: ["фонар", "свет"] }],
  moves: [],
  facts: ["Фонарь починят в четверг."],
  earliestDays: null,
  cast: [],
  private: [],
};
const read = (text: string, more: Partial<Situation> = {}, language: Language = "ru") => {
  const situation = { ...base, ...more };
  const reading = analyse(text, situation, packs[language]);
  const quotes = (code: string) =>
    reading.findings.filter((one) => one.code === code).map(({ start, end }) => text.slice(start, end));
  return { reading, quotes, rating: rate(reading, situation) };
};
const leaks = (text: string, language: Language = "ru") =>
  read(text, {}, language).rating.gates.includes("private-data");

test.each([
  ["ru", "в квартирах 12 градусов", false],
  ["ru", "на ремонт дали 8 950 000 рублей", false],
  ["ru", "мастер придёт в квартиру 41", true],
  ["ru", "мастер придёт в 41 кв.", true],
  ["ru", "плитка, 300 кв. м и 120 кв метров", false],
  ["ru", "перезвоним на 8 912 345-67-89", true],
  ["ru", "мой номер 8 912 345-67-89, звоните мне", false],
  ["en", "no heat in your flat 12 hours a day", false],
  ["en", "the crew comes to flat 12 on Friday", true],
] as const)("%s “%s” gives away a private number: %s", (language, text, is) => expect(leaks(text, language)).toBe(is));

test("who is told to be guilty owns up to nothing", () => {
  expect(read("Сами виноваты.").reading.measures["ownership"]).toBe(0);
  expect(read("Виноваты мы.").reading.measures["ownership"]).toBeGreaterThan(0);
});

test.each(["с коляской трудно", "маршрут изменён", "в марте починят"])("“%s” calls nobody by name", (text) => {
  expect(read(text).reading.measures["named"]).toBe(0);
  expect(read(text, { author: { name: "Марина" } }).reading.measures["named"]).toBe(0);
});
test.each(["Костик, починят", "Костенька, починят", "костя, починят"])("“%s” does", (text) =>
  expect(read(text).reading.measures["named"]).toBe(1),
);

test.each(["Сам дурак.", "Дурак ты, Костя.", "Мы всё исправим\nДура"])("“%s” closes the gate of attacks", (text) =>
  expect(read(text).rating.gates).toContain("attack"),
);

test("a finding stands in its own line, also where no full stop ends the one before", () => {
  expect(read("Здравствуйте, Костя\nФонарь починят в четверг").quotes("point-answered")).toEqual([
    "Фонарь починят в четверг",
  ]);
});

test("who confirms a rumour that the facts deny corrects none", () => {
  const rumour: Partial<Situation> = {
    kind: "rumour",
    points: [{ id: "true", ask: "Взорвалась ли котельная?", terms: ["не взр", "неправд", "работает"] }],
    facts: ["Котельная работает, никто не пострадал."],
  };
  const lie = read("Да, котельная взорвалась, не выходите. Все работают.", rumour);
  expect(lie.quotes("false-claim")).toHaveLength(1);
  expect(lie.rating.levels.substance).toBeLessThanOrEqual(1);
  expect(lie.rating.moves).not.toContain("correct-rumour");
  for (const honest of [
    "Нет, котельная не взрывалась, она работает.",
    "Да, понимаю вас, страшно. Котельная работает.",
    "Пишут «котельная взорвалась», это неправда: она работает.",
  ])
    expect(read(honest, rumour).quotes("false-claim")).toEqual([]);
});

test("institutions in capitals do not shout, sentences do", () => {
  const isLoud = (text: string) => read(text).quotes("shouting").length > 0;
  expect(isLoud("Звоните в МЧС, ЕДДС или ЖЭУ")).toBe(false);
  expect(isLoud("ФОНАРЬ ПОЧИНЯТ ЗАВТРА")).toBe(true);
});

test("«без задержек» takes no false claim back, and “No.” is a sentence", () => {
  const claims = [{ claim: "Асфальт на всю улицу", terms: ["асфальт", "всю улиц"] }];
  const dossier = { background: [], powers: [], falseClaims: claims, dangerous: [] };
  expect(read("Асфальт на всю улицу положим без задержек.", { dossier }).quotes("false-claim")).toHaveLength(1);
  expect(read("Асфальта на всю улицу не будет.", { dossier }).quotes("false-claim")).toHaveLength(0);
  expect(read("No. We pave the street.", {}, "en").reading.text.sentences).toHaveLength(2);
  expect(read("See house No. 7 there.", {}, "en").reading.text.sentences).toHaveLength(1);
});

test("sums of money and spans of days are no telephone numbers", () => {
  const contacts = (text: string) => read(text).quotes("contact");
  expect(contacts("Дали 1 250 000 рублей, 10-12 июня, план на 2026-2027")).toEqual([]);
  expect(contacts("Звоните 2-40-40 или 112")).toEqual(["2-40-40", "112"]);
});

test("an honest “we do not know” answers the question that it speaks of", () => {
  const answered = (text: string) => read(text, { moves: ["say-unknown"] }).reading.points[0]?.answered ?? 0;
  expect(answered("Когда починят фонарь, пока не знаю.")).toBeGreaterThan(0.4);
  expect(answered("Пока не знаю.")).toBeLessThan(0.4);
});

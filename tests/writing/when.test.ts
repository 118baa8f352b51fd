/** Hours, days and months in the forms people write them, and what is promised for them. */
import { expect, test } from "vitest";
import { anchored } from "../../src/writing/calendar.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { loadPack } from "../../src/writing/pack.ts";
import { readAmounts } from "../../src/writing/read-amounts.ts";
import type { Language, Situation } from "../../src/writing/situation.ts";
import { readText } from "../../src/writing/text.ts";

const packs = { ru: await loadPack("ru"), en: await loadPack("en") };

const situation = (language: Language, more: Partial<Situation> = {}): Situation => ({
  author: { name: language === "ru" ? "Наталья" : "Nora" },
  appeal:
    language === "ru"
      ? "Когда дадут тепло и починят трубу? Автобус когда вернётся?"
      : "When will the heat be back and the pipe mended? When does the bus return?",
  kind: "complaint",
  points: [],
  moves: [],
  facts: [],
  earliestDays: null,
  cast: [],
  private: [],
  today: { weekday: 2, date: "2025-04-08" },
  ...more,
});
const read = (language: Language, text: string, more: Partial<Situation> = {}) =>
  analyse(text, situation(language, more), packs[language]);

test.each([
  ["ru", "к 7 часам утра", ["clock 7"]],
  ["ru", "к 9 часам вечера", ["clock 21"]],
  ["ru", "в 9 часов утра", ["clock 9"]],
  ["ru", "через 3 часа", ["term 3"]],
  ["ru", "идите в 5 школу", ["number 5"]],
  ["ru", "5 маек и 3 маяка", ["number 5", "number 3"]],
  ["ru", "5 мая", ["date 5"]],
  ["ru", "до 15 февр, в чт", ["date 15", "weekday 4"]],
  ["ru", "через пару недель или полтора месяца", ["term 2", "term 1.5"]],
  ["ru", "через неделю или две", ["term 2"]],
  ["ru", "к концу недели", ["end 7"]],
  ["en", "at 7 in the morning", ["clock 7"]],
  ["en", "by 9 o'clock in the evening", ["clock 21"]],
  ["en", "sat 11am", ["weekday 6", "clock 11"]],
  ["en", "we sat down in the sun", []],
  ["en", "3 decisions, 2 decades, 6 octopuses", ["number 3", "number 2", "number 6"]],
  ["en", "a couple of weeks", ["term 2"]],
  ["en", "the end of next month", ["end 30"]],
] as const)("%s “%s” names %j", (language, text, amounts) => {
  const found = readAmounts(readText(text, language), packs[language]);
  expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(amounts);
});

test("the end of a week is as far as today leaves it, and farther where today is not known", () => {
  const days = (text: string, weekday?: number) =>
    anchored(readAmounts(readText(text, "ru"), packs.ru), weekday === undefined ? {} : { weekday })[0]?.days;
  expect(days("до конца недели", 5)).toBe(2);
  expect(days("до конца следующей недели", 5)).toBe(9);
  expect(days("до конца недели")).toBe(7);
});

test.each([
  ["ru", "Тепло через двое суток.", [2]],
  ["ru", "Автобус возвращается через месяц.", [30]],
  ["ru", "Тепло послезавтра, трубу завтра утром привезут.", [2, 1]],
  ["ru", "Если завтра трубу привезут, то послезавтра батареи будут тёплые.", [2]],
  ["ru", "Вернём не завтра, а через месяц.", [30]],
  ["ru", "Три дня без тепла, простите. Трубу починим в пятницу.", [3]],
  ["ru", "С понедельника нет тепла, трубу починим завтра.", [1]],
  ["ru", "С пятницы автобус пойдёт снова.", [3]],
  ["ru", "Хотел бы сказать, что тепло дадут завтра.", []],
  ["ru", "Позвоните завтра по номеру 2-40-40.", []],
  ["ru", "Трубу вчера чинили, сегодня я поговорил с мастером.", []],
  ["en", "Patch on the pipe in 3 days.", [3]],
  ["en", "GreenCart mends the pipe by noon tomorrow.", [1]],
  ["en", "16 days without heat, and nobody came.", []],
  ["en", "Noon tomorrow.", [1]],
  ["en", "I'd love to say the heat is back tomorrow.", []],
  ["en", "The pipe is mended in 3 days and the bus returns in 30 days.", [3, 30]],
  ["en", "Call 112 right now.", []],
] as const)("%s “%s” promises for %j days from now", (language, text, days) => {
  expect(read(language, text).promises.map(({ dueDays }) => dueDays)).toEqual(days);
});

const early = (language: Language, text: string): boolean =>
  read(language, text, { earliestDays: 3 }).findings.some(({ code }) => code === "too-early");

test.each([
  ["ru", "Тепло дадут завтра.", true],
  ["ru", "Завтра вам позвонит мастер.", false],
  ["ru", "Сегодня тепла не будет.", false],
  ["ru", "Я сегодня поговорил с мастером.", false],
  ["ru", "Напишу через 2 часа, трубу починят через 2 дня.", true],
  ["en", "The heat will be back tomorrow.", true],
  ["en", "Nora Dean will ring you tomorrow.", false],
  ["en", "I won't promise tomorrow.", false],
  ["en", "I spoke to the crew today.", false],
] as const)("%s “%s” is too early: %s", (language, text, is) => expect(early(language, text)).toBe(is));

/** What is hung on a text, and short answers: yes, no, one number. */
import { describe, expect, it } from "vitest";
import { rate } from "../../src/scoring/text/rate.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { loadPack } from "../../src/writing/pack.ts";
import type { Situation } from "../../src/writing/situation.ts";

const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
const rink: Situation = {
  author: { name: "Дима" },
  appeal: "Говорят, каток закрывают. Это правда?",
  kind: "rumour",
  points: [{ id: "open", ask: "Закрывают ли каток?", terms: ["каток", "закры", "21"] }],
  moves: [],
  facts: ["Каток не закрывают, он работает до 21:00."],
  cast: ["Алла Зимина, директор катка"],
  private: [],
};
const pool: Situation = { ...rink, author: { name: "Tom" }, appeal: "Which number has the pool?", cast: [] };
const phone: Situation = {
  ...pool,
  points: [{ id: "number", ask: "Which number has the pool?", terms: ["2-20-20", "number"] }],
  facts: ["The pool: 2-20-20."],
};
const codes = (text: string, situation: Situation, language: "ru" | "en"): string[] =>
  analyse(text, situation, packs[language]).findings.map(({ code }) => code);
const levels = (text: string, situation: Situation, language: "ru" | "en") =>
  rate(analyse(text, situation, packs[language]), situation).levels;
const hurtful = new Set(["insult", "mockery", "blames-resident", "lecture", "dismissal"]);

describe("a short answer", () => {
  it.each(["Нет, не закрывают.", "Дима, неправда, не закрывают."])("to yes or no counts: %s", (text) => {
    expect(levels(text, rink, "ru").substance).toBeGreaterThanOrEqual(3.5);
  });
  it.each(["Да, закрывают.", "Не знаю."])("is none: %s", (text) => {
    expect(levels(text, rink, "ru").substance).toBeLessThan(2);
  });
  it("may be a number", () => {
    expect(levels("2-20-20", phone, "en").substance).toBeGreaterThanOrEqual(3.5);
    expect(levels("3-30-30", phone, "en").substance).toBeLessThan(1);
  });
});

describe("a sneer hung on an answer", () => {
  const answer = "Дима, каток не закрывают, он работает до 21:00.";
  it.each(["Не позорьтесь.", "Балбес вы.", "Вам лишь бы поныть.", "Опять вы со своими слухами."])("%s", (barb) => {
    const found = analyse(`${answer} ${barb}`, rink, packs.ru).findings.filter(({ code }) => hurtful.has(code));
    expect(found.length).toBeGreaterThan(0);
    expect(levels(`${answer} ${barb}`, rink, "ru").empathy).toBeLessThan(1.5);
  });
  const kind = [
    "Смотрите под ноги, там скользко.",
    "Лечиться можно бесплатно.",
    "Придумайте название катку!",
    "Скажите спасибо тренеру.",
    "Глупых вопросов не бывает.",
  ];
  it.each(kind)("is none: %s", (text) => {
    expect(analyse(`${answer} ${text}`, rink, packs.ru).measures["barbs"]).toBe(0);
  });
  it.each(["You need help, and you will get it.", "Keep the little one away from the water.", "Annoying, agreed."])(
    "is none: %s",
    (text) => {
      expect(analyse(text, phone, packs.en).measures["barbs"]).toBe(0);
    },
  );
});

it("a wrong name is seen after «уважаемая», in a fond form and as one of the cast", () => {
  for (const name of ["Уважаемая Ирина Павловна", "Мариночка", "Алла"])
    expect(codes(`${name}, каток не закрывают.`, rink, "ru")).toContain("wrong-name");
  expect(codes("Дима, Алла Зимина ответит.", rink, "ru")).not.toContain("wrong-name");
});

it("a reply in another language is told so, Russian in Latin letters is none", () => {
  expect(codes("The rink will not be closed, you are welcome until nine.", rink, "ru")).toContain("other-language");
  expect(codes("Каток не закрывают, приходите до девяти.", phone, "en")).toContain("other-language");
  expect(codes("dima, katok ne zakryvayut, on rabotaet do 21:00", rink, "ru")).not.toContain("other-language");
});

/** Levels, gates, promises and reasons of a reply. */
import { describe, expect, it } from "vitest";
import { rate } from "../../../src/scoring/text/rate.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import type { Situation } from "../../../src/writing/situation.ts";

const ru = await loadPack("ru");
const en = await loadPack("en");

const light: Situation = {
  author: { name: "Наталья" },
  appeal:
    "На улице Садовой третью неделю не горят фонари, дети идут из школы в темноте. Когда починят? Мой телефон 8-900-555-33-10.",
  kind: "complaint",
  points: [{ id: "when", ask: "Когда починят фонари?", terms: ["фонар", "кабел", "четверг", "вечер", "почин"] }],
  moves: ["apologise"],
  facts: [
    "Фонари погасли из-за порванного кабеля, новый кабель привезут в среду, починят в четверг к вечеру, через 3 дня.",
    "Чинит «Горсвет», мастер Семён Рогов.",
    "Заявку жителей потеряла мэрия.",
  ],
  earliestDays: 3,
  cast: ["Семён Рогов, мастер «Горсвета»"],
  private: ["8-900-555-33-10"],
};
const read = (text: string, situation = light) => rate(analyse(text, situation, ru), situation);

describe("a reply", () => {
  it("that answers, names and owns is near the top", () => {
    const { levels, gates, promises } = read(
      "Наталья, простите: вашу заявку у нас потеряли. Порвался кабель, новый привезут в среду. Фонари починит Семён Рогов в четверг к вечеру. Если не загорятся — пишите мне сюда, в пятницу отпишусь.",
    );
    expect(levels.substance).toBeGreaterThanOrEqual(3);
    expect(levels.concreteness).toBeGreaterThanOrEqual(3);
    expect(levels.empathy).toBeGreaterThanOrEqual(3);
    expect(levels.sincerity).toBeGreaterThanOrEqual(3);
    expect(gates).toEqual([]);
    expect(promises.some((promise) => promise.doer === "Семён Рогов" && promise.due !== undefined)).toBe(true);
    expect(promises.some((promise) => promise.tells === true)).toBe(true);
  });

  it("in officialese says little and sounds cold", () => {
    const { levels, why, weakest } = read(
      "Ваше обращение рассмотрено. В настоящее время в рамках реализации комплекса мероприятий осуществляется проработка вопроса восстановления наружного освещения в установленном порядке.",
    );
    expect(levels["living-language"]).toBeLessThan(1.5);
    expect(levels.substance).toBeLessThan(2);
    expect(
      why["living-language"].quotes.some((finding) => finding.code === "officialese" && finding.plain !== undefined),
    ).toBe(true);
    expect(weakest).toBe("officialese");
  });

  it("that repeats a phone number falls under the gate, in any spelling", () => {
    expect(read("Наталья, перезвоню вам на 8 900 555 33 10.").gates).toContain("private-data");
    expect(read("Наталья, перезвоню вам вечером.").gates).toEqual([]);
    // A number in town has no shape of its own: it is private because the message says so.
    const town = { ...light, private: ["44-17-09"] };
    expect(read("Наталья, перезвоню вам на 44 17 09.", town).gates).toContain("private-data");
    expect(read("Наталья, звоните нам на 44-17-10.", town).gates).toEqual([]);
  });

  it("with an insult is an attack", () => {
    expect(read("Хватит ныть, истеричка, починят когда починят.").gates).toContain("attack");
  });

  it("that refuses to promise makes no promise", () => {
    expect(read("Наталья, в среду починить не обещаю.").promises).toEqual([]);
  });

  it("with a date before the earliest honest one is less sincere", () => {
    const honest = read("Наталья, фонари починят в четверг вечером, через 3 дня.");
    const early = read("Наталья, фонари починят уже завтра, через 1 день.");
    expect(early.levels.sincerity).toBeLessThan(honest.levels.sincerity);
    expect(early.weakest).toBe("false-date");
  });

  it("of one word is read", () => {
    expect(read("Да.").levels.substance).toBeLessThan(2);
    expect(read("").levels.empathy).toBeLessThanOrEqual(1);
  });

  it("typed in Latin letters is read as Russian", () => {
    const { answeredPoints } = read("natalya, fonari pochinyat v chetverg k vecheru, porvalsya kabel");
    expect(answeredPoints).toContain("when");
  });
});

describe("a short exact answer to a simple question", () => {
  it("reaches the top of substance", () => {
    const situation: Situation = {
      author: { name: "Tom" },
      appeal: "Is the pool open on Sunday?",
      kind: "question",
      points: [{ id: "open", ask: "Is the pool open on Sunday?", terms: ["open", "10", "6", "sunday"] }],
      moves: [],
      facts: ["The pool is open on Sundays from 10 to 6."],
      cast: [],
      private: [],
    };
    const { levels } = rate(analyse("Yes, Tom, it's open from 10 to 6.", situation, en), situation);
    expect(levels.substance).toBeGreaterThanOrEqual(3.5);
  });
});

/** What the coach would say: about a real reply; nothing about a text that has hardly begun. */
import { describe, expect, it } from "vitest";
import { isLined, marksOf, worries, works } from "../../../src/app/coach/mark.ts";
import type { Mark } from "../../../src/app/coach/mark.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import type { Situation } from "../../../src/writing/situation.ts";

const situation: Situation = {
  author: { name: "Анна" },
  appeal: "Яма у школы третий день. Когда закроют?",
  kind: "complaint",
  points: [{ id: "when", ask: "Когда закроют?", terms: ["четверг", "пятниц"] }],
  moves: [],
  facts: ["Яму закроют в четверг, отвечает Пётр Мельник."],
  cast: ["Пётр Мельник, «Дорсервис»"],
  private: [],
};

const pack = await loadPack("ru");

function read(text: string): Mark[] {
  return marksOf({ reading: analyse(text, situation, pack), explanations: pack.explanations });
}

describe("marks", { timeout: 60_000 }, () => {
  it("quote the words they are about, and each has words of its own", () => {
    const text = "В настоящее время осуществляется ремонт, скоро закончим.";
    const marks = read(text);
    expect(marks.map(({ quote }) => quote)).toContain("осуществляется");
    for (const mark of marks) {
      expect(mark.quote).toBe(text.slice(mark.start, mark.end));
      expect(mark.title).not.toBe("");
      expect(mark.why).not.toBe("");
    }
  });

  it("keep their name when the text around them changes", () => {
    const name = (text: string) => read(text).find(({ code }) => code === "officialese")?.key;
    expect(name("Осуществляется ремонт.")).toBe(name("Анна, там осуществляется ремонт."));
  });

  it("lead with what hurts, once each", () => {
    const list = worries(read("Вы сами виноваты, идиот. Скоро, скоро, скоро осуществляется ремонт."), 200);
    const tones = list.map(({ tone }) => tone);
    expect(tones.indexOf("hint")).toBeGreaterThan(tones.lastIndexOf("bad"));
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });

  it("say nothing about a whole text that has hardly begun, nor repeat the questions", () => {
    const marks = read("Анна, ");
    expect(worries(marks, 6)).toEqual([]);
  });

  it("do not praise a number and doubt it at once", () => {
    const marks = read("Анна, яму закроют в четверг, на это уйдёт 77 тонн асфальта.");
    const doubted = marks.find(({ code }) => code === "unsupported-number");
    expect(doubted).toBeDefined();
    expect(works(marks).map(({ quote }) => quote)).not.toContain(doubted?.quote);
  });

  it("draw no line under whole sentences for being good, but tick what works", () => {
    const marks = read("Анна, яму закроет Пётр Мельник в четверг.");
    expect(marks.filter(isLined).map(({ code }) => code)).not.toContain("point-answered");
    expect(works(marks).map(({ code }) => code)).toEqual(expect.arrayContaining(["name-used", "deadline", "doer"]));
  });
});

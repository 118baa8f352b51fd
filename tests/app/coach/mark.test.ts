/** What the coach would say: about a real reply, in both languages; nothing about a text that has hardly begun. */
import { describe, expect, it } from "vitest";
import { isLined, marksOf, worries, works } from "../../../src/app/coach/mark.ts";
import type { Mark } from "../../../src/app/coach/mark.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import type { Language, Situation } from "../../../src/writing/situation.ts";

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

async function read(text: string, language: Language = "ru"): Promise<Mark[]> {
  const pack = await loadPack(language);
  return marksOf({ reading: analyse(text, situation, pack), explanations: pack.explanations });
}

describe("marks", () => {
  it("quote the words they are about, and each has words of its own", async () => {
    const text = "В настоящее время осуществляется ремонт, скоро закончим.";
    const marks = await read(text);
    expect(marks.map(({ quote }) => quote)).toContain("осуществляется");
    for (const mark of marks) {
      expect(mark.quote).toBe(text.slice(mark.start, mark.end));
      expect(mark.title).not.toBe("");
      expect(mark.why).not.toBe("");
    }
  });

  it("keep their name when the text around them changes", async () => {
    const name = async (text: string) => (await read(text)).find(({ code }) => code === "officialese")?.key;
    expect(await name("Осуществляется ремонт.")).toBe(await name("Анна, там осуществляется ремонт."));
  });

  it("lead with what hurts, once each", async () => {
    const list = worries(await read("Вы сами виноваты, идиот. Скоро, скоро, скоро осуществляется ремонт."), 200);
    const tones = list.map(({ tone }) => tone);
    expect(tones.indexOf("hint")).toBeGreaterThan(tones.lastIndexOf("bad"));
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });

  it("say nothing about a whole text that has hardly begun, nor repeat the questions", async () => {
    const marks = await read("Анна, ");
    expect(worries(marks, 6)).toEqual([]);
  });

  it("draw no line under whole sentences for being good, but tick what works", async () => {
    const marks = await read("Анна, яму закроет Пётр Мельник в четверг.");
    expect(marks.filter(isLined).map(({ code }) => code)).not.toContain("point-answered");
    expect(works(marks).map(({ code }) => code)).toEqual(expect.arrayContaining(["name-used", "deadline", "doer"]));
  });
});

/** Tasks of `assess`: bad ones are reported with line and field in plain words, the rest is read. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTasks } from "../../src/cli/assessment.ts";

const task = { id: "a", language: "en", author: { name: "Ann" }, appeal: "When?", kind: "question", reply: "Now." };
const told = (text: string, language?: "ru" | "en"): string[] =>
  readTasks(text, language).map((one) => ("error" in one ? `${one.line}: ${one.error}` : `${one.line} ok`));

describe("lines to assess", () => {
  it("are read one by one, whatever ends them, bad ones are named", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["{broken}", JSON.stringify(task), "", JSON.stringify({ ...task, language: "de" })].join(end);
      expect(told(text)).toEqual([
        "1: There is a character here that means nothing in JSON.",
        "2 ok",
        "4: language: “de” does not fit here. Choose from: ru, en.",
      ]);
    }
  });

  it("say every field that is wrong, in the language of the terminal", () => {
    const wrong = JSON.stringify({ ...task, reply: undefined, facts: "none", points: [{ id: "p", ask: "When?" }] });
    expect(told(wrong, "ru")).toEqual([
      "1: points[0].terms: Не хватает поля «terms» (список […]).",
      "1: facts: Нужно: список […], а здесь текст.",
      "1: reply: Не хватает поля «reply» (текст).",
    ]);
    expect(told(wrong).join()).not.toMatch(/expected|received|undefined|zod/i);
  });

  it("may leave out what is not known, and have fields of their own", () => {
    const [read] = readTasks(JSON.stringify({ ...task, class: "8b" }));
    expect(read).toMatchObject({ task: { situation: { points: [], moves: [], facts: [], cast: [], private: [] } } });
  });
});

describe("a file that is one JSON value", () => {
  it("is read as a list of tasks, each with the line of its mistake", () => {
    const list = [task, { ...task, reply: 7 }];
    expect(told(JSON.stringify(list))).toEqual(["1 ok", "1: reply: This should be a text, and it is a number."]);
    expect(told(JSON.stringify(list, null, 2))[1]).toMatch(/^20: reply: /);
    expect(told(`\uFEFF\n${JSON.stringify([task], null, 2)}`)).toEqual(["3 ok"]);
  });

  it("may be a single task laid out over lines", () => {
    expect(told(JSON.stringify(task, null, 2))).toEqual(["1 ok"]);
  });

  it("with several tasks laid out one after another is refused in one sentence", () => {
    const text = `${JSON.stringify(task, null, 2)}\n${JSON.stringify(task, null, 2)}`;
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain("on one line of its own");
  });

  it("that is a broken list names the place once", () => {
    expect(told(JSON.stringify([task, task], null, 2).replace('"kind"', "kind"))).toEqual([
      "9: There is a character here that means nothing in JSON.",
    ]);
  });
});

it.each(["docs/assess.md", "docs/assess.ru.md"])("%s shows a task that can be read", (path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const [, example = ""] = /```json\n(.*)\n```/u.exec(text) ?? [];
  expect(told(example)).toEqual(["1 ok"]);
});

/** Plainer words: what can be put in is offered, what is an instruction is only read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdit, substitute, wordings } from "../../../src/app/coach/wording.ts";
import { officialese as english } from "../../../src/writing/packs/en-officialese.ts";
import { officialese as russian } from "../../../src/writing/packs/ru-officialese.ts";

describe("wordings", () => {
  it.each([
    ["сейчас", ["сейчас"]],
    ["сегодня, сейчас", ["сегодня", "сейчас"]],
    ["этот; назовите предмет", ["этот"]],
    ["в, по; или убрать", ["в", "по", ""]],
    ["делать (поставьте обычный глагол: ремонтируем, возим, проверяем)", []],
    ["кто и когда сделает", []],
    ["до какого числа, часа", []],
    ["сразу; к какому часу", ["сразу"]],
    ["город, село (название)", []],
    ["(delete)", [""]],
    ["people; house; street; car", ["people", "house", "street"]],
    ["now we are …", []],
    ["who does it and when", []],
  ])("of “%s” are %j", (plain, expected) => expect(wordings(plain)).toEqual(expected));

  it("of the whole lexicon hold no gaps, no brackets and no numbers to be made up", () => {
    const all = [...russian, ...english].flatMap(([, plain]) => wordings(plain));
    expect(all.filter((wording) => /[()…:/\d«»]/u.test(wording))).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });
});

/** What the text becomes when `words` in it are replaced. */
function replaced(text: string, words: string, wording: string): string {
  const start = text.indexOf(words);
  return applyEdit(text, substitute(text, { start, end: start + words.length }, wording));
}

describe("a wording put in", () => {
  it("takes the place of the words", () => {
    expect(replaced("Мы в настоящее время чиним", "в настоящее время", "сейчас")).toBe("Мы сейчас чиним");
  });

  it("keeps the capital letter of a beginning", () => {
    expect(replaced("В настоящее время чиним", "В настоящее время", "сейчас")).toBe("Сейчас чиним");
  });

  it("leaves no hole when words are simply left out", () => {
    expect(replaced("Сообщаем, что яма закрыта", "Сообщаем, что", "")).toBe("Яма закрыта");
    expect(replaced("Яму в рамках работ закрыли", " в рамках работ".trim(), "")).toBe("Яму закрыли");
    expect(replaced("Закрыли яму в рамках работ.", "в рамках работ", "")).toBe("Закрыли яму.");
  });

  it("changes nothing but the words and the gap beside them", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string({ minLength: 1 }), (a, b, c, w) => {
        const text = a + b + c;
        const next = applyEdit(text, substitute(text, { start: a.length, end: a.length + b.length }, w));
        expect(next.startsWith(a)).toBe(true);
        expect(next.endsWith(c)).toBe(true);
      }),
    );
  });
});

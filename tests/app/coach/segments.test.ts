/** Lines under a text: they lie where the words are, the gravest wins, and typing does not tear them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carry, markAt, segments } from "../../../src/app/coach/segments.ts";

const span = (start: number, end: number, tone: "good" | "hint" | "bad" = "hint") => ({ start, end, tone });

describe("segments", () => {
  it("cut a text at its marks", () => {
    expect(segments("осуществляется ремонт", [span(0, 14)])).toEqual([
      { text: "осуществляется", tone: "hint" },
      { text: " ремонт", tone: "none" },
    ]);
  });

  it("give overlapping marks the line of the gravest", () => {
    expect(segments("abcdef", [span(0, 4, "good"), span(2, 6, "bad")])).toEqual([
      { text: "ab", tone: "good" },
      { text: "cd", tone: "bad" },
      { text: "ef", tone: "bad" },
    ]);
  });

  it("forget marks that lie outside of the text or speak of all of it", () => {
    expect(segments("abc", [span(0, 0), span(2, 9)])).toEqual([{ text: "abc", tone: "none" }]);
  });

  it("always add up to the text", () => {
    const marks = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom("good", "hint", "bad")), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), marks, (text, list) => {
        const cut = segments(
          text,
          list.map(([start, end, tone]) => span(start, end, tone)),
        );
        expect(cut.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("the mark under a place", () => {
  const sentence = span(0, 20);
  const word = span(4, 9);
  const insult = span(0, 30, "bad");

  it("is the shortest of its weight", () => {
    expect(markAt([sentence, word], 6)).toBe(word);
    expect(markAt([sentence, word], 15)).toBe(sentence);
  });

  it("is the gravest first", () => expect(markAt([word, insult], 6)).toBe(insult));
  it("is none where nothing was found", () => expect(markAt([word], 15)).toBeUndefined());
});

describe("marks carried along while typing", () => {
  const before = "Анна, скоро починим";
  const marks = [{ start: 6, end: 11 }];

  it("stay when something is added behind them", () => {
    expect(carry(marks, before, `${before} яму`)).toEqual(marks);
  });

  it("move when something is added before them", () => {
    const after = `Да! ${before}`;
    const [moved] = carry(marks, before, after);
    expect(after.slice(moved?.start, moved?.end)).toBe("скоро");
  });

  it("go when their words change", () => {
    expect(carry(marks, before, "Анна, скорее починим")).toEqual([]);
    expect(carry(marks, before, "")).toEqual([]);
  });

  it("always cover the words they covered", () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, fc.nat(40), fc.nat(40), (head, old, tail, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const [from, to] = [head + old + tail, `${head}new${tail}`];
        for (const kept of carry([{ start, end }], from, to))
          expect(to.slice(kept.start, kept.end)).toBe(from.slice(start, end));
      }),
    );
  });
});

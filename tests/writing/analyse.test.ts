/** The reader of texts: what it sees, what does not fool it, what does not trouble it. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { textCriteria, type TextCriterion } from "../../src/scoring/text/features.ts";
import { rate } from "../../src/scoring/text/rate.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { findingCodes } from "../../src/writing/finding.ts";
import { loadPack, type Pack } from "../../src/writing/pack.ts";
import type { Language } from "../../src/writing/situation.ts";
import { trainReplies, type RatedReply as Gold } from "../../src/cli/rated-replies.ts";
import { chance, tricks } from "./fooling.ts";

vi.setConfig({ testTimeout: 120_000 });

const packs: Record<Language, Pack> = { ru: await loadPack("ru"), en: await loadPack("en") };
const gold = trainReplies();
const rating = (text: string, one: Gold) => rate(analyse(text, one.situation, packs[one.language]), one.situation);
const levels = (text: string, one: Gold): Readonly<Record<TextCriterion, number>> => rating(text, one).levels;
const asWritten = new Map(gold.map((one) => [one.id, levels(one.reply, one)]));
const before = (one: Gold): Readonly<Record<TextCriterion, number>> => asWritten.get(one.id) ?? levels(one.reply, one);
const some = gold.filter((_, index) => index % 3 === 0);
const pick = (language: Language): Gold => {
  const one = gold.find((other) => other.language === language);
  if (!one) throw new Error("no gold");
  return one;
};

describe("fooling the reader fails", () => {
  for (const trick of tricks) {
    it(trick.name, () => {
      const on = gold.filter(trick.on);
      const seen = on.filter((one) => {
        const was = before(one);
        const after = levels(trick.play(one, gold), one);
        return trick.falls
          ? trick.falls.some((criterion) => after[criterion] <= was[criterion] - 1)
          : (trick.stays ?? []).every((criterion) => after[criterion] < was[criterion] + 1);
      });
      expect(on.length).toBeGreaterThanOrEqual(40);
      expect((100 * seen.length) / on.length).toBeGreaterThanOrEqual(95);
    });
  }
});

describe("what says the same is worth the same", () => {
  const same: readonly (readonly [string, (text: string, one: Gold) => string])[] = [
    ["a greeting in front", (text, one) => (one.language === "ru" ? `Здравствуйте! ${text}` : `Hello! ${text}`)],
    ["е for ё", (text) => text.replaceAll("ё", "е").replaceAll("Ё", "Е")],
    ["no capitals", (text) => text.toLowerCase()],
    ["more spaces", (text) => text.replaceAll(" ", "  ")],
    ["an emoji at the end", (text) => `${text} 🙂`],
    ["a space at the end", (text) => `${text} \n`],
    ["typographic quotes and dashes", (text) => text.replaceAll("'", "’").replaceAll(" - ", " — ")],
  ];
  for (const [name, change] of same) {
    it(name, () => {
      const moved = some.filter((one) => {
        const was = before(one);
        const after = levels(change(one.reply, one), one);
        return textCriteria.some((criterion) => Math.abs(after[criterion] - was[criterion]) > 1);
      });
      expect(moved.length / some.length).toBeLessThanOrEqual(0.03);
    });
  }

  it("doubling the text raises nothing", () => {
    const raised = some.filter((one) => {
      const was = before(one);
      const after = levels(`${one.reply}\n${one.reply}`, one);
      return textCriteria.some((criterion) => after[criterion] > was[criterion] + 0.5);
    });
    expect(raised.map((one) => one.id)).toEqual([]);
  });

  it("ten marker words on an empty reply raise nothing by one", () => {
    const markers = {
      ru: " срок план ответственный спасибо понимаю честно бригада завтра адрес телефон",
      en: " deadline plan responsible thanks understand honest crew tomorrow address phone",
    };
    const empty = gold.filter((one) => one.levels.substance === 0 && chance(one.id) < 0.6);
    const raised = empty.filter((one) => {
      const was = before(one);
      const after = levels(one.reply + markers[one.language], one);
      return textCriteria.some((criterion) => after[criterion] >= was[criterion] + 1.2);
    });
    expect(raised.length / empty.length).toBeLessThan(0.15);
  });

  it("a template sent to three people is noticed", () => {
    const one = pick("en");
    const text = "Hello, thank you for writing. The crew will come tomorrow by noon and fix it, tell me here if not.";
    const situation = { ...one.situation, earlier: [text.replace("noon", "two"), text] };
    const reading = analyse(text, situation, packs.en);
    expect(reading.findings.map((finding) => finding.code)).toContain("copy-paste");
    expect(rate(reading, situation).weakest).not.toBe("thanks");
  });
});

describe("any text can be read", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc.constantFrom(...gold.map((one) => one.reply)),
  );
  const aWord = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
    fc.constantFrom("простите ", "sorry ", "\n", "завтра к 18:00. ", "вы сами, "),
  );
  const longText = fc
    .array(aWord, { minLength: 1, maxLength: 40 })
    .map((words) => words.join("").repeat(20_000).slice(0, 20_000));
  const lengths = [
    ["short", anyText, 300],
    ["20 000 characters", longText, 40],
  ] as const;
  it.each(lengths)("never throws, and spans stay inside the text: %s", (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, fc.constantFrom<Language>("ru", "en"), (text, language) => {
        const one = pick(language);
        const reading = analyse(text, one.situation, packs[language]);
        for (const { start, end } of reading.findings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const criterion of textCriteria) {
          const level = rate(reading, one.situation).levels[criterion];
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns },
    );
  });

  // A pattern that tries too many ways would not come back before the patience of the test is over.
  it("reads 20 000 characters of anything", { timeout: 120_000 }, () => {
    for (const language of ["ru", "en"] as const) {
      const one = pick(language);
      for (const piece of [one.reply, "a", "не ", "1 ", "(", "🙂", "завтра через 3 дня "]) {
        const reading = analyse(piece.repeat(Math.ceil(20_000 / piece.length)), one.situation, packs[language]);
        expect(reading.findings.every(({ start, end }) => start <= end && end <= 20_000 + piece.length)).toBe(true);
      }
    }
  });
});

describe("findings can be explained", () => {
  it("every code has a title, a reason and a hint in both languages", () => {
    for (const language of ["ru", "en"] as const) {
      for (const code of findingCodes) {
        const { title, why, hint } = packs[language].explanations[code];
        expect(Math.min(title.length, why.length, hint.length)).toBeGreaterThan(3);
      }
    }
  });
});

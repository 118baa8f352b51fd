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

/** Where the facts stay what they are: a text in another order, and a situation and a text under other names and days. */
function firstLast(text: string): string {
  const [first = "", ...rest] = text.split(/(?<=[.!?])\s+/u);
  return [...rest, first].join(" ");
}

function everywhere({ situation, ...one }: Gold, change: (text: string) => string): readonly [string, Gold] {
  return [
    change(one.reply),
    {
      ...one,
      situation: {
        ...situation,
        author: { name: change(situation.author.name) },
        appeal: change(situation.appeal),
        facts: situation.facts.map(change),
      },
    },
  ];
}

/** Only where the name has one form; stems may be other words of the text. */
function renamedAuthor(one: Gold): readonly [string, Gold] {
  const name = one.situation.author.name.split(" ")[0] ?? "";
  const other = one.language === "ru" ? "Тамара" : "Martha";
  const whole = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "giu");
  return whole.test(one.reply) ? everywhere(one, (text) => text.replace(whole, other)) : [one.reply, one];
}

const week = {
  ru: ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
  en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
};
const anyDay = /понедельн|вторник|сред[аыеу]|четверг|пятниц|суббот|воскресен|\p{L}+day/giu;

/** Only where every day stands in the form that can be exchanged. */
function shiftedWeek(one: Gold): readonly [string, Gold] {
  const days = week[one.language];
  const whole = new RegExp(`(?<!\\p{L})(?:${days.join("|")})(?!\\p{L})`, "giu");
  const texts = [one.reply, one.situation.appeal, ...one.situation.facts].join("\n");
  if ((texts.match(whole)?.length ?? 0) < (texts.match(anyDay)?.length ?? 0)) return [one.reply, one];
  const next = (day: string): string => {
    const other = days[(days.indexOf(day.toLowerCase()) + 1) % 7] ?? "";
    return day === day.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
  };
  return everywhere(one, (text) => text.replace(whole, next));
}

const markerWords = {
  ru: "срок план ответственный спасибо понимаю честно бригада завтра адрес телефон простите обещаю лично сегодня отвечаю вместе забота поддержка открыто прозрачно сочувствую извините проверим напишу жаль согласен".split(
    " ",
  ),
  en: "deadline plan responsible thanks understand honest crew tomorrow address phone sorry promise personally today together care support openly transparent empathy fix check write agree soon please".split(
    " ",
  ),
};

function markers(one: Gold): string[] {
  return markerWords[one.language]
    .map((word) => [chance(`${one.id} ${word}`), word] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, 10)
    .map(([, word]) => word);
}

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
  type Said = readonly [text: string, one: Gold];
  const same: readonly (readonly [string, (one: Gold) => Said])[] = [
    ["a greeting in front", (one) => [(one.language === "ru" ? "Здравствуйте! " : "Hello! ") + one.reply, one]],
    ["е for ё", (one) => [one.reply.replaceAll("ё", "е").replaceAll("Ё", "Е"), one]],
    ["no capitals", (one) => [one.reply.toLowerCase(), one]],
    ["all capitals", (one) => [one.reply.toUpperCase(), one]],
    ["more spaces", (one) => [one.reply.replaceAll(" ", "  "), one]],
    ["a line for every sentence", (one) => [one.reply.replaceAll(/([.!?])\s+/gu, "$1\n"), one]],
    ["an emoji at the end", (one) => [`${one.reply} 🙂`, one]],
    ["a space at the end", (one) => [`${one.reply} \n`, one]],
    ["typographic quotes and dashes", (one) => [one.reply.replaceAll("'", "’").replaceAll(" - ", " — "), one]],
    ["the first sentence last", (one) => [firstLast(one.reply), one]],
    ["another author", renamedAuthor],
    ["the week shifted by a day", shiftedWeek],
  ];
  for (const [name, change] of same) {
    it(name, () => {
      const moved = some.filter((one) => {
        const was = before(one);
        const after = levels(...change(one));
        return textCriteria.some((criterion) => Math.abs(after[criterion] - was[criterion]) > 1);
      });
      expect(moved.length / some.length).toBeLessThanOrEqual(0.02);
    });
  }

  it("doubling the text raises nothing", () => {
    const raised = gold.filter((one) => {
      const was = before(one);
      const after = levels(`${one.reply}\n${one.reply}`, one);
      return textCriteria.some((criterion) => after[criterion] > was[criterion] + 0.1);
    });
    expect(raised.map((one) => one.id)).toEqual([]);
  });

  it("ten marker words, in any order, raise nothing", () => {
    const rises = gold.map((one) => {
      const was = before(one);
      const after = levels(`${one.reply} ${markers(one).join(" ")}`, one);
      return Math.max(...textCriteria.map((criterion) => after[criterion] - was[criterion]));
    });
    const share = (by: number): number => rises.filter((rise) => rise > by).length / rises.length;
    // Where some of the ten are words of the message itself, the heap is not always seen.
    expect(share(0.1)).toBeLessThan(0.15);
    expect(share(0.5)).toBeLessThan(0.03);
    expect(share(1)).toBeLessThan(0.005);
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
      for (const piece of [
        one.reply,
        "a",
        "не ",
        "1 ",
        "(",
        "🙂",
        "завтра через 3 дня ",
        "tomorrow and ",
        "сам виноват ",
      ]) {
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

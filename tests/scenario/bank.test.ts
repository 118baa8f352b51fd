/** The common bank: enough voices for every mood, and answers that cannot be guessed by their shape. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BankFile } from "../../src/scenario/bank.ts";
import { halfTexts } from "../../src/scenario/localise.ts";
import { followUpFamilies, moods, segmentKinds } from "../../src/scenario/vocabulary.ts";
import { textCriterionIds } from "../../src/standard/criteria.ts";
import { languages, localise } from "../../src/standard/text.ts";

const data: unknown = JSON.parse(readFileSync(new URL("../../scenarios/common.json", import.meta.url), "utf8"));
const file = BankFile.parse(data);
const unique = (texts: readonly string[]) => new Set(texts.map((text) => text.toLowerCase())).size;

it("has every text in Russian and in English", () => {
  expect(halfTexts(data)).toEqual([]);
  expect(JSON.stringify(localise(file, "en"))).not.toMatch(/\p{Script=Cyrillic}/u);
});

describe.each(languages)("in %s", (language) => {
  const bank = localise(file, language);

  it("has at least four comments of each kind of resident in each mood, none of them twice", () => {
    for (const kind of segmentKinds) {
      for (const mood of moods) {
        const some = bank.comments.filter((comment) => comment.kind === kind && comment.mood === mood);
        expect(some.length, `${kind} ${mood}`).toBeGreaterThanOrEqual(4);
      }
    }
    expect(bank.comments.length).toBeGreaterThanOrEqual(120);
    expect(unique(bank.comments.map((comment) => comment.text))).toBe(bank.comments.length);
  });

  it("asks after each weakness in at least six wordings", () => {
    expect(bank.followUps.map((one) => one.family)).toEqual([...followUpFamilies]);
    const texts = bank.followUps.flatMap((one) => one.texts);
    expect(unique(texts)).toBe(texts.length);
  });

  it("asks in words that fit anybody: whoever wrote, wherever they live, whatever was replied", () => {
    // A child, a pensioner, somebody alone; a region of any kind; a reply of one word or of a hundred.
    const presumed =
      /бабушк|пенси|маленьк|соседк|двор|на весь край|новый год|нового года|«скоро»|«мы»|«специалист|неудобств|уважаемым|да или нет|столько слов|gran|retire|babies|neighbour|street|new year|“soon”|“we”|“specialist|inconvenience|“dear|yes or no|so many words/iu;
    for (const { family, texts } of bank.followUps) {
      expect(texts.length, family).toBeGreaterThanOrEqual(7);
      for (const text of texts) expect(text, family).not.toMatch(presumed);
    }
  });

  it("never makes a resident a man or a woman", () => {
    const gendered = /(?<!\p{L})я (?:не )?(?:\p{L}+(?:ла|л|лась|лся)|рада?|одна?|сама?)(?!\p{L})/iu;
    for (const text of bank.followUps.flatMap((one) => one.texts)) expect(text).not.toMatch(gendered);
  });

  it("brings back broken promises and deleted criticism word for word", () => {
    expect(bank.screenshots.map((one) => one.reason)).toEqual(["broken-promise", "deleted-criticism"]);
    for (const { reason, texts, options } of bank.screenshots) {
      for (const text of texts) expect(text).toContain("{quote}");
      for (const text of texts) expect(text.includes("{due}")).toBe(reason === "broken-promise");
      for (const option of options) expect(option.text).toContain("{name}");
      if (reason === "deleted-criticism") expect(options.map((option) => option.act)).not.toContain("renew");
    }
  });

  it("offers one really good answer to a screenshot, neither the first nor the longest nor the shortest", () => {
    for (const { options } of bank.screenshots) {
      const worth = options.map(({ says }) => textCriterionIds.reduce((sum, id) => sum + (says[id] ?? 0), 0) / 5);
      expect(worth.filter((value) => value >= 3.5)).toHaveLength(1);
      const best = worth.indexOf(Math.max(...worth));
      const lengths = options.map((option) => option.text.length);
      expect(best).toBeGreaterThan(0);
      expect(Math.max(...lengths)).toBeGreaterThan(lengths[best] ?? 0);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.25);
    }
  });

  it("knows at least sixty names, ten of each kind", () => {
    expect(unique(bank.names.map((one) => one.name))).toBeGreaterThanOrEqual(60);
    for (const kind of segmentKinds) {
      expect(bank.names.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    }
  });

  it("has six cards of media literacy and six of debate, each with its clause", () => {
    for (const kind of ["media-literacy", "debate"]) {
      const cards = bank.cards.filter((card) => card.kind === kind);
      expect(cards.length, kind).toBeGreaterThanOrEqual(6);
      for (const card of cards) expect(card.clause, card.id).toMatch(/^S\d+$/);
    }
  });
});

it("gives every comment and every card its own id", () => {
  const ids = [...file.comments, ...file.cards].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});

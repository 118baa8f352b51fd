/** The gym: enough to rewrite in each language, and good versions that really answer. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GymFile } from "../../src/scenario/gym.ts";
import { languages } from "../../src/standard/text.ts";

const url = new URL("../../scenarios/gym.json", import.meta.url);
const { exercises } = GymFile.parse(JSON.parse(readFileSync(url, "utf8")));
const plain = (text: string) => text.toLowerCase().replaceAll("ё", "е");

it("gives every exercise its own id", () => {
  expect(new Set(exercises.map((one) => one.id)).size).toBe(exercises.length);
});

describe.each(languages)("in %s", (language) => {
  const own = exercises.filter((one) => one.language === language);

  it("has more than forty exercises on three levels", () => {
    expect(own.length).toBeGreaterThanOrEqual(42);
    for (const level of [1, 2, 3]) {
      expect(own.filter((one) => one.level === level).length, `level ${level}`).toBeGreaterThanOrEqual(12);
    }
  });

  it("is written in that language alone", () => {
    for (const one of own) {
      expect(/\p{Script=Cyrillic}/u.test(JSON.stringify(one)), one.id).toBe(language === "ru");
    }
  });

  it("shows good versions that answer every point and differ from one another", () => {
    for (const { id, good, situation } of own) {
      expect(new Set(good).size, id).toBe(good.length);
      for (const point of situation.points) {
        for (const version of good) {
          const answers = point.terms.some((term) => plain(version).includes(plain(term)));
          expect(answers, `${id}: ${point.ask} ${version}`).toBe(true);
        }
      }
    }
  });

  it("ends with the press release about living language", () => {
    expect(own.at(-1)?.id).toBe(`${language}-release`);
    expect(own.at(-1)?.level).toBe(3);
  });
});

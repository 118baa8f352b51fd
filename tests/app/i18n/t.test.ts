/** Texts on the screen: filled, in the right form, in the language of the moment. */
import { beforeAll, expect, it } from "vitest";
import { language, t } from "../../../src/app/i18n/t.svelte.ts";
import { bringTexts, startTexts, switchLanguage } from "../../../src/app/i18n/texts.ts";

beforeAll(() => startTexts("ru", ["home"]));

it.each([
  [1, "1 день"],
  [3, "3 дня"],
  [5, "5 дней"],
  [21, "21 день"],
])("%i takes its plural form: %s", (count, text) => expect(t("home:days", { count })).toBe(text));

it("a text that has not come shows its name, and comes when it is brought", async () => {
  expect(t("desk:tab.feed")).toBe("desk:tab.feed");
  await bringTexts(["desk"]);
  expect(t("desk:tab.feed")).not.toContain(":");
});

it("a place nobody fills stays visible", () => {
  expect(t("home:age")).toContain("{age}");
  expect(t("home:age", { age: 13 })).toContain("13");
});

it("another language comes whole before it is shown", async () => {
  const russian = t("desk:tab.feed");
  const switched = switchLanguage("en");
  expect([language(), t("desk:tab.feed")]).toEqual(["ru", russian]);
  expect(await switched).toBe(true);
  expect(language()).toBe("en");
  expect(t("home:days", { count: 1 })).toBe("1 day");
  expect(t("desk:tab.feed")).not.toMatch(/[а-я:]/iu);
});

/** The gym and the coach: lines under stiff words, a plainer wording with one tap, what got better, good versions. */
import type { Locator } from "@playwright/test";
import { expectNoBarriers } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";

/** The first exercise of each language: words of the office, plainer ones, and a version of one's own. */
const words = {
  ru: {
    stiff: "В настоящее время осуществляется ремонт",
    span: "В настоящее время",
    wording: "сейчас",
    plain: "Сейчас осуществляется ремонт",
    again: "Воды нет в настоящее время",
    changed: "Воды нет сейчас",
    own: "Игорь, там две бригады кладут асфальт, в пятницу закончат.",
  },
  en: {
    stiff: "We have commenced works and will utilise four welders",
    span: "utilise",
    wording: "use",
    plain: "We have commenced works and will use four welders",
    again: "They also utilise pumps",
    changed: "They also use pumps",
    own: "Meg, four welders are putting in new railings. They finish on Thursday.",
  },
};

const field = ({ page, t }: Player): Locator => page.getByRole("textbox", { name: t("gym:own") });
const lines = ({ page }: Player): Locator => page.locator("[data-tone]:not([data-tone=none])");

async function open(player: Player): Promise<(typeof words)["ru"]> {
  await player.page.emulateMedia({ reducedMotion: "reduce" });
  await player.page.goto("/#/gym");
  await expect(field(player)).toBeVisible();
  return words[player.t.language];
}

/** The note of the coach about these words. */
const note = ({ page, t }: Player, span: string): Locator =>
  page
    .getByRole("list", { name: t("coach:notes") })
    .getByRole("button")
    .filter({ hasText: span });

const check = ({ page, t, press }: Player): Promise<void> =>
  press(page.getByRole("button", { name: t("gym:check"), exact: true }));

test("stiff words are underlined as one types; a tap puts in plain ones, and undo takes them back", async ({
  player,
}) => {
  const { page, t, press } = player;
  const { stiff, span, wording, plain } = await open(player);
  await field(player).pressSequentially(stiff);
  await expect(lines(player).filter({ hasText: span })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /\d/ })).toBeAttached();

  await press(note(player, span));
  const card = page.getByRole("dialog");
  await expect(card).toBeFocused();
  await expectNoBarriers(page);
  await press(card.getByRole("button", { name: wording, exact: true }));
  await expect(field(player)).toHaveValue(plain);
  await expect(card).toBeHidden();

  await press(page.getByRole("button", { name: t("coach:undo"), exact: true }));
  await expect(field(player)).toHaveValue(stiff);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(field(player)).toHaveValue(plain);
});

test("of the same stiff words twice it is the tapped ones that are opened and replaced", async ({ player }) => {
  const { page } = player;
  const { stiff, span, wording, again, changed } = await open(player);
  await field(player).fill(`${stiff}. ${again}.`);
  const second = lines(player).filter({ hasText: span }).nth(1);
  await expect(second).toBeVisible();
  const box = await second.boundingBox();
  if (box === null) throw new Error("nothing to tap");
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await player.press(page.getByRole("dialog").getByRole("button", { name: wording, exact: true }));
  await expect(field(player)).toHaveValue(`${stiff}. ${changed}.`);
});

/** Where something is on the screen, and whether all of it is seen. */
async function seenAt(player: Player, thing: Locator): Promise<{ top: number; bottom: number; isSeen: boolean }> {
  const [box, size] = [await thing.boundingBox(), player.page.viewportSize()];
  if (box === null || size === null) throw new Error("nothing to see");
  return { top: box.y, bottom: box.y + box.height, isSeen: box.y >= 0 && box.y + box.height <= size.height };
}

/** The second height is what an open keyboard leaves. */
for (const height of [740, 400]) {
  test(`in a long text the tapped words and the card are both in view, ${height} px high`, async ({ player }) => {
    const { page, t, press } = player;
    await page.setViewportSize({ width: 360, height });
    const { stiff, span, own } = await open(player);
    await field(player).fill(`${stiff}. ${`${own} `.repeat(12)}`);
    const words = lines(player).filter({ hasText: span }).first();
    await expect(words).toBeVisible();
    await words.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - innerHeight / 2));
    const { top, bottom } = await seenAt(player, words);
    const across = (await words.boundingBox())?.x ?? 0;
    await page.mouse.click(across + 20, (top + bottom) / 2);

    const card = page.getByRole("dialog");
    await expect(card).toBeVisible();
    const spot = page.locator("mark");
    await expect(async () => {
      const [of, on] = [await seenAt(player, card), await seenAt(player, spot)];
      expect([of.isSeen, on.isSeen]).toEqual([true, true]);
      expect(on.bottom).toBeLessThanOrEqual(of.top);
    }).toPass();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(field(player)).toBeFocused();

    const first = page
      .getByRole("list", { name: t("coach:notes") })
      .getByRole("button")
      .first();
    await press(first);
    await expect(card).toBeFocused();
    await expect(async () => expect((await seenAt(player, card)).isSeen).toBe(true)).toPass();
    await page.keyboard.press("Escape");
    await expect(first).toBeFocused();
    await expect(page.getByText(t("coach:points.fine"))).toBeHidden();
  });
}

test("questions tick themselves off, and a check tells what got better beside good versions", async ({ player }) => {
  const { page, t, press } = player;
  const { own } = await open(player);
  await field(player).fill(own);
  await expect(page.getByText(t("coach:points.fine"))).toBeVisible();
  await check(player);
  await expect(page.getByRole("heading", { name: t("gym:stage.human") })).toBeVisible();
  await expect(page.getByRole("list", { name: t("gym:gains") }).getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByText(t("gym:versions.other", { number: 1 }))).toBeVisible();
  await expectNoBarriers(page);

  await press(page.getByRole("button", { name: t("gym:next"), exact: true }));
  await expect(field(player)).toHaveValue("");
  await expect(page.getByRole("button", { name: t("gym:step.tried", { number: 1 }) })).toBeVisible();
});

test("with large letters on a small phone nothing is wider than the screen", async ({ player }) => {
  const { page, t, press } = player;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/#/settings");
  await press(page.getByText(t("settings:text.huge"), { exact: true }));
  const { own } = await open(player);
  await field(player).fill(own);
  await check(player);
  await expect(page.getByRole("list", { name: t("gym:gains") })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("what was written and tried is there after a reload, and can be forgotten", async ({ player }) => {
  const { page, t, press } = player;
  const { own } = await open(player);
  await field(player).fill(own);
  await check(player);
  await expect(page.getByRole("heading", { name: t("gym:versions") })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(field(player)).toHaveValue(own, { timeout: 2000 });
  }).toPass();
  await press(page.getByRole("button", { name: t("gym:reset"), exact: true }));
  await press(page.getByRole("dialog").getByRole("button", { name: t("gym:reset.yes"), exact: true }));
  await expect(field(player)).toHaveValue("");
});

test("one may disagree with a note, change one's mind, and switch the coach off", async ({ player }) => {
  const { page, t, press } = player;
  const { stiff, span } = await open(player);
  await field(player).fill(stiff);
  await press(note(player, span));
  await press(page.getByRole("button", { name: t("coach:contest"), exact: true }));
  await expect(lines(player).filter({ hasText: span })).toBeHidden();
  await press(page.getByRole("button", { name: t("coach:contested"), exact: true }));
  await expect(lines(player).filter({ hasText: span })).toBeVisible();
  await press(page.getByRole("button", { name: t("coach:on"), exact: true }));
  await expect(lines(player)).toHaveCount(0);
  await expect(page.getByRole("list", { name: t("coach:notes") })).toBeHidden();
});

test("in an exam the coach keeps quiet until the text is checked", async ({ player }) => {
  const { page, t, press } = player;
  await page.goto("/#/settings");
  await press(page.getByRole("switch", { name: t("settings:exam") }));
  const { stiff } = await open(player);
  await field(player).fill(stiff);
  await expect(page.getByText(t("gym:exam"))).toBeVisible();
  await expect(lines(player)).toHaveCount(0);
  await check(player);
  await expect(lines(player)).not.toHaveCount(0);
});

test("nothing of the other language's reader travels", async ({ player }) => {
  const { page, t } = player;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const { stiff } = await open(player);
  await field(player).fill(stiff);
  await expect(lines(player)).not.toHaveCount(0);
  const other = t.language === "ru" ? "en" : "ru";
  expect(asked).toContain(`/scenarios/gym.${t.language}.json`);
  expect(asked.filter((path) => new RegExp(`\\.${other}\\.json$|^/assets/${other}-`).test(path))).toEqual([]);
});

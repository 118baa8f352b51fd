/** The game as one needs it: no timers, no motion, larger type, and a way to leave nothing behind. */
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { bringGame, bringSave, isBusy, isPhase, saveAt } from "./saves.ts";

const apple = "yama-na-yablonevoy";

async function open({ page, t }: Player): Promise<void> {
  await page.goto("/#/settings");
  await expect(page.getByRole("heading", { level: 1, name: t("settings:title") })).toBeVisible();
}

test("with timers off nothing runs out in a stream", async ({ player }) => {
  const { page, t, press } = player;
  await bringSave(player, saveAt(apple, t.language, isPhase("stream")));
  const questions = page.getByRole("region", { name: t("stream:questions") });
  const ring = questions.locator(".ring svg");
  await press(questions.getByRole("listitem").getByRole("button").first());
  await expect(ring).toBeVisible();
  await open(player);
  await press(page.getByRole("switch", { name: t("settings:timers") }));
  await page.goto("/#/play/e2e");
  await press(questions.getByRole("listitem").getByRole("button").first());
  await expect(questions.getByRole("button", { name: t("stream:say") })).toBeVisible();
  await expect(ring).toHaveCount(0);
});

test("less motion stops every animation and lasts", async ({ player }) => {
  const { page, t, press } = player;
  await open(player);
  await expect(page.locator("html")).toHaveAttribute("data-motion", "on");
  await press(page.getByRole("switch", { name: t("settings:motion") }));
  await expect(page.locator("html")).toHaveAttribute("data-motion", "off");
  await page.goto("/");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-motion", "off");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().activeDuration) > 50).length,
  );
  expect(moving).toBe(0);
});

test("larger type makes all type larger and nothing wider than the screen", async ({ player }) => {
  const { page, t, press } = player;
  await open(player);
  const size = () => page.getByRole("main").evaluate((main) => parseFloat(getComputedStyle(main).fontSize));
  const before = await size();
  await press(page.getByText(t("settings:text.huge"), { exact: true }));
  await expect(page.locator("html")).toHaveAttribute("data-text", "huge");
  expect(await size()).toBeGreaterThan(before * 1.2);
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await page.reload();
  for (const place of ["", "?tab=centre", "?tab=post", "?tab=book"]) {
    await page.goto(`/#/play/e2e${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), place).toBeLessThanOrEqual(0);
  }
});

test("the chosen theme stays after a reload", async ({ player }) => {
  const { page, t, press } = player;
  await open(player);
  await press(page.getByText(t("settings:theme.dark"), { exact: true }));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("erasing my data leaves nothing in the browser", async ({ player }) => {
  const { page, t, press } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await open(player);
  await press(page.getByRole("switch", { name: t("settings:exam") }));
  await press(page.getByRole("button", { name: t("settings:erase"), exact: true }));
  await press(page.getByRole("dialog").getByRole("button", { name: t("settings:erase.yes") }));
  await expect(page.getByRole("button", { name: t("home:knock.answer") })).toBeVisible();
  await expect(page.getByRole("region", { name: t("home:history") })).toBeHidden();
  const left = await page.evaluate(async () => {
    const open = indexedDB.open("young-governor");
    await new Promise((resolve) => open.addEventListener("success", resolve));
    const keys = open.result.transaction("records").objectStore("records").getAllKeys();
    await new Promise((resolve) => keys.addEventListener("success", resolve));
    return [...keys.result.map(String), ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
  expect(left).toEqual([]);
});

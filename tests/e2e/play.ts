/** Plays the game the way a person does: by the names of things on the screen. */
import type { Locator } from "@playwright/test";
import { expect } from "./fixture.ts";
import type { Player } from "./fixture.ts";

const starts = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "u");

export const button = ({ page }: Player, name: string): Locator => page.getByRole("button", { name: starts(name) });
export const alarm = ({ page }: Player): Locator => page.getByRole("alertdialog");
export const feed = ({ page, t }: Player): Locator =>
  page.getByRole("region", { name: t("desk:tab.feed"), exact: true });
export const cards = (player: Player): Locator => feed(player).locator("[data-card]:not([aria-current])");
export const thread = ({ page, t }: Player): Locator => page.getByRole("region", { name: t.like("desk:thread") });
/** The list that a heading introduces. */
export const listUnder = ({ page }: Player, heading: string): Locator =>
  page.getByRole("heading", { name: heading, exact: true }).locator("xpath=following-sibling::ul[1]");
export const isWide = ({ page }: Player): boolean => (page.viewportSize()?.width ?? 0) >= 1024;

/** Waits until the clock of the game has stopped and everything it brought is on the screen. */
export async function settle({ page }: Player): Promise<void> {
  await expect(page.getByTestId("herald")).not.toBeEmpty();
  await painted({ page });
}

const painted = ({ page }: Pick<Player, "page">): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** From the home page into a new game of a scenario, up to its briefing. */
export async function start(player: Player, title: string): Promise<void> {
  const { page, t, press } = player;
  await page.goto("/");
  const tile = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
  await press(tile.getByRole("button", { name: starts(t("home:play")) }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page).toHaveURL(/#\/play\//);
  await press(button(player, t("briefing:next")));
  const skip = button(player, t("briefing:skip"));
  await expect(skip.or(button(player, t("briefing:start")))).toBeVisible();
  if (await skip.isVisible()) await press(skip);
  await press(button(player, t("briefing:start")));
  await expect(feed(player)).toBeVisible();
}

/** Waits for a game that was just opened. */
export async function opened(player: Player): Promise<void> {
  await expect(player.page.getByTestId("herald")).toBeAttached();
  await painted(player);
}

/** Lets the clock stop and decides alarms, until the desk or the evening is free. */
export async function clear(player: Player): Promise<void> {
  const { t, press } = player;
  await settle(player);
  while (await alarm(player).isVisible()) {
    await pick(player, alarm(player));
    await press(alarm(player).getByRole("button", { name: starts(t("play:alarm.send")) }));
    await settle(player);
  }
}

/** Takes one of the prepared texts. */
export async function pick({ t, press }: Player, within: Locator, index = 1): Promise<void> {
  const options = within.getByRole("list", { name: t("play:answer.options") }).getByRole("button");
  await press(options.nth(Math.min(index, (await options.count()) - 1)));
}

/** Opens a tab of the desk; on a wide screen the feed is always there. */
export async function openTab(player: Player, tab: "feed" | "centre" | "post" | "book" | "air"): Promise<void> {
  const { page, t, press } = player;
  if (isWide(player) && tab === "feed") return;
  const back = thread(player).getByRole("link", { name: t("desk:back"), exact: true });
  if (!isWide(player) && (await back.isVisible())) await press(back);
  await press(page.getByRole("navigation", { name: t("desk:tabs") }).getByRole("link", { name: t(`desk:tab.${tab}`) }));
}

/** Opens the first appeal that waits; false: nobody waits. */
export async function openAppeal(player: Player): Promise<boolean> {
  await openTab(player, "feed");
  const card = cards(player).first();
  if (!(await card.isVisible())) return false;
  await player.press(card);
  await expect(thread(player)).toBeVisible();
  return true;
}

/** Answers the first who waits with a prepared text; false: nobody waits. */
export async function reply(player: Player, index = 1): Promise<boolean> {
  if (!(await openAppeal(player))) return false;
  await pick(player, thread(player), index);
  await player.press(thread(player).getByRole("button", { name: starts(player.t("play:answer.send")) }));
  await clear(player);
  return true;
}

/** Answers the first who waits in own words. */
export async function replyOwn(player: Player, text: string): Promise<void> {
  await openAppeal(player);
  const box = await write(player, text);
  await player.press(thread(player).getByRole("button", { name: starts(player.t("play:answer.send")) }));
  await expect(box).toBeHidden();
  await clear(player);
}

/** Types a draft into the open thread. */
export async function write(player: Player, text: string): Promise<Locator> {
  const name = player.t("play:answer.own");
  const own = thread(player).getByRole("button", { name, exact: true });
  if (await own.isVisible()) await player.press(own);
  const box = thread(player).getByRole("textbox", { name });
  await box.fill(text);
  return box;
}

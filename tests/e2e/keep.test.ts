/** A game is where it was left: after a reload, a crash, a change of language, in a file. */
import { readFile } from "node:fs/promises";
import type { Locator } from "@playwright/test";
import { sendOut } from "./day.ts";
import { expect, news, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { alarm, button, cards, clear, feed, openAppeal, openTab, pick, reply, start, thread, write } from "./play.ts";
import { bringFile, bringGame, bringSave, isBusy, isOver, isPhase, saveAt, titleOf } from "./saves.ts";
import { textsOf } from "./texts.ts";

const apple = "yama-na-yablonevoy";
const frost = "ledyanoy-chetverg";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

/** What the desk says of the game: the hour, trust, views, how many wait. */
const dials = ({ page }: Player): Promise<string[]> =>
  page.locator("header.strip :is(h1, .low .clock, .low strong), .filters button").allInnerTexts();

const apart = "Анна, я запомнил. Draft that nobody sent";

test("a reload in the middle of a thread keeps the place and the draft", async ({ player }) => {
  const { page, t } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await openAppeal(player);
  const name = (await thread(player).getAttribute("aria-label")) ?? "";
  await write(player, apart);
  await expect(page.getByText(t("play:answer.kept"))).toBeVisible();
  // The draft goes to the disk after a pause in typing.
  await page.waitForTimeout(600);
  await page.reload();
  await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  await expect(thread(player).getByRole("textbox")).toHaveValue(apart);
});

/** What lies in the field when one writes to the same resident once more. */
async function draftForAnother(player: Player): Promise<Locator> {
  await player.press(thread(player).getByRole("button", { name: player.t("desk:action.again"), exact: true }));
  return thread(player).getByRole("textbox");
}

test("words sent before the draft went to the disk are no draft after a reload", async ({ player }) => {
  const { page, t } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await openAppeal(player);
  const box = await write(player, "Скоро починим. We will fix it soon");
  // The reader of texts has come: from here on it is faster than a pause in typing.
  await expect(page.locator("[data-tone]:not([data-tone=none])")).not.toHaveCount(0);
  // Two keys at once: between two orders of a test that pause may be over.
  await box.evaluate((field: HTMLTextAreaElement) => {
    field.setRangeText("!");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
  });
  await expect(box).toBeHidden();
  await clear(player);
  await page.waitForTimeout(600);
  await page.reload();
  await expect(await draftForAnother(player)).toHaveValue("");
});

test("words typed while the answer is still being read stay in the draft", async ({ player }) => {
  const { page, t } = player;
  // A slow phone reads for three seconds.
  await page.addInitScript(() => {
    const { prototype } = Worker;
    const ask = Object.getOwnPropertyDescriptor(prototype, "postMessage")?.value as (question: unknown) => void;
    prototype.postMessage = function (question: unknown) {
      setTimeout(() => ask.call(this, question), 3000);
    };
  });
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await openAppeal(player);
  const box = await write(player, apart);
  await box.press("End");
  await box.press("ControlOrMeta+Enter");
  await box.pressSequentially(" More");
  await expect(box).toBeHidden();
  await clear(player);
  await expect(await draftForAnother(player)).toHaveValue(`${apart} More`);
});

test("a post that was changed after its words were taken is not published as it was", async ({ player }) => {
  const { page, t, press } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await openTab(player, "post");
  await press(
    page
      .getByRole("region", { name: t("desk:post.title") })
      .getByRole("link")
      .first(),
  );
  const composer = page
    .getByRole("region")
    .filter({ has: page.getByRole("button", { name: t("desk:post.step.place") }) });
  const step = (name: "text" | "place"): Locator =>
    composer.getByRole("button", { name: new RegExp(`^\\d\\s*${t(`desk:post.step.${name}`)}$`, "u") });
  const take = button(player, t("desk:post.take"));
  await pick(player, composer);
  await press(take);
  await press(step("text"));
  await press(composer.getByRole("button", { name: t("play:answer.own"), exact: true }));
  await composer.getByRole("textbox").fill(apart);
  await expect(step("place")).toBeDisabled();

  await press(take);
  await press(step("place"));
  await sendOut(player);
  await expect(page.getByText(apart)).toBeVisible();
});

test("a game goes on where it was after the page crashed", async ({ player, context }) => {
  const { page, t, press } = player;
  await start(player, titleOf(frost, t.language));
  await clear(player);
  await reply(player);
  await openTab(player, "feed");
  const before = await dials(player);
  await page.close();
  const next: Player = { page: await context.newPage(), t, press };
  await next.page.addLocatorHandler(news(next.page), press, { noWaitAfter: true });
  await next.page.emulateMedia({ reducedMotion: "reduce" });
  await next.page.goto("/");
  await press(next.page.getByRole("link", { name: t("home:continue") }).first());
  await expect(feed(next)).toBeVisible();
  await openTab(next, "feed");
  expect(await dials(next)).toEqual(before);
});

test("a reload keeps the briefing, the alarm, the stream, the evening and the debrief", async ({ player }) => {
  const { page, t } = player;
  const faces = [
    { save: saveAt(apple, t.language, isPhase("briefing"), "a"), seen: button(player, t("briefing:skip")) },
    { save: saveAt(frost, t.language, isPhase("crisis"), "b"), seen: alarm(player) },
    { save: saveAt(apple, t.language, isPhase("stream"), "c"), seen: button(player, t("stream:end")) },
    { save: saveAt(apple, t.language, isPhase("evening"), "d"), seen: button(player, t("evening:sleep")) },
    { save: saveAt(apple, t.language, isOver, "e"), seen: page.getByRole("group", { name: t("debrief:dials") }) },
  ];
  for (const { save, seen } of faces) {
    await bringSave(player, save);
    await expect(seen).toBeVisible();
    await page.reload();
    await expect(seen).toBeVisible();
  }
});

test("several games live side by side and one can be deleted", async ({ player }) => {
  const { page, t, press } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy, "one"));
  await bringSave(player, saveAt(frost, t.language, isOver, "two"));
  await expect(page.getByRole("group", { name: t("debrief:dials") })).toBeVisible();
  await page.goto("/");
  const history = page.getByRole("region", { name: t("home:history") });
  await expect(history.getByRole("listitem")).toHaveCount(2);
  await press(history.getByRole("button", { name: t("home:history.remove", { title: titleOf(frost, t.language) }) }));
  await press(history.getByRole("button", { name: t("home:history.remove.sure") }));
  await expect(history.getByRole("listitem")).toHaveCount(1);
  await page.reload();
  await expect(history.getByRole("listitem")).toHaveCount(1);
  await press(history.getByRole("link"));
  await expect(feed(player)).toBeVisible();
});

test("an exported game comes back from its file as the same game", async ({ player }) => {
  const { page, t, press } = player;
  const title = titleOf(apple, t.language);
  await bringGame(player, saveAt(apple, t.language, isBusy, "one"));
  await expect(cards(player).first()).toBeVisible();
  const before = await dials(player);
  await page.goto("/");
  const history = page.getByRole("region", { name: t("home:history") });
  const waiting = page.waitForEvent("download");
  await press(history.getByRole("button", { name: t("home:history.export", { title }) }));
  const file = await (await waiting).path();
  await press(history.getByRole("button", { name: t("home:history.remove", { title }) }));
  await press(history.getByRole("button", { name: t("home:history.remove.sure") }));
  await expect(history).toBeHidden();
  await bringFile(player, "mine.json", await readFile(file));
  await expect(page.getByText(t("home:bring.save", { title }))).toBeVisible();
  await press(history.getByRole("link"));
  await expect(cards(player).first()).toBeVisible();
  expect(await dials(player)).toEqual(before);
});

test("a change of language in the middle keeps the game and speaks the other language", async ({ player }) => {
  const { page, t, press } = player;
  const other = textsOf(t.language === "ru" ? "en" : "ru");
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await expect(cards(player).first()).toBeVisible();
  const clock = page.locator("header.strip .clock");
  const [before, count] = [await clock.innerText(), await cards(player).count()];
  await press(button(player, t("play:pause.title")));
  await press(page.getByRole("dialog").getByRole("button", { name: other.language === "en" ? "English" : "Русский" }));
  await page.keyboard.press("Escape");
  await expect(feed({ page, t: other, press })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", other.language);
  await expect(cards({ page, t: other, press })).toHaveCount(count);
  expect((await clock.innerText()).slice(-5)).toBe(before.slice(-5));
  expect(await reply({ page, t: other, press })).toBe(true);
});

test("walking about the desk does not open the game anew", async ({ player }) => {
  const { page, t } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy));
  await page.evaluate(() => document.querySelector("main")?.classList.add("same"));
  for (const tab of ["book", "post", "centre", "feed"] as const) await openTab(player, tab);
  await openAppeal(player);
  await expect(page.locator("main.same")).toBeVisible();
});

/** One whole day without a mouse: what has the focus can always be seen and is never lost. */
import type { Page } from "@playwright/test";
import { expect, news, test } from "./fixture.ts";
import { alarm, feed, settle, thread } from "./play.ts";
import { titleOf } from "./saves.ts";

test.skip(({ hasTouch }) => hasTouch, "a phone has no keyboard");
test.setTimeout(600_000);

interface Focus {
  /** Tag and name of what has the focus. */
  where: string;
  /** Nobody has it. */
  isLost: boolean;
  /** A sighted person finds it on the screen. */
  isSeen: boolean;
}

const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const label = at.getAttribute("aria-label") ?? at.textContent.trim().slice(0, 60);
    const isRing = (style: CSSStyleDeclaration): boolean =>
      (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    // A card or a label may wear the ring of the link or the input inside it.
    const around = [at, at.parentElement, at.parentElement?.parentElement, at.closest("article, label, li")];
    const isMarked = around.some(
      (one) =>
        one instanceof Element && ["", "::before", "::after"].some((part) => isRing(getComputedStyle(one, part))),
    );
    const inside = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    };
    // A heading that got the focus to be read first is not something one presses.
    const isSilent = at.getAttribute("tabindex") === "-1";
    return {
      where: `${at.tagName} ${label}`,
      isLost: at === document.body,
      isSeen: isSilent || (isMarked && inside(at.closest("label") ?? at)),
    };
  });

test("a whole day is lived with the keys alone and the focus is never lost", async ({ player }) => {
  const { page, t } = player;
  // Nobody presses anything here but keys.
  await page.removeLocatorHandler(news(page));
  /** Where the focus went missing, or could not be seen. */
  const lost: string[] = [];
  const look = async (after: string): Promise<string> => {
    let { where, isLost, isSeen } = await focus(page);
    // A thing that has just come may get its mark a frame later.
    for (let tries = 0; !isSeen && !isLost && tries < 10; tries++) {
      await page.waitForTimeout(50);
      ({ where, isLost, isSeen } = await focus(page));
    }
    if (isLost) lost.push(`${after}: nobody has the focus`);
    else if (!isSeen) lost.push(`${after}: no mark on ${where}`);
    return where;
  };
  const key = async (name: string): Promise<void> => {
    const { where } = await focus(page);
    await page.keyboard.press(name);
    await look(`${name} on ${where}`);
  };
  /** Walks with Tab to something that is called so. */
  const walk = async (name: RegExp | string, most = 90): Promise<void> => {
    for (let step = 0; step < most; step++) {
      await page.keyboard.press("Tab");
      // After the last thing of a page Tab leaves it for the browser and comes back.
      const { isLost } = await focus(page);
      const where = isLost ? "" : await look("Tab");
      if (typeof name === "string" ? where.includes(name.slice(0, 40)) : name.test(where)) return;
    }
    throw new Error([`Tab never comes to ${String(name)}`, ...lost].join("\n"));
  };
  /** The clock has stopped; news and alarms are dealt with by the keys, too. */
  const rest = async (): Promise<void> => {
    const { where: before } = await focus(page);
    for (;;) {
      await settle(player);
      if (await alarm(player).isVisible()) {
        await key("1");
        await walk(t("play:alarm.send"));
        await key("Enter");
      } else if (await news(page).isVisible()) {
        await key("Escape");
        await expect(news(page)).toBeHidden();
      } else break;
    }
    await look(`after ${before}`);
  };

  await page.goto("/");
  await walk(`${t("home:play")}: ${titleOf("yama-na-yablonevoy", t.language)}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: t("briefing:next") })).toBeVisible();
  await walk(t("briefing:skip"));
  await page.keyboard.press("Enter");
  await walk(t("briefing:start"));
  await page.keyboard.press("Enter");
  await expect(feed(player)).toBeVisible();
  await rest();

  await test.step("open the next message and answer with a draft", async () => {
    await key("j");
    await key("Enter");
    await expect(thread(player)).toBeVisible();
    await key("r");
    await key("2");
    await walk(t("play:answer.send"));
    await key("Enter");
    await rest();
  });

  await test.step("answer another one in own words", async () => {
    await key("j");
    await key("Enter");
    await key("r");
    await page.keyboard.press("Shift+Tab");
    await walk(t("play:answer.own"));
    await key("Enter");
    await walk("TEXTAREA");
    await page.keyboard.type("Hello! I will look at it today and write here by 18:00.");
    await key("Control+Enter");
    await expect(thread(player).getByRole("textbox")).toBeHidden();
    await rest();
  });

  await test.step("look into the topic and give an instruction", async () => {
    await key("i");
    await walk(t("desk:study").split(" · ")[0] ?? "");
    await key("Enter");
    await rest();
    const remedies = page.getByRole("heading", { name: t("desk:centre.remedies") });
    await expect(remedies).toBeVisible();
    const first = remedies.locator("xpath=following-sibling::ul[1]").locator("button:enabled strong").first();
    await walk((await first.textContent()) ?? "");
    await key("Enter");
    const sheet = page.getByRole("dialog");
    const group = (name: string) => sheet.getByRole("group", { name });
    const first3 = async (name: string, index: number) =>
      (await group(name).getByRole("button").nth(index).textContent())?.trim() ?? "";
    await walk(await first3(t("desk:instruct.who"), 0));
    await key("Space");
    await walk(await first3(t("desk:instruct.when"), 3));
    await key("Space");
    await walk("INPUT");
    await key("Space");
    await walk(t("desk:instruct.give"));
    await key("Enter");
    await expect(sheet.getByRole("group").first()).toBeHidden();
    await rest();
  });

  await test.step("write a post", async () => {
    await key("p");
    const list = page.getByRole("region", { name: t("desk:post.title") });
    await walk((await list.getByRole("link").first().locator("strong").textContent()) ?? "");
    await key("Enter");
    await key("1");
    await walk(t("desk:post.take"));
    await key("Enter");
    const next = page.getByRole("button", { name: t("desk:post.next") });
    if (await next.isVisible()) {
      await walk(t("desk:post.next"));
      await key("Enter");
    }
    await walk("INPUT");
    await key("Space");
    await walk(t("desk:post.publish"));
    await key("Enter");
    await expect(page.getByRole("heading", { name: t("desk:post.reach") })).toBeVisible();
    await rest();
  });

  await test.step("end the day, guess and sleep", async () => {
    const evening = page.getByRole("heading", { level: 1, name: t.like("evening:title") });
    // An alarm or a visit of duty may come in between.
    while (!(await evening.isVisible())) {
      await walk(t("play:pause.title"));
      await key("Enter");
      await walk(new RegExp(`^BUTTON ${t("play:pause.end-day")}`, "u"));
      await key("Enter");
      await rest();
    }
    const guess = page.getByRole("group", { name: t("evening:predict") });
    await walk((await guess.getByRole("button").first().textContent())?.trim() ?? "");
    await key("Space");
    await walk(t("evening:sleep"));
    await page.keyboard.press("Enter");
    await expect(feed(player)).toBeVisible();
    await rest();
  });
  expect([...new Set(lost)]).toEqual([]);
});

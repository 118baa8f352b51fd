/** axe finds nothing on any page, in light and in dark. */
import { expectNoBarriers } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { alarm, button, feed, listUnder, openAppeal, opened, openTab, thread } from "./play.ts";
import { bringSave, isBusy, isOver, isPhase, saveAt } from "./saves.ts";

const apple = "yama-na-yablonevoy";
const frost = "ledyanoy-chetverg";

const openAt = async (player: Player, scenario: string, fits: Parameters<typeof saveAt>[2]): Promise<void> => {
  await player.page.emulateMedia({ reducedMotion: "reduce" });
  await bringSave(player, saveAt(scenario, player.t.language, fits));
  if (fits !== isOver) await opened(player);
};

const busy = async (player: Player): Promise<void> => {
  await openAt(player, apple, isBusy);
};

/** How to come to each page, and how one knows one is there. */
const pages: Record<string, (player: Player) => Promise<void>> = {
  "the home page": async ({ page, t }) => {
    await page.goto("/");
    await expect(page.getByRole("button", { name: t("home:knock.answer") })).toBeVisible();
  },
  "the home page with games": async ({ page, t, press }) => {
    await openAt({ page, t, press }, apple, isBusy);
    await page.goto("#/");
    await expect(page.getByRole("heading", { name: t("home:history") })).toBeVisible();
  },
  "the briefing": async ({ page, t, press }) => {
    await openAt({ page, t, press }, apple, isPhase("briefing"));
    await press(page.getByRole("button", { name: t("briefing:skip"), exact: true }));
    await expect(page.getByRole("button", { name: t("briefing:start") })).toBeVisible();
  },
  "the feed": async (player) => {
    await busy(player);
    await expect(feed(player)).toBeVisible();
  },
  "a thread": async (player) => {
    await busy(player);
    await openAppeal(player);
    await expect(thread(player)).toBeVisible();
  },
  "the post composer": async (player) => {
    await busy(player);
    await openTab(player, "post");
    const { page, t, press } = player;
    await press(
      page
        .getByRole("region", { name: t("desk:post.title") })
        .getByRole("link")
        .first(),
    );
    await expect(button(player, t("desk:post.take"))).toBeVisible();
  },
  "the situation centre": async (player) => {
    await busy(player);
    await openTab(player, "centre");
    await expect(player.page.getByRole("region", { name: player.t("desk:centre.short") })).toBeVisible();
  },
  "a topic": async (player) => {
    await busy(player);
    await openTab(player, "centre");
    const { page, t, press } = player;
    await press(listUnder(player, t("desk:centre.topics")).getByRole("link").first());
    await expect(page.getByRole("heading", { name: t("desk:centre.remedies") })).toBeVisible();
  },
  "the book of promises": async (player) => {
    await openAt(player, apple, (game) => game.phase === "desk" && game.promises.length > 2);
    await openTab(player, "book");
    await expect(player.page.getByRole("region", { name: player.t("desk:book.title") })).toBeVisible();
  },
  "the pause": async (player) => {
    await busy(player);
    await player.press(button(player, player.t("play:pause.title")));
    await expect(player.page.getByRole("dialog")).toBeVisible();
  },
  "a stream": async (player) => {
    await openAt(player, apple, isPhase("stream"));
    await expect(player.page.getByRole("region", { name: player.t("stream:questions") })).toBeVisible();
  },
  "an alarm": async (player) => {
    await openAt(player, frost, isPhase("crisis"));
    await expect(alarm(player)).toBeVisible();
  },
  "the evening": async (player) => {
    await openAt(player, apple, isPhase("evening"));
    await expect(button(player, player.t("evening:sleep"))).toBeVisible();
  },
  "the debrief": async (player) => {
    await openAt(player, apple, isOver);
    await expect(player.page.getByRole("button", { name: player.t("debrief:what-if"), exact: true })).toHaveCount(3);
  },
  "the resident's chair": async (player) => {
    await openAt(player, apple, isOver);
    await expect(player.page).toHaveURL(/debrief/);
    await player.page.goto("#/chair/e2e");
    await expect(player.page.getByRole("heading", { level: 1, name: player.t("chair:title") })).toBeVisible();
  },
};

for (const [name, page] of [
  ["standard", "the standard"],
  ["settings", "the settings"],
  ["gym", "the gym"],
  ["about", "what the school is"],
  ["nowhere", "a page that is not there"],
] as const) {
  pages[page] = async (player) => {
    await player.page.goto(`/#/${name}`);
    await expect(player.page.getByRole("heading", { level: 1 })).toBeVisible();
  };
}

for (const [name, open] of Object.entries(pages)) {
  test(`axe finds nothing on ${name}`, async ({ player }) => {
    await open(player);
    await expectNoBarriers(player.page);
  });
}

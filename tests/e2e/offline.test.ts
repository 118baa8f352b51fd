/** After the first visit nobody needs a connection: games go on, the other rooms open. */
import { expect, test } from "./fixture.ts";
import { clear, opened, reply, replyOwn, start } from "./play.ts";
import { titleOf } from "./saves.ts";

const scenario = "ledyanoy-chetverg";

test("after the first visit a game is started and played without a connection", async ({ player, context }) => {
  const { page, t } = player;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await page.evaluate(async (path) => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (!serviceWorker.controller)
      await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    while ((await caches.match(path)) === undefined) await new Promise((resolve) => setTimeout(resolve, 100));
  }, `/scenarios/${scenario}.${t.language}.json`);
  await context.setOffline(true);
  await start(player, titleOf(scenario, t.language));
  await expect(page.getByText(t("app:offline.alone"))).toBeVisible();
  await clear(player);
  expect(await reply(player)).toBe(true);
  await replyOwn(
    player,
    t.language === "ru" ? "Сегодня в 18:00 напишу, что сделано." : "I will write at 18:00 today what is done.",
  );
  await page.reload();
  await opened(player);
  for (const name of ["standard", "settings", "about", ""]) {
    await page.goto(`/#/${name}`);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await expect(page.getByRole("article").filter({ hasText: titleOf(scenario, t.language) })).toBeVisible();
});

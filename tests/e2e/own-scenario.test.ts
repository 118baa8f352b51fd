/** A scenario of one's own: dropped on the page, played to its debrief, still there after a reload. */
import { readFileSync } from "node:fs";
import { endDay, sleep } from "./day.ts";
import { expect, test } from "./fixture.ts";
import { clear, opened, reply, start } from "./play.ts";
import { bringFile, titleOf } from "./saves.ts";

const minimal = readFileSync(new URL("../fixtures/scenarios/minimal.json", import.meta.url), "utf8");

test("a scenario from a file is played to its debrief and survives a reload", async ({ player }) => {
  const { page, t } = player;
  const title = titleOf("minimal", t.language);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await bringFile(player, "minimal.json", minimal);
  await expect(page.getByText(t("home:bring.scenario", { title }))).toBeVisible();
  await page.reload();
  await start(player, title);
  for (let day = 1; day < 9; day++) {
    await clear(player);
    await reply(player);
    await page.reload();
    await opened(player);
    await endDay(player);
    if ((await sleep(player)) === "debrief") break;
  }
  const dials = page.getByRole("group", { name: t("debrief:dials") });
  await expect(dials).toBeVisible();
  await page.reload();
  await expect(dials).toBeVisible();
});

test("a scenario can be dropped anywhere on the home page and taken away again", async ({ player }) => {
  const { page, t, press } = player;
  const title = titleOf("minimal", t.language);
  await page.goto("/");
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "minimal.json", { type: "application/json" }));
    return data;
  }, minimal);
  await page.dispatchEvent("main", "dragenter", { dataTransfer: transfer });
  await expect(page.locator("input[type=file]")).toBeAttached();
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  const tile = page.getByRole("article").filter({ hasText: title });
  await expect(tile).toBeVisible();
  await press(tile.getByRole("button", { name: t("home:own.remove", { title }) }));
  await expect(tile).toBeHidden();
});

/** What one takes away from a debrief: a sheet of paper, a picture, the data. */
import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { bringSave, isOver, saveAt } from "./saves.ts";
import { textsOf } from "./texts.ts";

const apple = "yama-na-yablonevoy";

async function open(player: Player): Promise<void> {
  await player.page.emulateMedia({ reducedMotion: "reduce" });
  await bringSave(player, saveAt(apple, player.t.language, isOver));
  await expect(player.page.getByRole("group", { name: player.t("debrief:dials") })).toBeVisible();
}

async function take({ page, t, press }: Player, what: "share" | "export.json" | "export.csv"): Promise<Buffer> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await press(page.getByRole("button", { name: t(`debrief:${what}`), exact: true }));
  return readFile(await (await waiting).path());
}

test("the printed debrief is one sheet of paper", async ({ player }) => {
  await open(player);
  const paper = await player.page.pdf({ format: "A4", printBackground: true });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length).toBe(1);
});

test("the picture to share is a PNG", async ({ player }) => {
  await open(player);
  const picture = await take(player, "share");
  expect(picture.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(picture.readUInt32BE(16)).toBeGreaterThanOrEqual(600);
});

test("the data of a term comes as JSON and as a table", async ({ player }) => {
  await open(player);
  const data = JSON.parse((await take(player, "export.json")).toString()) as Record<string, unknown>;
  expect(JSON.stringify(data).length).toBeGreaterThan(1000);
  const rows = (await take(player, "export.csv")).toString().trim().split("\n");
  expect(rows.length).toBeGreaterThan(16);
});

test("what was written to the questions and every objection is there after a reload", async ({ player }) => {
  const { page, t } = player;
  await open(player);
  const note = page
    .getByRole("region", { name: t("debrief:reflection"), exact: true })
    .getByRole("textbox")
    .first();
  await note.fill("I would ask first.");
  await expect(page.getByText(t("debrief:reflection.kept")).first()).toBeVisible();
  await page.reload();
  await expect(note).toHaveValue("I would ask first.");
});

test("any decision can be taken the other way and both roads are seen", async ({ player }) => {
  const { page, t, press } = player;
  await open(player);
  const any = page.getByRole("region", { name: t("debrief:what-if.any") });
  await press(any.locator("summary").first());
  await press(any.getByRole("button").first());
  const sheet = page.getByRole("dialog");
  await press(sheet.getByRole("radio").first());
  await expect(sheet.getByRole("columnheader", { name: t("debrief:what-if.would") })).toBeVisible();
});

test("whoever reads on in the other language stays at the same place", async ({ player }) => {
  const { page, t, press } = player;
  await open(player);
  const other = t.language === "ru" ? "en" : "ru";
  const chapter = (language: "ru" | "en") =>
    page.getByRole("heading", { level: 2, name: textsOf(language)("debrief:part.why"), exact: true });
  await expect(page.getByRole("button", { name: t("debrief:what-if"), exact: true })).toHaveCount(3);
  await press(page.getByRole("navigation").getByRole("button", { name: t("debrief:part.why") }));
  await expect(chapter(t.language)).toBeInViewport();
  await press(page.getByRole("button", { name: { ru: "Русский", en: "English" }[other], exact: true }));
  await expect(chapter(other)).toBeInViewport();
  await expect(page.getByRole("button", { name: textsOf(other)("debrief:what-if"), exact: true })).toHaveCount(3);
  await expect(chapter(other)).toBeInViewport();
});

/** Both scenarios from the home page to the debrief: by touch in Russian on a phone, by mouse in English on a desk. */
import { readFileSync } from "node:fs";
import { endDay, goLive, instruct, publish, sleep, visit } from "./day.ts";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { clear, reply, replyOwn, start } from "./play.ts";
import type { Language } from "./texts.ts";

test.setTimeout(480_000);

const ownWords: Record<Language, string> = {
  ru: "Здравствуйте! Понимаю, что ждать тяжело. Сегодня до 18:00 сам приеду, посмотрю и напишу здесь, что решили.",
  en: "Hello! I see how hard the waiting is. I will come and look by 18:00 today and write here what we decided.",
};

const titleOf = (scenario: string, language: Language): string => {
  const file = new URL(`../../scenarios/${scenario}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { title: Record<Language, string> }).title[language];
};

/** Some of everything, so that the debrief has something to tell. */
async function live(player: Player): Promise<Set<string>> {
  const done = new Set<string>();
  const attempt = async (name: string, deed: () => Promise<boolean>): Promise<void> => {
    if (!done.has(name) && (await deed())) done.add(name);
  };
  for (let day = 1; day <= 7; day++) {
    await clear(player);
    await reply(player, day % 3);
    if (day === 1) await replyOwn(player, ownWords[player.t.language]);
    await attempt("instruct", () => instruct(player));
    await attempt("publish", () => publish(player));
    await attempt("visit", () => visit(player));
    await reply(player);
    await attempt("live", () => goLive(player));
    await endDay(player);
    if ((await sleep(player)) === "debrief") return done;
  }
  throw new Error("the term does not end");
}

for (const scenario of ["yama-na-yablonevoy", "ledyanoy-chetverg"]) {
  test(`${scenario} is played from the home page to its debrief`, async ({ player }) => {
    const { page, t, press } = player;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await start(player, titleOf(scenario, t.language));
    const done = await live(player);
    expect([...done].sort()).toEqual(["instruct", "live", "publish", "visit"]);

    await expect(page.getByRole("group", { name: t("debrief:dials") }).locator("strong")).toHaveCount(3);
    await expect(page.getByRole("group", { name: t("debrief:radar") }).getByRole("button")).toHaveCount(16);
    const turns = page
      .getByRole("article")
      .filter({ has: page.getByRole("button", { name: t("debrief:what-if"), exact: true }) });
    await expect(turns).toHaveCount(3);
    await press(turns.first().getByRole("button"));
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByRole("columnheader", { name: t("debrief:what-if.would") })).toBeVisible();
    await press(sheet.getByRole("button", { name: t("app:close") }));
    await expect(sheet).toBeHidden();
  });
}

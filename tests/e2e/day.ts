/** What else a governor does in a day: instructions, posts, visits, a stream, the evening. */
import { expect } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { button, clear, feed, listUnder, openTab, pick } from "./play.ts";

/** Looks into a topic and gives the first instruction that is possible; false: there is none. */
export async function instruct(player: Player, topic = 0): Promise<boolean> {
  const { page, t, press } = player;
  await openTab(player, "centre");
  await press(listUnder(player, t("desk:centre.topics")).getByRole("link").nth(topic));
  const study = button(player, t("desk:study").split(" · ")[0] ?? "");
  if (await study.isVisible()) {
    await press(study);
    await clear(player);
  }
  const remedy = listUnder(player, t("desk:centre.remedies")).locator("button:enabled").first();
  if (!(await remedy.isVisible())) return false;
  await press(remedy);
  const sheet = page.getByRole("dialog");
  await press(
    sheet
      .getByRole("group", { name: t("desk:instruct.who") })
      .getByRole("button")
      .first(),
  );
  await press(
    sheet
      .getByRole("group", { name: t("desk:instruct.when") })
      .getByRole("button")
      .nth(3),
  );
  await press(
    sheet
      .getByRole("group", { name: t("desk:instruct.how") })
      .getByRole("radio")
      .first(),
  );
  await press(sheet.getByRole("button", { name: t.like("desk:instruct.give") }));
  await expect(sheet.getByRole("group", { name: t("desk:instruct.who") })).toBeHidden();
  await clear(player);
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  return true;
}

/** Publishes on the first platform what the composer has ready. */
export async function sendOut(player: Player): Promise<void> {
  const { page, t, press } = player;
  const places = page.getByRole("radiogroup", { name: t("desk:post.where") });
  await press(places.locator("label").first());
  await press(button(player, t("desk:post.publish")));
  await clear(player);
}

/** Publishes a post, with a picture where the press office has one; false: there was nothing to tell with a picture. */
export async function publish(player: Player): Promise<boolean> {
  const { page, t, press } = player;
  await openTab(player, "post");
  const list = page
    .getByRole("region", { name: t("desk:post.title") })
    .getByRole("list")
    .first()
    .getByRole("link");
  const briefs = await list.count();
  for (let index = 0; index < briefs; index++) {
    await press(list.nth(index));
    const composer = page.locator("section", { has: button(player, t("desk:post.take")) });
    await pick(player, composer.last());
    await press(button(player, t("desk:post.take")));
    const pictures = page.getByRole("radiogroup", { name: t("desk:post.picture") });
    await expect(pictures.or(page.getByRole("radiogroup", { name: t("desk:post.where") }))).toBeVisible();
    if (!(await pictures.isVisible())) {
      await openTab(player, "post");
      continue;
    }
    await press(pictures.locator("label").first());
    await press(
      page
        .getByRole("group", { name: t("desk:post.alt") })
        .getByRole("radio")
        .first(),
    );
    await press(button(player, t("desk:post.next")));
    await sendOut(player);
    await expect(page.getByRole("heading", { name: t("desk:post.reach") })).toBeVisible();
    return true;
  }
  return false;
}

/** Goes to see a place; false: there is none left, or no time. */
export async function visit(player: Player): Promise<boolean> {
  const { t, press } = player;
  await openTab(player, "centre");
  const go = listUnder(player, t("desk:visits")).locator("button:enabled").first();
  if (!(await go.isVisible())) return false;
  await press(go);
  await clear(player);
  return true;
}

/** Waits on the desk for an hour. */
async function wait(player: Player): Promise<void> {
  const { page, t, press } = player;
  await openTab(player, "feed");
  await press(button(player, t("play:pause.title")));
  await press(page.getByRole("dialog").getByRole("button", { name: t("play:hours", { hours: 1 }), exact: true }));
  await clear(player);
}

/** Goes live when the hour comes, answers one question and ends; false: there is no stream today. */
export async function goLive(player: Player): Promise<boolean> {
  const { page, t, press } = player;
  await openTab(player, "air");
  const [until = ""] = t("desk:air.window", { from: "#" }).split("#");
  const today = page.getByText(new RegExp(`^${until}\\d\\d:\\d\\d–`, "u"));
  const go = page.getByRole("button", { name: t.like("desk:air.go"), disabled: false }).first();
  for (let hour = 0; hour < 11 && !(await go.isVisible()) && (await today.isVisible()); hour++) {
    await wait(player);
    await openTab(player, "air");
  }
  if (!(await go.isVisible())) return false;
  await press(go);
  const questions = page.getByRole("region", { name: t("stream:questions") });
  await press(questions.getByRole("button").first());
  await pick(player, questions);
  await press(questions.getByRole("button", { name: t("stream:say") }));
  await expect(questions.getByRole("log", { name: t("stream:chat") })).toBeVisible();
  await press(page.getByRole("button", { name: t("stream:end"), exact: true }));
  await clear(player);
  return true;
}

/** From the desk to the evening. */
export async function endDay(player: Player): Promise<void> {
  const { page, t, press } = player;
  await openTab(player, "feed");
  const evening = page.getByRole("heading", { level: 1, name: t.like("evening:title") });
  while (!(await evening.isVisible())) {
    await press(button(player, t("play:pause.title")));
    await press(page.getByRole("dialog").getByRole("button", { name: t("play:pause.end-day"), exact: true }));
    await clear(player);
  }
}

/** From the evening to the next morning, with a guess; after the last evening to the debrief. */
export async function sleep(player: Player): Promise<"morning" | "debrief"> {
  const { page, t, press } = player;
  const guess = page.getByRole("group", { name: t("evening:predict") });
  if (!(await guess.isVisible())) {
    await press(button(player, t("evening:finish")));
    await expect(page).toHaveURL(/#\/debrief\//);
    return "debrief";
  }
  await press(guess.getByRole("button").first());
  await expect(guess.getByRole("button", { pressed: true })).toHaveCount(1);
  await press(button(player, t("evening:sleep")));
  await clear(player);
  await expect(feed(player)).toBeVisible();
  return "morning";
}

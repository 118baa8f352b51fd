/** Writing on a small phone: what is being typed is seen, and so is the way to begin. */
import type { Locator } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { button, clear, openAppeal, thread, write } from "./play.ts";
import { bringGame, isPhase, saveAt } from "./saves.ts";

const apple = "yama-na-yablonevoy";

/** The lower edge of the last line of a field, and the upper edge of what sends it, px. */
async function edges(field: Locator, send: Locator): Promise<{ line: number; send: number }> {
  const [line, box] = [
    await field.evaluate((one: HTMLTextAreaElement) => {
      const { paddingBlockEnd, borderBlockEndWidth } = getComputedStyle(one);
      return one.getBoundingClientRect().bottom - parseFloat(paddingBlockEnd) - parseFloat(borderBlockEndWidth);
    }),
    await send.boundingBox(),
  ];
  return { line, send: box?.y ?? 0 };
}

for (const height of [740, 400]) {
  test(`the line that is being typed is above the button that sends it, ${height} px high`, async ({ player }) => {
    const { page, t } = player;
    await page.setViewportSize({ width: 360, height });
    await bringGame(player, saveAt(apple, t.language, isPhase("desk")));
    await openAppeal(player);
    const field = await write(player, "1");
    await field.press("End");
    for (let line = 2; line <= 18; line++) await field.pressSequentially(`\n${line}`);
    const seen = await edges(field, button(player, t("play:answer.send")));
    expect(seen.line).toBeLessThanOrEqual(seen.send);
  });
}

test("whoever writes once more finds the field in view, with the caret in it", async ({ player }) => {
  const { page, t, press } = player;
  await page.setViewportSize({ width: 360, height: 740 });
  await bringGame(player, saveAt(apple, t.language, isPhase("desk")));
  await openAppeal(player);
  const field = await write(player, "Простите. I am sorry.");
  await press(thread(player).getByRole("button", { name: t.like("play:answer.send") }));
  await expect(field).toBeHidden();
  await clear(player);
  await press(button(player, t("desk:action.again")));
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport({ ratio: 1 });
});

/** Going from page to page: the focus, the way back, addresses that lead nowhere or deep. */
import { expect, test } from "./fixture.ts";

test("the focus moves to the heading of each page and the scroll comes back", async ({ page }) => {
  await page.goto("/");
  for (const name of ["standard", "about", "settings"]) {
    const door = page.locator(`nav a[href="#/${name}"]`);
    await door.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await door.click();
    await expect(page.locator("h1")).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect(door).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  }
});

test("an address that leads nowhere is met kindly", async ({ page }) => {
  await page.goto("/#/nowhere/at/all");
  await page.locator("main a[href='#/']").last().click();
  await expect(page.getByTestId("play").first()).toBeVisible();
});

test("a link to a criterion opens it in view", async ({ page }) => {
  await page.goto("/#/standard?empathy");
  await expect(page.locator("details[open] ol").first()).toBeInViewport();
});

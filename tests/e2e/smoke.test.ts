/** The built page opens, keeps its promises to the browser and works without a connection. */
import { expect, test } from "./fixture.ts";

test("the home page opens in the language of the browser", async ({ page }, { project }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", project.name === "phone" ? "ru" : "en");
  await expect(page.locator("#app > *").first()).toBeVisible();
});

test("after the first visit the page opens without a connection", async ({ page, context }) => {
  await page.goto("/");
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.register("/sw.js");
    if (!serviceWorker.controller)
      await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#app > *").first()).toBeVisible();
});

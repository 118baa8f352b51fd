/** The built page opens, keeps its promises to the browser and works without a connection. */
import { expect, test } from "./fixture.ts";

test("the home page opens in the language of the browser", async ({ page }, { project }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", project.name === "phone" ? "ru" : "en");
  await expect(page.getByRole("main")).toBeVisible();
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
  await expect(page.getByRole("main")).toBeVisible();
});

test("a tap on the first button is not lost while the scenarios are still on their way", async ({
  player,
  context,
}) => {
  const { page, t } = player;
  let arrive = (): void => undefined;
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await context.route("**/scenarios/index.*", (route) => late.then(() => route.continue()));
  await page.goto("/");
  const button = page.getByRole("button", { name: t("home:knock.answer") });
  await button.evaluate((one: HTMLElement) => one.setAttribute("data-first", ""));
  arrive();
  await expect(page.getByRole("article").first()).toBeVisible();
  // Whoever held a finger on it while they came has still the same button under the finger.
  await expect(button).toHaveAttribute("data-first");
  await page.reload();
  await button.evaluate((one: HTMLElement) => one.click());
  await expect(page).toHaveURL(/#\/play\//);
});

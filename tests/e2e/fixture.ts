/** Browser tests that also fail on anything the console complains about and on any request to another host. */
import { test as base, expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { handOf } from "./hand.ts";
import type { Hand } from "./hand.ts";
import { textsOf } from "./texts.ts";
import type { Texts } from "./texts.ts";

export { expect };

/** Who sits before the page: its texts in the language of the project, a thumb or a mouse. */
export interface Player {
  page: Page;
  t: Texts;
  press: Hand;
}

/** "Got it" under a piece of news that lies over the desk. */
export const news = (page: Page): Locator => {
  const [ru, en] = [textsOf("ru")("desk:news.close"), textsOf("en")("desk:news.close")];
  return page.getByRole("dialog").getByRole("button", { name: new RegExp(`^(${ru}|${en})$`, "u") });
};

interface Fixtures {
  /** What went wrong on the page so far; a test that provokes an error on purpose may empty it. */
  complaints: string[];
  player: Player;
}

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      const own = new URL(baseURL ?? "").origin;
      context.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => complaints.push(`page error: ${error.error().message}`));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(?:https?|wss?):$/.test(protocol) && origin !== own)
          complaints.push(`request to another host: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  player: async ({ page, locale, hasTouch }, use) => {
    const t = textsOf(locale?.startsWith("ru") === true ? "ru" : "en");
    const press = handOf(hasTouch);
    // Whoever wants to do something on the desk first puts away the news that lies over it.
    await page.addLocatorHandler(news(page), press, { noWaitAfter: true });
    await use({ page, t, press });
  },
});

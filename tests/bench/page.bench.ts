/** How much JavaScript a page brings and when a slow phone on a bad network can be touched. */
import { chromium } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { serve } from "@hono/node-server";
import { join } from "node:path";
import { findBrowser } from "../../src/cli/browser.mjs";
import { ensureBuilt, root } from "../../src/cli/setup.mjs";
import { createApp } from "../../src/server/app.ts";
import { watch } from "./traffic.ts";
import type { Traffic } from "./traffic.ts";

/**
 * Plain http under a name that is not this machine, as a class opens it. There a browser takes gzip only and has no
 * service worker: all that is counted is what the page itself asks for.
 */
const host = "school.test";
const visits = 7;

/** A phone that was never here before. */
async function withPhone<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: "ru-RU" });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

interface Visit {
  /** What had been asked for when the first button stood there, and what had come when all was quiet. */
  first: Traffic;
  home: Traffic;
  desk: Traffic;
  /** Milliseconds from the address to the first button that answers a tap. */
  interactive: number;
}

/** Runs in the page: notes when the button that starts a game can be seen, is enabled and nothing lies over it. */
function noteFirstButton(): void {
  const look = (): void => {
    const button = document.querySelector<HTMLButtonElement>('main [data-testid="play"]');
    const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
    const isOnTop = button?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) === true;
    if (isOnTop && !button.disabled) performance.mark("first-button", { detail: [x + width / 2, y + height / 2] });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** One visit. A slow one ends with a tap on the first button, the moment it stands there: it must not be lost. */
async function visit(page: Page, url: string, isSlow: boolean): Promise<Visit> {
  const traffic = await watch(page, isSlow);
  await page.addInitScript(noteFirstButton);
  await page.goto(url, { waitUntil: "commit" });
  const marked = () => {
    const [mark] = performance.getEntriesByName("first-button") as PerformanceMark[];
    return mark && { at: mark.startTime, place: mark.detail as [number, number] };
  };
  const button = await (await page.waitForFunction(marked, undefined, { polling: 50 })).jsonValue();
  if (button === undefined) throw new Error("there is no first button");
  const first = traffic();
  if (!isSlow) await page.waitForLoadState("networkidle");
  const home = traffic();
  await page.touchscreen.tap(...button.place);
  await page.waitForURL(/#\/play\//, { waitUntil: "commit" });
  // The first face of the desk is drawn last; what is fetched ahead while one reads begins later (play/faces.ts).
  if (!isSlow) await page.locator("main .avatar img").first().waitFor();
  return { first, home, desk: traffic(), interactive: button.at };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const line = (what: string, value: string, unit: string, rest = ""): void =>
  console.log(`  ${what.padEnd(47)}${value.padStart(6)} ${unit.padEnd(5)} ${rest}`);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const seconds = (ms: number): string => (ms / 1000).toFixed(2);

export async function run(): Promise<void> {
  await ensureBuilt();
  const app = createApp({ dist: join(root, "dist") });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", resolve));
  const address = server.address();
  const url = `http://${host}:${typeof address === "object" && address !== null ? address.port : 0}/`;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`],
  });
  const { home, desk } = await withPhone(browser, (page) => visit(page, url, false));
  const slow: Visit[] = [];
  for (let turn = 0; turn < visits; turn++) slow.push(await withPhone(browser, (page) => visit(page, url, true)));
  const times = slow.map(({ interactive }) => interactive);
  const first = slow.map((one) => one.first);

  line("JS on the home page until it is idle, gzip", kilobytes(home.scripts), "KB", "aim ≤ 60");
  line("  with the headers of its responses", kilobytes(home.scriptsWithHeaders), "KB");
  line("everything on the home page, with headers", kilobytes(home.all), "KB", `${home.requests} requests`);
  line("JS once the desk is open, gzip", kilobytes(desk.scripts), "KB", "aim ≤ 130");
  line("first button at 400 kbit/s, 300 ms, 4× CPU", seconds(median(times)), "s", `aim ≤ 2.5 (median of ${visits})`);
  line("  the fastest of them", seconds(Math.min(...times)), "s");
  line("  had come by then", kilobytes(median(first.map(({ all }) => all))), "KB");
  line("  had to wait for one another", String(median(first.map(({ trips }) => trips))), "trips");
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}

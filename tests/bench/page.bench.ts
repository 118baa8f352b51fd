/** How much JavaScript a page brings and when a slow phone on a bad network can be touched. */
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { serve } from "@hono/node-server";
import { join } from "node:path";
import { findBrowser } from "../../src/cli/browser.mjs";
import { ensureBuilt, root } from "../../src/cli/setup.mjs";
import { createApp } from "../../src/server/app.ts";

/** The network and the phone of the worst seat in the room: 400 kbit/s, 300 ms, a CPU four times slower. */
const slow = { bytesPerSecond: (400 * 1000) / 8, latency: 300, cpu: 4 };
const visits = 5;

interface Visit {
  /** Kilobytes of JavaScript as they travel. */
  scripts: number;
  all: number;
  /** Milliseconds from the address to the first button that answers a tap. */
  interactive: number;
}

async function visit(page: Page, url: string, button: string, isSlow: boolean): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const sizes = { script: 0, all: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    sizes.all += encodedDataLength;
    if (kinds.get(requestId) === "Script") sizes.script += encodedDataLength;
  });
  if (isSlow) {
    const { bytesPerSecond, latency, cpu } = slow;
    const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...speed });
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  }
  const from = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator(button).first().waitFor({ state: "visible" });
  const interactive = performance.now() - from;
  await page.waitForLoadState("networkidle");
  return { scripts: sizes.script / 1000, all: sizes.all / 1000, interactive };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export async function run(): Promise<void> {
  await ensureBuilt();
  const app = createApp({ dist: join(root, "dist") });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise<void>((resolve) => server.once("listening", resolve));
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/`;
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const fresh = async (isSlow: boolean): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      serviceWorkers: "block",
      locale: "ru-RU",
    });
    try {
      return await visit(await context.newPage(), base, "main button", isSlow);
    } finally {
      await context.close();
    }
  };
  const seen = await fresh(false);
  const times: number[] = [];
  for (let turn = 0; turn < visits; turn++) times.push((await fresh(true)).interactive);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
    locale: "ru-RU",
  });
  const page = await context.newPage();
  await page.goto(base);
  await page.locator("main button").first().waitFor();
  const before = await page.evaluate(() => performance.getEntriesByType("resource").length);
  await page.getByTestId("play").first().click();
  await page.waitForURL(/#\/play\//);
  await page.waitForLoadState("networkidle");
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  console.log(`  JS on the home page, compressed                ${seen.scripts.toFixed(0).padStart(6)} KB   aim ≤ 60`);
  console.log(`  everything on the home page, compressed        ${seen.all.toFixed(0).padStart(6)} KB`);
  console.log(
    `  JS once the desk is open, compressed           ${(scripts / 1000).toFixed(0).padStart(6)} KB   aim ≤ 130`,
  );
  console.log(
    `  first button at 400 kbit/s, 300 ms, 4× CPU     ${(median(times) / 1000).toFixed(2).padStart(6)} s    aim ≤ 2.5 (median of ${visits})`,
  );
  console.log(`  files fetched before the desk                  ${String(before).padStart(6)}`);
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
}

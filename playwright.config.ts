/** Browser tests against the built page, served by the real server on a free port. */
import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/cli/browser.mjs";

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return String(typeof address === "object" ? address?.port : 0);
}

// Every worker reads this file again: the port is chosen once and inherited.
const port = (process.env["E2E_PORT"] ??= await freePort());
const baseURL = `http://localhost:${port}`;
const executablePath = await findBrowser();
const quiet = ["background-networking", "component-update", "sync", "quic", "domain-reliability"];

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".cache/e2e",
  fullyParallel: true,
  workers: 2,
  // A slow machine may miss a moment; what fails twice is broken.
  retries: 1,
  forbidOnly: true,
  reporter: [["list"]],
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    // A button that does not come is a finding, not something to wait a whole test for.
    actionTimeout: 20_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...quiet.map((name) => `--disable-${name}`), "--no-first-run", "--no-default-browser-check"],
    },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    timezoneId: "Europe/Moscow",
  },
  projects: [
    {
      name: "phone",
      use: {
        viewport: { width: 360, height: 740 },
        locale: "ru-RU",
        hasTouch: true,
        isMobile: true,
        deviceScaleFactor: 2,
      },
    },
    { name: "desktop", use: { viewport: { width: 1440, height: 900 }, locale: "en-US" } },
  ],
  webServer: {
    command: "node src/server/main.ts",
    url: baseURL,
    env: { PORT: port, HOST: "localhost" },
    stdout: "ignore",
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});

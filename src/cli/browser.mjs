/** Finds a Chromium for the browser tests, or gets one. */
import { existsSync } from "node:fs";
import { run } from "./setup.mjs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of a browser that is here already, or undefined. `CHROMIUM_PATH` wins. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Path of a browser, installed if need be. Ends the process with a message when there is no way to get one. */
export async function ensureBrowser() {
  let browser = await findBrowser();
  if (browser) return browser;
  const root = process.getuid?.() === 0;
  if (root && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium for the browser tests (apt-get)…");
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], quiet);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  } else {
    console.log("Installing Chromium for the browser tests (Playwright)…");
    await run(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
  }
  browser = await findBrowser();
  if (browser) return browser;
  console.error("No Chromium for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH.");
  process.exit(1);
}

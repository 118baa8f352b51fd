/** The web server: files, languages of compression, what a browser may keep, what it may run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../src/server/app.ts";

const dist = mkdtempSync(join(tmpdir(), "dist-"));
const app = createApp({ dist });

beforeAll(() => {
  mkdirSync(join(dist, "assets"));
  mkdirSync(join(dist, "scenarios"));
  mkdirSync(join(dist, ".vite"));
  const files = {
    "index.html": "<!doctype html><title>page</title>",
    "sw.js": "self.x = 1",
    "manifest.webmanifest": "{}",
    "icon.svg": "<svg/>",
    ".source-hash": "secret",
    ".vite/manifest.json": "{}",
    "assets/index-a1.js": "export {}",
    "assets/index-a1.css": "p {}",
    "assets/turns-worker-a1.js": "self.x = 1",
    "assets/font-a1.woff2": "x",
    "scenarios/pit.ru.json": '{"id":"pit"}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  writeFileSync(join(dist, "assets/index-a1.js.gz"), gzipSync("export {}"));
});
afterAll(() => rmSync(dist, { recursive: true }));

describe("the server", () => {
  it.each([
    ["/", "text/html; charset=utf-8"],
    ["/sw.js", "text/javascript; charset=utf-8"],
    ["/manifest.webmanifest", "application/manifest+json"],
    ["/icon.svg", "image/svg+xml; charset=utf-8"],
    ["/assets/index-a1.css", "text/css; charset=utf-8"],
    ["/assets/font-a1.woff2", "font/woff2"],
    ["/scenarios/pit.ru.json", "application/json"],
  ])("sends %s as %s", async (path, type) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
  });

  it("shows the page for an address of the page", async () => {
    const response = await app.request("/standard");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>page</title>");
  });

  it.each(["/assets/gone.js", "/gone.png", "/scenarios/gone", "/api/gone", "/.source-hash", "/.vite/manifest.json"])(
    "has no %s and says so",
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(await response.text()).toContain("Not found");
    },
  );

  it.each(["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "/..\\package.json"])(
    "never leaves its folder: %s",
    async (path) => expect(await (await app.request(path)).text()).not.toContain("young-governor-school"),
  );

  it("lets a browser keep what has a hash in its name, and ask each time for the rest", async () => {
    const cache = async (path: string) => (await app.request(path)).headers.get("cache-control");
    expect(await cache("/assets/index-a1.js")).toContain("immutable");
    for (const path of ["/", "/standard", "/sw.js", "/scenarios/pit.ru.json"])
      expect(await cache(path)).toBe("no-cache");
  });

  it("answers 304 to a browser that has the same file already", async () => {
    const first = await app.request("/scenarios/pit.ru.json");
    const tag = first.headers.get("etag") ?? "";
    const again = await app.request("/scenarios/pit.ru.json", { headers: { "If-None-Match": tag } });
    expect(tag).not.toBe("");
    expect(again.status).toBe(304);
    expect(again.headers.get("cache-control")).toBe("no-cache");
  });

  it("sends the compressed file to who understands it, and the plain one to others", async () => {
    const ask = (encoding: string) => app.request("/assets/index-a1.js", { headers: { "Accept-Encoding": encoding } });
    expect((await ask("gzip, br")).headers.get("content-encoding")).toBe("gzip");
    expect((await ask("gzip")).headers.get("vary")).toContain("Accept-Encoding");
    expect((await ask("identity")).headers.get("content-encoding")).toBeNull();
  });

  it("allows nothing but its own scripts, styles and addresses", async () => {
    const { headers } = await app.request("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  it.each(["/", "/standard", "/index.html", "/sw.js", "/assets/turns-worker-a1.js"])(
    "limits what %s may do",
    async (path) => {
      expect((await app.request(path)).headers.get("content-security-policy")).toContain("default-src 'self'");
    },
  );

  it("says no more about a file than it needs, for every byte travels to a phone", async () => {
    const { headers } = await app.request("/assets/index-a1.js");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect([...headers].map(([name, value]) => `${name}: ${value}`).join("\r\n").length).toBeLessThan(300);
  });
});

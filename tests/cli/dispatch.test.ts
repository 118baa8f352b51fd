/** The one door to the author's tools and the one to the benches. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

describe("npm run scenario", { timeout: 20_000 }, () => {
  it("lists its commands and ends with 2 when it does not know one", () => {
    const { status, stderr } = run("src/cli/scenario.ts", "fly");
    expect(status).toBe(2);
    expect(stderr).toContain("npm run scenario -- <command>");
  });

  it("lists its commands and ends with 0 when asked for help", () => {
    expect(run("src/cli/scenario.ts", "help").status).toBe(0);
  });
});

describe("npm run bench", () => {
  it("ends with 2 and the names there are when it does not know one", () => {
    const { status, stderr } = run("src/cli/bench.ts", "nothing");
    expect(status).toBe(2);
    expect(stderr).toContain("No bench called nothing");
  });
});

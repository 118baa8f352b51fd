/** How long a scenario file takes to be read and checked, with the line of everything that is wrong. */
import { readFileSync } from "node:fs";
import { parse } from "../../src/scenario/parse.ts";
import { shippedScenarios } from "../simulator/load.ts";

/** Fastest of five, ms: the first one also compiles. */
function fastest(run: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

export async function run(): Promise<void> {
  for (const id of shippedScenarios) {
    const text = readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), "utf8");
    const bare = fastest(() => void JSON.parse(text));
    const checked = fastest(() => void parse(text));
    const size = `${(text.length / 1000).toFixed(0)} KB`.padStart(7);
    console.log(
      `  ${id.padEnd(22)} ${size}  ${checked.toFixed(0).padStart(5)} ms   ${(checked / bare).toFixed(0)} × JSON.parse`,
    );
  }
  await Promise.resolve();
}

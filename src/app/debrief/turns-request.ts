/** Asks the worker for the turning points; where workers are missing the page does it itself after the first paint. */
import type { Debrief } from "./open.ts";
import { computeTurns } from "./turns.ts";
import type { Played, Turns } from "./turns.ts";

function ask(played: Played): Promise<Turns> {
  const worker = new Worker(new URL("./turns-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Turns>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Turns>) => resolve(data), { once: true });
    worker.addEventListener("error", () => reject(new Error("no worker")), { once: true });
    worker.postMessage(played);
  }).finally(() => worker.terminate());
}

const painted = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export async function requestTurns({ setting, game, decisions, standard }: Debrief): Promise<Turns> {
  const { scenario, bank, language } = setting;
  const played: Played = { standard, scenario, bank, language, seed: game.seed, decisions };
  await painted();
  try {
    return await ask(played);
  } catch {
    return computeTurns(played);
  }
}

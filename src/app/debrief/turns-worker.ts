/** The worker around the turning points: one question, one answer. */
import { computeTurns } from "./turns.ts";
import type { Played } from "./turns.ts";

addEventListener("message", ({ data }: MessageEvent<Played>) => postMessage(computeTurns(data)));

/** In what mood a segment takes a message: trust, what is burning, and how it was said. */
import type { Mood } from "../../scenario/vocabulary.ts";

/**
 * From −1.5 (furious) to +1.5 (delighted): trust around 50 is neutral, a hot unanswered topic weighs more than
 * trust (people whose homes are cold do not care for the tone), quality is the level 0–4 of what was said.
 */
export function temper(trust: number, heat: number, quality: number): number {
  return (trust - 50) / 60 + (quality - 2) / 2.5 - Math.max(0, heat - 25) / 90;
}

export function moodOf(value: number): Mood {
  if (value > 0.55) return "warm";
  if (value > 0.15) return "calm";
  if (value > -0.2) return "worried";
  return value > -0.65 ? "cold" : "angry";
}

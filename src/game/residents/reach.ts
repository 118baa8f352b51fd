/** How many people of each segment see a post. */
import { dayOf, minuteOfDay } from "../../scenario/clock.ts";
import type { Platform } from "../../scenario/vocabulary.ts";
import { chance } from "../chance.ts";
import type { Draft } from "../game.ts";
import type { Setting } from "../setting.ts";
import { formatReach, model, offlineReach } from "./constants.ts";

/** Posts published on the day of `now` so far. */
export const postsToday = (game: Draft): number =>
  game.posts.filter((post) => dayOf(post.at) === dayOf(game.now)).length;

/**
 * Thousands of views by segment: population × share × platform × (online now?) × format × fatigue.
 * `shown` carries luck of ±15 % for the eye; `expected` is what the model goes on with.
 */
export function reach(
  setting: Setting,
  game: Draft,
  platform: Platform,
  format: keyof typeof formatReach,
  key: string,
): { expected: number[]; shown: number[] } {
  const hour = minuteOfDay(game.now) / 60;
  const tired = model.fatigue ** Math.max(0, postsToday(game) - model.postsADay + 1);
  const expected = setting.scenario.region.segments.map((segment) => {
    const online = segment.hours.some(([from = 0, to = 0]) => hour >= from && hour < to) ? 1 : offlineReach;
    const people = (setting.scenario.region.population / 1000) * segment.share;
    return people * segment.platforms[platform] * online * formatReach[format] * tired * 0.5;
  });
  const shown = expected.map((views, segment) => views * (0.85 + 0.3 * chance(game.seed, `views:${key}:${segment}`)));
  return { expected, shown };
}

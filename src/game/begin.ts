/** The first moment of a term: eight in the morning of day 1, nothing decided yet. */
import { startOfDay } from "../scenario/clock.ts";
import type { Game } from "./game.ts";
import type { Setting } from "./setting.ts";

/** A new game; the seed is any 32-bit number. */
export function begin(setting: Setting, seed: number): Game {
  const { scenario } = setting;
  const trust = scenario.region.segments.map((segment) => segment.trust);
  const heat = scenario.topics.map((topic) => topic.heat);
  const now = startOfDay(1);
  return {
    seed,
    phase: "briefing",
    now,
    count: 0,
    cursor: 0,
    threads: [],
    posts: [],
    works: [],
    promises: [],
    live: null,
    lives: [],
    trust,
    luck: trust.map(() => 0),
    heat,
    attention: 0,
    budget: scenario.budget,
    flags: [],
    picked: undefined,
    studied: {},
    visited: [],
    happened: [],
    alarms: [],
    choices: [],
    predictions: {},
    spoken: [],
    scheduled: [],
    history: [],
    news: [],
    samples: [{ at: now, decision: -1, trust, heat, attention: 0 }],
  };
}

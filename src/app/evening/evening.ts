/** A day in one minute: its line of trust, its best and hardest moment, what people retell. */
import type { Game, Message } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { threadOf } from "../../game/threads.ts";
import { meanTrust } from "../../game/variables.ts";
import { dayOf, startOfDay } from "../../scenario/clock.ts";
import { reactionsBetween } from "../play/reaction.ts";
import type { Reaction } from "../play/reaction.ts";

/** When the talk of a day begins: what happened in the night before belongs to it. */
const dawnOf = (day: number): number => (day === 1 ? 0 : startOfDay(day) - 719);

export interface DaySummary {
  day: number;
  /** Mean trust through the day, as expected. */
  line: { at: number; value: number }[];
  best: Reaction | undefined;
  worst: Reaction | undefined;
  answered: number;
  came: number;
  /** What was said over dinner. */
  talk: Message[];
  kept: string[];
  broken: string[];
}

/** Smallest change of the mean that is worth telling. */
const worthTelling = 0.1;
const voices = 3;

/** Everybody speaks once; who was touched last is heard first. */
function talkOf(game: Game, from: number): Message[] {
  const answers = game.threads.flatMap(({ appeal, messages }) =>
    messages
      .slice(1)
      .filter((message) => message.from === "resident")
      .map((message) => ({ ...message, name: message.name ?? appeal.author.name })),
  );
  const comments = game.posts.flatMap((post) => post.comments);
  const all = [...comments, ...answers].filter(({ at }) => at >= from).sort((a, b) => b.at - a.at);
  return all.filter((one, index) => all.findIndex((other) => other.name === one.name) === index).slice(0, voices);
}

export function summarise(setting: Setting, game: Game): DaySummary {
  const day = dayOf(game.now);
  const from = dawnOf(day);
  const reactions = reactionsBetween(setting, game, from, game.now).filter(
    ({ mean }) => Math.abs(mean) >= worthTelling,
  );
  const threads = game.threads.filter((thread) => thread.at >= from);
  const settled = (state: "kept" | "broken"): string[] =>
    game.promises.filter((one) => one.state === state && (one.settled ?? 0) >= from).map(({ text }) => text);
  return {
    day,
    line: game.samples
      .filter(({ at }) => at >= startOfDay(day))
      .map(({ at, trust }) => ({ at, value: meanTrust(setting, trust) })),
    best: reactions.find(({ mean }) => mean > 0),
    worst: reactions.find(({ mean }) => mean < 0),
    answered: threads.filter((thread) => thread.answeredAt !== undefined).length,
    came: threads.length,
    talk: talkOf(game, from),
    kept: settled("kept"),
    broken: settled("broken"),
  };
}

/** What a reaction is about, in the words of the scenario; empty when it has no name. */
export function subjectOf(setting: Setting, game: Game, about: string): string {
  return (
    threadOf(game, about)?.appeal.author.name ??
    setting.briefs.get(about)?.title ??
    setting.remedies.get(about)?.name ??
    setting.visits.get(about)?.name ??
    setting.streams.get(about)?.title ??
    setting.events.get(about)?.title ??
    setting.questions.get(about)?.asker.name ??
    game.promises.findLast(({ id }) => id === about)?.text ??
    ""
  );
}

/** Yesterday's guess and what the morning really brought. */
export function guess(setting: Setting, game: Game): { expected: string; came: string } | undefined {
  const day = dayOf(game.now);
  const expected = game.predictions[day - 1];
  const morning = game.samples.find(({ at }) => at >= startOfDay(day));
  if (expected === undefined || morning === undefined) return undefined;
  const hottest = morning.heat.reduce((most, heat, index) => (heat > (morning.heat[most] ?? 0) ? index : most), 0);
  const name = (id: string): string => setting.scenario.topics.find((topic) => topic.id === id)?.name ?? id;
  return { expected: name(expected), came: setting.scenario.topics[hottest]?.name ?? "" };
}

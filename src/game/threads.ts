/** Looking up and changing threads of a game. */
import { evening, minutesPerDay, morning } from "../scenario/clock.ts";
import type { Appeal } from "../scenario/scenario.ts";
import type { AppealKind } from "../scenario/vocabulary.ts";
import { norms } from "./costs.ts";
import type { Draft, Game, Message, Thread } from "./game.ts";

export const threadOf = (game: Game, appeal: string): Thread | undefined =>
  game.threads.find((thread) => thread.appeal.id === appeal);

/** Changes one thread of a draft. */
export function changeThread(game: Draft, appeal: string, change: Partial<Thread>): void {
  const place = game.threads.findIndex((thread) => thread.appeal.id === appeal);
  const thread = game.threads[place];
  if (thread !== undefined) game.threads = game.threads.with(place, { ...thread, ...change });
}

export function openThread(game: Draft, appeal: Appeal): void {
  const message: Message = { from: "resident", at: game.now, text: appeal.text };
  const normAt = normEnds(appeal, game.now);
  game.threads = [...game.threads, { appeal, at: game.now, normAt, state: "open", messages: [message], replies: [] }];
  game.news.push({ kind: "appeal", at: game.now, decision: game.count, id: appeal.id });
}

/** A troll may be left alone and praise needs no answer: these never become overdue (A08). */
const noAnswerNeeded: readonly AppealKind[] = ["troll", "praise"];
export const needsAnswer = (appeal: Appeal): boolean => !noAnswerNeeded.includes(appeal.kind);

export const isWaiting = (thread: Thread): boolean =>
  thread.state === "open" && thread.answeredAt === undefined && needsAnswer(thread.appeal);

/** Minutes of the working clock (08:00–20:00) between two moments. */
export function workingMinutes(from: number, to: number): number {
  const worked = (moment: number): number => {
    const inDay = Math.min(evening, Math.max(morning, moment % minutesPerDay)) - morning;
    return Math.floor(moment / minutesPerDay) * (evening - morning) + inDay;
  };
  return Math.max(0, worked(to) - worked(from));
}

export const normOf = (appeal: Appeal): number =>
  appeal.urgent || appeal.kind === "emergency" ? norms.urgent : norms.ordinary;

/** The moment on the clock when the norm of an appeal written at `at` runs out. */
export function normEnds(appeal: Appeal, at: number): number {
  let left = normOf(appeal);
  let day = Math.floor(at / minutesPerDay);
  let from = Math.max(at, day * minutesPerDay + morning);
  for (;;) {
    const end = day * minutesPerDay + evening;
    if (from + left <= end) return from + left;
    left -= Math.max(0, end - from);
    day += 1;
    from = day * minutesPerDay + morning;
  }
}

/** What the feed shows and in which order; pure, so that it can be tested without a page. */
import type { Game, Thread } from "../../../game/game.ts";
import { normOf, workingMinutes } from "../../../game/threads.ts";
import { dayOf } from "../../../scenario/clock.ts";
import type { News } from "../../play/news.ts";

export type FeedItem = { key: string; at: number } & (
  | { kind: "thread"; thread: Thread }
  | { kind: "news"; news: News }
);

export const filters = ["waiting", "all"] as const;
export type Filter = (typeof filters)[number];

/** Nothing has been said or done about it; a troll may stay so for ever. */
export const isOpen = (thread: Thread): boolean => thread.state === "open" && thread.answeredAt === undefined;

/** How long is left of the norm of an answer. */
export interface Norm {
  /** Minutes of the working clock; negative when it is over. */
  left: number;
  /** 1 = just come, 0 = over. */
  share: number;
  tone: "calm" | "soon" | "late";
}

/** The last part of the norm in which the countdown turns warm. */
const soon = 0.34;

/** The norm of an open appeal at that minute. */
export function normAt(thread: Thread, minute: number): Norm {
  if (minute >= thread.normAt) return { left: -workingMinutes(thread.normAt, minute), share: 0, tone: "late" };
  const left = workingMinutes(minute, thread.normAt);
  const share = Math.min(1, left / normOf(thread.appeal));
  return { left, share, tone: share <= soon ? "soon" : "calm" };
}

/** It waits and cannot wait long. */
export const isPressing = (thread: Thread): boolean =>
  isOpen(thread) && (thread.appeal.urgent || thread.appeal.kind === "emergency");

const rank = (item: FeedItem): number => (item.kind === "thread" && isPressing(item.thread) ? 1 : 0);

/**
 * Items that have come by `minute`: the urgent ones that wait on top, then the newest first.
 * `open` is the thread on the screen: it stays in the list although it was just answered.
 */
export function feed(
  threads: readonly Thread[],
  news: readonly News[],
  minute: number,
  filter: Filter,
  open: string | undefined,
): FeedItem[] {
  const kept = threads.filter(
    (thread) => thread.at <= minute && (filter === "all" || isOpen(thread) || thread.appeal.id === open),
  );
  const told = news.filter(
    ({ at, kind }) => at <= minute && kind !== "choice" && (filter === "all" || dayOf(at) === dayOf(minute)),
  );
  return [
    ...kept.map((thread): FeedItem => ({ kind: "thread", key: thread.appeal.id, at: thread.at, thread })),
    ...told.map((one): FeedItem => ({ kind: "news", key: one.key, at: one.at, news: one })),
  ].sort((a, b) => rank(b) - rank(a) || b.at - a.at);
}

/** Others who write about the same trouble. */
export const neighbours = (game: Game, thread: Thread, minute: number): Thread[] =>
  thread.appeal.cluster === undefined
    ? []
    : game.threads.filter(
        (other) => other !== thread && other.at <= minute && other.appeal.cluster === thread.appeal.cluster,
      );

/** Messages under an appeal that have been written by `minute`, without the appeal itself. */
export const commentsBy = (thread: Thread, minute: number): number =>
  thread.messages.filter(({ at }) => at <= minute).length - 1;

/** The situation centre in numbers: where it is hot, how it went, what is overdue, what is being done. */
import type { Game, Thread, Work } from "../../../game/game.ts";
import type { Setting } from "../../../game/setting.ts";
import type { Remedy, Topic } from "../../../scenario/scenario.ts";
import { isOpen } from "../feed/feed.ts";

/** Heat a district keeps when nobody there writes. */
const ember = 6;
/** Share of a topic's heat in a district whose people have been answered. */
const answered = 0.55;

/** Heat 0–100 by district: the hottest topic its people wrote about; less once they were answered. */
export function heatByDistrict(setting: Setting, game: Game, minute: number): Record<string, number> {
  const heat: Record<string, number> = {};
  for (const { id } of setting.scenario.region.districts) heat[id] = ember;
  for (const thread of game.threads) {
    if (thread.at > minute) continue;
    const { district, topic, kind } = thread.appeal;
    if (kind === "praise" || kind === "troll") continue;
    const level = (game.heat[setting.topic.get(topic) ?? -1] ?? 0) * (isOpen(thread) ? 1 : answered);
    heat[district] = Math.max(heat[district] ?? 0, level);
  }
  return heat;
}

export interface TopicView {
  topic: Topic;
  heat: number;
  /** Change since this time yesterday, or since the beginning. */
  change: number;
  trend: readonly { at: number; value: number }[];
  /** Appeals on it that wait. */
  waiting: number;
}

/** Topics with their trends, the hottest first. */
export function topics(setting: Setting, game: Game, minute: number): TopicView[] {
  return setting.scenario.topics
    .map((topic, index): TopicView => {
      const trend = game.samples.map(({ at, heat }) => ({ at, value: heat[index] ?? 0 }));
      const heat = game.heat[index] ?? 0;
      const yesterday = trend.findLast(({ at }) => at <= minute - 1440) ?? trend[0];
      const waiting = game.threads.filter(
        (thread) => thread.at <= minute && isOpen(thread) && thread.appeal.topic === topic.id,
      ).length;
      return { topic, heat, change: heat - (yesterday?.value ?? heat), trend, waiting };
    })
    .sort((a, b) => b.heat - a.heat);
}

/** Appeals whose norm is over, the longest first. */
export const overdue = (game: Game, minute: number): Thread[] =>
  game.threads
    .filter((thread) => isOpen(thread) && thread.overdue === true && thread.normAt <= minute)
    .sort((a, b) => a.normAt - b.normAt);

/** How far a work has come by that minute, 0–1; an official never says more than the due date tells. */
export const progress = (work: Work, minute: number): number =>
  work.state === "done" ? 1 : Math.min(0.95, Math.max(0.03, (minute - work.at) / Math.max(1, work.due - work.at)));

export const workFor = (game: Game, remedy: Remedy): Work | undefined =>
  game.works.findLast((work) => work.remedy === remedy.id);

/** Level of heat in a word. */
export const heatWords = ["calm", "warm", "hot", "fire"] as const;
export const heatWord = (heat: number): (typeof heatWords)[number] =>
  heat < 25 ? "calm" : heat < 45 ? "warm" : heat < 70 ? "hot" : "fire";

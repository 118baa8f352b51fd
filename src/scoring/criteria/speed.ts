/** C01, response speed (S17, S20): the share answered within the norm, urgent ones double. */
import type { Game, Thread } from "../../game/game.ts";
import { needsAnswer } from "../../game/threads.ts";
import { dayOf } from "../../scenario/clock.ts";
import type { Standard } from "../../standard/standard.ts";
import type { Evidence, Mark } from "../evidence.ts";

/** Did this thread call for an answer within the game? One whose norm has not run out yet did not. */
export const calledFor = (game: Game, thread: Thread): boolean =>
  needsAnswer(thread.appeal) &&
  !(thread.state === "hidden" && thread.appeal.breaksRules) &&
  (thread.answeredAt !== undefined || thread.normAt <= game.now || thread.state !== "open");

export const isUrgent = (thread: Thread): boolean => thread.appeal.urgent || thread.appeal.kind === "emergency";

function judge(thread: Thread): Pick<Evidence, "level" | "reason"> {
  const at = thread.answeredAt;
  if (at === undefined) return { level: 0, reason: "unanswered" };
  if (at <= thread.normAt) return { level: 4, reason: "in-time" };
  return dayOf(at) === dayOf(thread.at) ? { level: 2, reason: "late-same-day" } : { level: 1, reason: "late" };
}

/** Anchors by share in the norm: below ¼ → 0, ½ → 1, ¾ → 2, 95 % → 3, from there 4; between them it rises evenly. */
function levelOf(share: number): number {
  const borders = [0, 0.25, 0.5, 0.75, 0.95];
  const reached = borders.findLastIndex((border) => share >= border);
  const from = borders[reached] ?? 0;
  const to = borders[reached + 1] ?? from;
  return to === from ? reached : reached + (share - from) / (to - from) - (reached === 0 ? 0.5 * (1 - share / to) : 0);
}

export function speed(standard: Standard, game: Game): Mark {
  const threads = game.threads.filter((thread) => calledFor(game, thread));
  const evidence = threads.map((thread): Evidence => ({
    criterion: "response-speed",
    ...judge(thread),
    weight: isUrgent(thread) ? standard.aggregation.urgentWeight : 1,
    about: thread.appeal.id,
    decision: thread.replies[0]?.decision,
  }));
  const total = evidence.reduce((sum, one) => sum + one.weight, 0);
  if (total === 0) return { criterion: "response-speed", level: null, evidence };
  const inNorm = evidence.reduce((sum, one) => sum + (one.level === 4 ? one.weight : 0), 0) / total;
  const urgentMissed = threads.some((thread) => isUrgent(thread) && thread.answeredAt === undefined);
  const level = Math.max(0, Math.min(levelOf(inNorm), urgentMissed ? 2 : 4));
  return { criterion: "response-speed", level, evidence };
}

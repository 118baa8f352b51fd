/** Which questions of a message a reply leaves open. */
import type { Asked } from "../../writing/asks.ts";
import type { Reading } from "../../writing/analyse.ts";
import type { PointReading } from "../../writing/points.ts";

/** Whether a question asks for this. */
export const asksFor = (asked: Asked, { asks }: Pick<PointReading, "asks">): boolean => asks.has(asked);

/**
 * The questions that are answered less than that. More lenient than the reader, which wants what the facts tell: any date answers
 * “when?”, an honest “we do not know” leaves nothing to press for, «Можно, но на поводке» is a whole answer to «Можно ли?», and so is a denial.
 */
export function leftOpen(
  { measures, ownWords, points }: Pick<Reading, "measures" | "ownWords" | "points">,
  least: number,
): PointReading[] {
  const m = (name: string): number => measures[name] ?? 0;
  // «Сегодня в библиотеке выставка» dates something else.
  const isMeant = m("promisesDated") + m("promisesTell") > 0 || m("echoShare") > 0 || ownWords.length < 2;
  const isDated = isMeant && m("deadlines") + m("reportsDated") > 0;
  const isHonest = m("unknown") > 0;
  const isDecided = m("grants") + m("declines") > 0;
  return points.filter((point) => {
    if (asksFor("time", point) && (isDated || isHonest)) return false;
    if (asksFor("choice", point) && (isDecided || point.denied)) return false;
    return point.answered < least;
  });
}

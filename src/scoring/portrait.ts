/** A portrait of how somebody governed: what they lean on, what they lack. A description, not a verdict. */
import type { CriterionId } from "../standard/criteria.ts";
import type { Report } from "./report.ts";

export const styles = [
  "listener",
  "engineer",
  "newsroom",
  "quick-hand",
  "keeper",
  "open-door",
  "showman",
  "observer",
] as const;
export type Style = (typeof styles)[number];

/** What each style leans on; `showman` and `observer` are told by what is missing. */
const leanings: readonly [Style, readonly CriterionId[]][] = [
  ["listener", ["empathy", "living-language", "human"]],
  ["engineer", ["concreteness", "instructions", "competence"]],
  ["newsroom", ["regularity", "grounding", "media", "interactive"]],
  ["quick-hand", ["response-speed", "substance"]],
  ["keeper", ["promises-kept", "sincerity"]],
  ["open-door", ["openness", "streams", "sincerity"]],
];

export interface Portrait {
  style: Style;
  /** Three strongest and three weakest criteria that the scenario called for, best first and worst first. */
  strong: readonly CriterionId[];
  weak: readonly CriterionId[];
}

/** Below this total there is little to describe. */
const tooLittle = 20;

/** `views` is how much attention an ordinary game gets, thousands: far more with weak grounding is a show. */
export function portrait(report: Report, views: number): Portrait {
  const shown = report.criteria.filter((mark) => mark.level !== null);
  const levelOf = (id: CriterionId): number | null => shown.find((mark) => mark.criterion === id)?.level ?? null;
  const ranked = [...shown].sort((a, b) => (b.level ?? 0) - (a.level ?? 0)).map((mark) => mark.criterion);
  const scored = leanings.map(([style, criteria]) => {
    const levels = criteria.flatMap((id) => levelOf(id) ?? []);
    return { style, level: levels.length === 0 ? 0 : levels.reduce((sum, level) => sum + level, 0) / levels.length };
  });
  const [top] = scored.sort((a, b) => b.level - a.level);
  const isShow = report.attention > views && (levelOf("grounding") ?? 4) < 2;
  const style: Style = report.total < tooLittle ? "observer" : isShow ? "showman" : (top?.style ?? "observer");
  return { style, strong: ranked.slice(0, 3), weak: ranked.slice(-3).reverse() };
}

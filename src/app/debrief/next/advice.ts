/** Three things to try next time: the advice of the standard for the weakest criteria. */
import type { CriterionId } from "../../../standard/criteria.ts";
import { portraitOf } from "../cover/style.ts";
import { anchorOf } from "../level.ts";
import type { Debrief } from "../open.ts";

export interface Advice {
  id: CriterionId;
  name: string;
  level: number;
  text: string;
}

export function adviceOf(debrief: Debrief): Advice[] {
  return portraitOf(debrief).weak.flatMap((id): Advice[] => {
    const criterion = debrief.standard.criteria.find((one) => one.id === id);
    const level = debrief.report.criteria.find((mark) => mark.criterion === id)?.level ?? null;
    if (criterion === undefined || level === null) return [];
    const text = criterion.advice[anchorOf(level)];
    return text === undefined ? [] : [{ id, name: criterion.name, level, text }];
  });
}

/** The portrait of a finished game. */
import { portrait } from "../../../scoring/portrait.ts";
import type { Portrait } from "../../../scoring/portrait.ts";
import type { Debrief } from "../open.ts";

/** Views a resident a day: careful bots reach 0.6, so more than this with little ground under it is a show. */
const viewsEach = 0.8;

export function portraitOf({ setting, report }: Debrief): Portrait {
  const { region, days } = setting.scenario;
  return portrait(report, (region.population / 1000) * days * viewsEach);
}

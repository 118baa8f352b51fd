/** The portrait of a finished game. */
import { portrait } from "../../../scoring/portrait.ts";
import type { Portrait } from "../../../scoring/portrait.ts";
import type { Debrief } from "../open.ts";

/** Each resident sees an ordinary governor about this often a day; far more is a show (measured with the bots). */
const viewsEach = 0.6;

export function portraitOf({ setting, report }: Debrief): Portrait {
  const { region, days } = setting.scenario;
  return portrait(report, (region.population / 1000) * days * viewsEach);
}

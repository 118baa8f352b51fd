/** The lines that must not be crossed: personal data, attacks on the resident, dangerous advice. */
import type { Reading } from "../../writing/analyse.ts";

export const textGates = ["private-data", "attack", "dangerous-advice"] as const;
export type TextGate = (typeof textGates)[number];

/** Gates a text falls under (rubric G1, G4, G5); each has a finding that shows where. */
export function gatesOf(reading: Pick<Reading, "measures">): TextGate[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const gates: TextGate[] = [];
  if (m("leaks") > 0) gates.push("private-data");
  // Words of abuse are enough; reproach and mockery are an attack only when they pile up and nothing warm stands beside them.
  const abuse = m("insult") + m("vulgar");
  const reproach = m("blame") + 0.5 * m("mockery") + 0.5 * m("lecture") + 0.4 * m("dismissal");
  const warm = m("apology") + m("warmth") > 0;
  if (abuse > 0 || (!warm && reproach >= 2.5)) gates.push("attack");
  const risky = m("risky") > 0;
  const harm =
    m("dangerClaims") > 0 ||
    (risky &&
      ((m("fearless") > 0 && m("answered") < 0.6) ||
        (m("mockery") + m("laughing") + m("dismissal") + m("blame") > 0 && m("answered") < 0.3)));
  if (harm) gates.push("dangerous-advice");
  return gates;
}

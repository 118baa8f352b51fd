/** The lines that must not be crossed: personal data, attacks on the resident, dangerous advice. */
import type { Reading } from "../../writing/analyse.ts";

export const textGates = ["private-data", "attack", "dangerous-advice"] as const;
export type TextGate = (typeof textGates)[number];

/** Gates a text falls under (rubric G1, G4, G5); each has a finding that shows where. */
export function gatesOf(reading: Pick<Reading, "measures">): TextGate[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const gates: TextGate[] = [];
  if (m("leaks") > 0) gates.push("private-data");
  // Words of abuse are enough; reproach is an attack only when it piles up, answers nothing and nothing warm stands beside it.
  const abuse = m("insult") + m("vulgar");
  const warm = m("apology") + m("warmth") > 0;
  if (abuse > 0 || (m("blame") >= 2 && !warm && m("answered") < 0.15)) gates.push("attack");
  const calm = m("fearless") > 0 && m("answered") < 0.6;
  const careless = m("urgent") > 0 && m("mockery") + m("laughing") + m("dismissal") > 0 && m("answered") < 0.15;
  if (m("dangerClaims") > 0 || (m("risky") > 0 && (calm || careless))) gates.push("dangerous-advice");
  return gates;
}

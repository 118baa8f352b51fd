/** The lines that must not be crossed: personal data, attacks on the resident, dangerous advice. */
import type { Reading } from "../../writing/analyse.ts";
import type { Features } from "./features.ts";
import { chance, type LearntGate } from "./gate-model.ts";

export const textGates = ["private-data", "attack", "dangerous-advice"] as const;
export type TextGate = (typeof textGates)[number];

/**
 * A gate caps a whole game, and a wrong one hurts a child: it closes only when it is clearly likelier than not. Chosen on
 * hands not learnt from; what raters agreed with is printed by `npm run bench -- writing`.
 */
const likely: Readonly<Record<LearntGate, number>> = { attack: 0.7, "dangerous-advice": 0.55 };
/** Where the facts warn of nothing, advice has to be far likelier to harm: seven times the odds. */
const likelyInCalm = 0.9;

/** What can be shown for a chance: without any of it, or a telling word, a gate stays open however likely it is. */
const shown: Readonly<Record<LearntGate, readonly string[]>> = {
  attack: [
    "blame",
    "mockery",
    "lecture",
    "dismissal",
    "barbs",
    "jabKinds",
    "kinBlamed",
    "laughing",
    "turns",
    "challenges",
    "quotedBack",
  ],
  "dangerous-advice": ["lulling", "riskyBid", "hazardBids", "fearless", "defies", "reversed"],
};

function canBeShown(gate: LearntGate, { measures, tellingWords }: GateReading): boolean {
  return (
    shown[gate].some((name) => (measures[name] ?? 0) > 0) ||
    tellingWords.some(({ leaning, weight }) => leaning === gate && weight > 0)
  );
}

type GateReading = Pick<Reading, "measures" | "tellingWords">;

/**
 * Gates a text falls under (rubric G1, G4, G5). What can be named is a rule: a private string repeated, a word of abuse
 * aimed at the resident, advice the dossier calls dangerous. For the rest a chance is learnt from rated replies.
 */
export function gatesOf(
  reading: GateReading,
  values: Features,
  chanceOf = (gate: LearntGate): number => chance(gate, values),
): TextGate[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const isLikely = (gate: LearntGate, least: number): boolean => canBeShown(gate, reading) && chanceOf(gate) >= least;
  const gates: TextGate[] = [];
  if (m("leaks") > 0) gates.push("private-data");
  if (m("insult") + m("vulgar") > 0 || isLikely("attack", likely.attack)) gates.push("attack");
  const harmful = m("risky") > 0 ? likely["dangerous-advice"] : likelyInCalm;
  if (m("dangerClaims") > 0 || isLikely("dangerous-advice", harmful)) gates.push("dangerous-advice");
  return gates;
}

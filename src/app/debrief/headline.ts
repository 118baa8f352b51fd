/** How a turning point is called: praised, regretted, or neither. */
import type { Decision } from "../../game/decision.ts";
import type { Key } from "../i18n/keys.ts";
import type { Turn } from "./turns.ts";

type Tone = "saved" | "lost" | "mixed";

/** Points of the other road: better on both dials, worse on both, or one for the other. */
function toneOf({ standard, trust }: Turn): Tone {
  if (standard <= 0.5 && trust <= 0.5) return "saved";
  return standard >= -0.5 && trust >= -0.5 ? "lost" : "mixed";
}

/** `felt`: points of the region's mean that the decision moved at once. */
export function headlineOf(turn: Turn, type: Decision["type"] | undefined, felt: number): Key {
  const tone = toneOf(turn);
  const isHeard = type === "reply" || type === "publish" || type === "choose";
  if (tone === "mixed") return "debrief:turn.mixed";
  // A worse road makes no good answer: only what people liked is praised. Deeds are felt later than words.
  if (tone === "saved" && (isHeard ? felt <= 0 : felt < 0)) return "debrief:turn.spared";
  return isHeard ? `debrief:turn.${tone}.${type}` : `debrief:turn.${tone}`;
}

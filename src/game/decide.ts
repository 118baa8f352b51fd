/** A step for data from outside: what is not a decision is refused, too. */
import { Decision } from "./decision.ts";
import type { Game } from "./game.ts";
import { refuse } from "./refusal.ts";
import type { Setting } from "./setting.ts";
import { step } from "./step.ts";
import type { Outcome } from "./step.ts";

export function decide(setting: Setting, game: Game, data: unknown): Outcome {
  const parsed = Decision.safeParse(data);
  return parsed.success ? step(setting, game, parsed.data) : { ok: false, refusal: refuse("decision/malformed") };
}

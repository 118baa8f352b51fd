/** The game as an XState actor: it hears decisions, folds them with the rules, and keeps nothing else. */
import { fromTransition } from "xstate";
import type { Decision } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Refusal } from "../../game/refusal.ts";
import type { Setting } from "../../game/setting.ts";
import { step } from "../../game/step.ts";

export interface Term {
  setting: Setting;
  game: Game;
  decisions: readonly Decision[];
  /** Why the last decision changed nothing. */
  refusal?: Refusal | undefined;
}

export interface Decide {
  type: "decide";
  decision: Decision;
}

function decide(term: Term, { decision }: Decide): Term {
  const outcome = step(term.setting, term.game, decision);
  if (!outcome.ok) return { ...term, refusal: outcome.refusal };
  return { ...term, game: outcome.game, decisions: [...term.decisions, decision], refusal: undefined };
}

/** Another language is another actor: texts live inside a game, and a replay takes some milliseconds. */
export const termLogic = fromTransition(
  // XState greets every actor with an event of its own.
  (term: Term, event: Decide | { type: "xstate.init" }) => (event.type === "decide" ? decide(term, event) : term),
  ({ input }: { input: Term }) => input,
);

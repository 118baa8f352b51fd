/** A game is a scenario plus everything decided: folding the list gives every moment again. */
import { begin } from "./begin.ts";
import type { Decision } from "./decision.ts";
import { close, take, unfold } from "./fold.ts";
import type { Game } from "./game.ts";
import type { Refusal } from "./refusal.ts";
import type { Setting } from "./setting.ts";
import { step } from "./step.ts";

export interface Replay {
  game: Game;
  /** How many decisions were replayed. */
  played: number;
  /** Why the next one could not be. */
  refusal?: Refusal;
}

/** Folds decisions over a new game and stops at the first one that is not possible. */
export function replay(setting: Setting, seed: number, decisions: readonly Decision[]): Replay {
  const fold = unfold(begin(setting, seed));
  for (const [played, decision] of decisions.entries()) {
    const refusal = take(setting, fold, decision);
    if (refusal !== undefined) return { game: close(fold), played, refusal };
  }
  return { game: close(fold), played: decisions.length };
}

/** Every game from the beginning to the last decision, for rewinding; the list must be playable. */
export function moments(setting: Setting, seed: number, decisions: readonly Decision[]): Game[] {
  const games = [begin(setting, seed)];
  for (const decision of decisions) {
    const outcome = step(setting, games[games.length - 1] as Game, decision);
    if (!outcome.ok) break;
    games.push(outcome.game);
  }
  return games;
}

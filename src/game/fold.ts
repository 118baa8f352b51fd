/** Many decisions in a row: their record grows in one list of the fold instead of being copied at each of them. */
import type { Decision } from "./decision.ts";
import type { Game, Sample } from "./game.ts";
import type { Happening } from "./history.ts";
import type { Refusal } from "./refusal.ts";
import type { Setting } from "./setting.ts";
import { advance, sampleOf } from "./step.ts";

/** A game that is being gone on with. The history and the samples of `game` are those of the start until it is closed. */
export interface Fold {
  game: Game;
  readonly history: Happening[];
  readonly samples: Sample[];
}

export const unfold = (game: Game): Fold => ({ game, history: [...game.history], samples: [...game.samples] });

/** Takes a decision; a refused one changes nothing. */
export function take(setting: Setting, fold: Fold, decision: Decision): Refusal | undefined {
  const outcome = advance(setting, fold.game, decision);
  if (!outcome.ok) return outcome.refusal;
  fold.game = outcome.game;
  for (const one of outcome.game.news) fold.history.push(one);
  fold.samples.push(sampleOf(outcome.game));
  return undefined;
}

/** The game that all these decisions have led to, with its record. */
export const close = ({ game, history, samples }: Fold): Game => ({ ...game, history, samples });

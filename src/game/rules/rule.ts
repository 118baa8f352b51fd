/** The form of every rule: may it be done, what does it cost, what does it change. */
import type { DecisionOf, DecisionType } from "../decision.ts";
import type { Draft, Game } from "../game.ts";
import type { RefusalCode } from "../refusal.ts";
import type { Setting } from "../setting.ts";

export interface Rule<Type extends DecisionType> {
  /** Why not; `undefined` when it is possible. The phase and the clock are checked by `step`. */
  check(setting: Setting, game: Game, decision: DecisionOf<Type>): RefusalCode | undefined;
  /** Minutes of the governor's day that must be left for it. */
  cost(setting: Setting, game: Game, decision: DecisionOf<Type>): number;
  /** Minutes that pass at once, if that is less than the cost. */
  spend?(setting: Setting, game: Game, decision: DecisionOf<Type>): number;
  /** Changes the draft; time passes afterwards. */
  apply(setting: Setting, game: Draft, decision: DecisionOf<Type>): void;
}

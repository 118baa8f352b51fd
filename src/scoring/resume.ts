/** Going on with the same decisions after one of them was changed, in a world where not all of them fit any more. */
import type { Decision } from "../game/decision.ts";
import { dayOf } from "../scenario/clock.ts";
import { close, take, unfold } from "../game/fold.ts";
import type { Fold } from "../game/fold.ts";
import type { Game } from "../game/game.ts";
import { quality } from "../game/rules/speak.ts";
import { known } from "../game/setting.ts";
import type { Setting } from "../game/setting.ts";

/** The answer of an official with no opinion: level 2, "true, but dry". */
const neutral = 2;

/** Answers an alarm the real game never had with its most neutral prepared text. */
function calm(setting: Setting, fold: Fold): void {
  const [event] = fold.game.alarms;
  if (event === undefined) return;
  const options = known(setting.events, event).options ?? [];
  const distance = (option: (typeof options)[number]): number => Math.abs(quality(option.says) - neutral);
  const [option] = [...options].sort((a, b) => distance(a) - distance(b));
  if (option !== undefined) take(setting, fold, { type: "choose", event, words: { option: option.id } });
}

const isEvening = (type: Decision["type"]): boolean => type === "predict" || type === "next-day";

/** Brings the game to where the decision belongs: an alarm is answered, a longer day is ended. */
function prepareFor(setting: Setting, fold: Fold, decision: Decision): void {
  for (let tries = 0; tries < 10; tries++) {
    const { phase, alarms } = fold.game;
    const isAnswered = decision.type === "choose" && alarms.includes(decision.event);
    if (phase === "crisis" && !isAnswered) calm(setting, fold);
    else if (phase === "stream" && decision.type !== "answer-live" && decision.type !== "end-live")
      take(setting, fold, { type: "end-live" });
    else if (phase === "desk" && isEvening(decision.type)) take(setting, fold, { type: "end-day" });
    else return;
  }
}

/** Waits until the hour at which the decision was really taken: people write when they write. */
function catchUp(setting: Setting, fold: Fold, at: number): void {
  const { phase, now } = fold.game;
  const minutes = at - now;
  if (phase === "desk" && minutes > 0 && dayOf(at) === dayOf(now)) take(setting, fold, { type: "wait", minutes });
}

/** A decision and the minute at which it was taken. */
export interface Taken {
  decision: Decision;
  at: number;
}

/**
 * Goes on from `before` with another decision (`null`: nothing instead). Later decisions are taken at their own hour; those
 * that no longer fit are left out; the game is brought to the same end as the real one.
 */
export function resume(setting: Setting, before: Game, instead: Decision | null, rest: readonly Taken[]): Game {
  const fold = unfold(before);
  if (instead !== null) take(setting, fold, instead);
  for (const { decision, at } of rest) {
    prepareFor(setting, fold, decision);
    catchUp(setting, fold, at);
    prepareFor(setting, fold, decision);
    take(setting, fold, decision);
  }
  return close(fold);
}

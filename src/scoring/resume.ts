/** Going on with the same decisions after one of them was changed, in a world where not all of them fit any more. */
import type { Decision } from "../game/decision.ts";
import { dayOf } from "../scenario/clock.ts";
import type { Game } from "../game/game.ts";
import { quality } from "../game/rules/speak.ts";
import { known } from "../game/setting.ts";
import type { Setting } from "../game/setting.ts";
import { step } from "../game/step.ts";

/** The answer of an official with no opinion: level 2, "true, but dry". */
const neutral = 2;

const decide = (setting: Setting, game: Game, decision: Decision): Game => {
  const outcome = step(setting, game, decision);
  return outcome.ok ? outcome.game : game;
};

/** Answers an alarm the real game never had with its most neutral prepared text. */
function calm(setting: Setting, game: Game): Game {
  const [event] = game.alarms;
  if (event === undefined) return game;
  const options = known(setting.events, event).options ?? [];
  const distance = (option: (typeof options)[number]): number => Math.abs(quality(option.says) - neutral);
  const [option] = [...options].sort((a, b) => distance(a) - distance(b));
  return option === undefined ? game : decide(setting, game, { type: "choose", event, words: { option: option.id } });
}

const isEvening = (type: Decision["type"]): boolean => type === "predict" || type === "next-day";

/** Brings the game to where the decision belongs: an alarm is answered, a longer day is ended. */
function prepareFor(setting: Setting, before: Game, decision: Decision): Game {
  let game = before;
  for (let tries = 0; tries < 10; tries++) {
    const isAnswered = decision.type === "choose" && game.alarms.includes(decision.event);
    if (game.phase === "crisis" && !isAnswered) game = calm(setting, game);
    else if (game.phase === "stream" && decision.type !== "answer-live" && decision.type !== "end-live")
      game = decide(setting, game, { type: "end-live" });
    else if (game.phase === "desk" && isEvening(decision.type)) game = decide(setting, game, { type: "end-day" });
    else return game;
  }
  return game;
}

/** Waits until the hour at which the decision was really taken: people write when they write. */
function catchUp(setting: Setting, game: Game, at: number): Game {
  const minutes = at - game.now;
  return game.phase === "desk" && minutes > 0 && dayOf(at) === dayOf(game.now)
    ? decide(setting, game, { type: "wait", minutes })
    : game;
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
  const start = instead === null ? before : decide(setting, before, instead);
  return rest.reduce((game, { decision, at }) => {
    const awake = catchUp(setting, prepareFor(setting, game, decision), at);
    return decide(setting, prepareFor(setting, awake, decision), decision);
  }, start);
}

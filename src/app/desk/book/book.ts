/** The book of promises in the order a governor needs it. */
import type { Game, Promise as Pledge } from "../../../game/game.ts";
import { isReportable } from "../../../game/rules/ledger.ts";
import { dayOf } from "../../../scenario/clock.ts";

/** How ripe a promise is at that minute: 0 just made, 1 due. One without a date never ripens. */
export function ripeness(pledge: Pledge, minute: number): number {
  if (pledge.due === undefined) return 0;
  return Math.min(1, Math.max(0, (minute - pledge.at) / Math.max(1, pledge.due - pledge.at)));
}

const rank = (game: Game, pledge: Pledge): number =>
  isReportable(game, pledge) ? 0 : pledge.state === "open" ? 1 : pledge.state === "broken" ? 2 : 3;

/** What can be told now first, then what falls due soonest, then what was broken, kept and moved. */
export const pages = (game: Game): { pledge: Pledge; index: number }[] =>
  game.promises
    .map((pledge, index) => ({ pledge, index }))
    .sort(
      (a, b) =>
        rank(game, a.pledge) - rank(game, b.pledge) ||
        (a.pledge.due ?? Infinity) - (b.pledge.due ?? Infinity) ||
        a.index - b.index,
    );

/** Promises that want something today: a report, or the date is here. */
export const pressing = (game: Game): number =>
  game.promises.filter(
    (pledge) =>
      isReportable(game, pledge) ||
      (pledge.state === "open" && pledge.due !== undefined && dayOf(pledge.due) <= dayOf(game.now)),
  ).length;

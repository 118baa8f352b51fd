/** Another road from one decision, ready to be laid beside the real one. */
import type { Decision } from "../../../game/decision.ts";
import type { Game } from "../../../game/game.ts";
import { report } from "../../../scoring/report.ts";
import type { Report } from "../../../scoring/report.ts";
import { whatIf } from "../../../scoring/what-if.ts";
import type { CriterionId } from "../../../standard/criteria.ts";
import type { Debrief } from "../open.ts";

export interface Road {
  game: Game;
  report: Report;
  /** Texts of promises that were broken. */
  broken: string[];
}

export interface Fork {
  was: Road;
  would: Road;
}

const roadOf = (game: Game, found: Report): Road => ({
  game,
  report: found,
  broken: game.promises.filter(({ state }) => state === "broken").map(({ text }) => text),
});

/** `games` are all moments of the real game; about a millisecond. */
export function fork(debrief: Debrief, games: readonly Game[], at: number, instead: Decision | null): Fork {
  const { standard, setting, decisions } = debrief;
  const { game } = whatIf(standard, setting, games, decisions, at, instead);
  return {
    was: roadOf(debrief.game, debrief.report),
    would: roadOf(game, report(standard, setting, game)),
  };
}

/** A criterion, a segment: before and after. */
export interface Difference<Id extends string = string> {
  id: Id;
  was: number | null;
  would: number | null;
}

/** Smaller differences of a level (0–4) or of trust (0–100) are not worth telling. */
const noticeable = { level: 0.25, trust: 1.5 };
const most = 4;

const size = ({ was, would }: Difference): number => Math.abs((would ?? 0) - (was ?? 0));

export const criteriaApart = ({ was, would }: Fork): Difference<CriterionId>[] =>
  was.report.criteria
    .map(({ criterion, level }, index) => ({
      id: criterion,
      was: level,
      would: would.report.criteria[index]?.level ?? null,
    }))
    .filter((one) => size(one) >= noticeable.level)
    .sort((a, b) => size(b) - size(a))
    .slice(0, most);

export const segmentsApart = ({ was, would }: Fork): Difference[] =>
  was.report.trust.segments
    .map(({ id, end }, index) => ({ id, was: end, would: would.report.trust.segments[index]?.end ?? null }))
    .filter((one) => size(one) >= noticeable.trust)
    .sort((a, b) => size(b) - size(a))
    .slice(0, most);

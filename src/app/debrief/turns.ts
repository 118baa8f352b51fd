/** Turning points and the line of the standard: re-simulated beside the page, so that it stays quick under the thumb. */
import type { Decision } from "../../game/decision.ts";
import { moments } from "../../game/replay.ts";
import { prepare } from "../../game/setting.ts";
import type { Bank } from "../../scenario/bank.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { report } from "../../scoring/report.ts";
import { turningPoints } from "../../scoring/what-if.ts";
import type { GateId } from "../../standard/criteria.ts";
import type { Standard } from "../../standard/standard.ts";
import type { Language } from "../../standard/text.ts";

/** All that a worker needs; a setting holds functions and cannot travel. */
export interface Played {
  standard: Standard;
  scenario: Scenario;
  bank: Bank;
  language: Language;
  seed: number;
  decisions: readonly Decision[];
}

export interface Turn {
  /** Index of the decision. */
  at: number;
  instead: Decision | null;
  /** Points of the Standard and of Trust of the other road minus the real ones. */
  standard: number;
  trust: number;
  /** A gate that only one of the two roads breaks. */
  gate?: GateId | undefined;
  /** Id of the ending of the other road. */
  ending: string;
}

export interface Turns {
  points: Turn[];
  /** The Standard dial after each decision, the beginning first. */
  standard: number[];
}

/** About 100 ms for a whole term on a laptop, half a second on an old phone. */
export function computeTurns({ standard, scenario, bank, language, seed, decisions }: Played): Turns {
  const setting = prepare(scenario, bank, language);
  const points = turningPoints(standard, setting, seed, decisions).map(
    ({ game, at, instead, standard: points, trust, gate }) => ({
      at,
      instead,
      standard: points,
      trust,
      gate,
      ending: report(standard, setting, game).ending.id,
    }),
  );
  return { points, standard: moments(setting, seed, decisions).map((game) => report(standard, setting, game).total) };
}

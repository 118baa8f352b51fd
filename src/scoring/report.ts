/** The report of a game: levels with evidence, gates, three dials kept apart. Data only; pages draw it. */
import type { Game } from "../game/game.ts";
import type { Setting } from "../game/setting.ts";
import { holds, meanTrust } from "../game/variables.ts";
import type { Ending } from "../scenario/scenario.ts";
import { criterionIds } from "../standard/criteria.ts";
import type { CriterionId } from "../standard/criteria.ts";
import type { Standard } from "../standard/standard.ts";
import { instructions, promisesKept } from "./criteria/ledger.ts";
import { grounding, humanity, interactive, media, regularity } from "./criteria/posts.ts";
import { speed } from "./criteria/speed.ts";
import { statements } from "./criteria/statements.ts";
import { streams } from "./criteria/streams.ts";
import type { Mark } from "./evidence.ts";
import { gates } from "./gates.ts";
import type { BrokenGate } from "./gates.ts";

export interface Report {
  /** The Standard dial, 0–100, after gates. */
  total: number;
  /** Before gates. */
  uncapped: number;
  /** In the order of the standard. */
  criteria: readonly Mark[];
  gates: readonly BrokenGate[];
  /** The Trust dial: mean of the segments by population, 0–100, and each of them. Luck is not in it. */
  trust: { start: number; end: number; segments: readonly { id: string; start: number; end: number }[] };
  /** The Attention dial: thousands of views. */
  attention: number;
  ending: Ending;
}

function marks(standard: Standard, setting: Setting, game: Game): Map<CriterionId, Mark> {
  const all = [
    speed(standard, game),
    ...statements(standard, setting, game),
    promisesKept(setting, game),
    instructions(setting, game),
    regularity(setting, game),
    grounding(setting, game),
    media(setting, game),
    interactive(setting, game),
    streams(setting, game),
    humanity(setting, game),
  ];
  return new Map(all.map((mark) => [mark.criterion, mark]));
}

/** Criteria that a standing gate takes to zero. */
function zeroedBy(standard: Standard, broken: readonly BrokenGate[]): Set<CriterionId> {
  const standing = new Set(broken.filter(({ mended }) => !mended).map(({ gate }) => gate));
  return new Set(standard.gates.filter(({ id }) => standing.has(id)).flatMap(({ zeroes }) => zeroes));
}

function cap(standard: Standard, broken: readonly BrokenGate[]): number {
  return Math.min(
    100,
    ...broken.map((one) => {
      const gate = standard.gates.find(({ id }) => id === one.gate);
      return one.mended ? (gate?.mendedCap ?? gate?.cap ?? 100) : (gate?.cap ?? 100);
    }),
  );
}

/**
 * Scores a game at any moment. `total = 100 · Σ weight · level / 4 / Σ weight` over the criteria the scenario called for;
 * those not called for give their weight to the rest; gates cap afterwards (aggregation of the standard).
 */
export function report(standard: Standard, setting: Setting, game: Game): Report {
  const broken = gates(setting, game);
  const found = marks(standard, setting, game);
  const zeroed = zeroedBy(standard, broken);
  const levelOf = ({ criterion, level }: Mark): number | null => (level !== null && zeroed.has(criterion) ? 0 : level);
  const criteria = criterionIds.map((criterion): Mark => {
    const mark = found.get(criterion) ?? { criterion, level: null, evidence: [] };
    return { ...mark, level: levelOf(mark) };
  });
  let sum = 0;
  let weights = 0;
  for (const { id, weight } of standard.criteria) {
    const mark = found.get(id);
    const level = mark === undefined ? null : levelOf(mark);
    if (level === null) continue;
    sum += (weight * level) / 4;
    weights += weight;
  }
  const uncapped = weights === 0 ? 0 : (100 * sum) / weights;
  const first = game.samples[0]?.trust ?? game.trust;
  const ending = setting.scenario.endings.find((one) => holds(setting, game, one)) ?? setting.scenario.endings.at(-1);
  if (ending === undefined) throw new Error("a scenario has an ending");
  return {
    total: Math.min(uncapped, cap(standard, broken)),
    uncapped,
    criteria,
    gates: broken,
    trust: {
      start: meanTrust(setting, first),
      end: meanTrust(setting, game.trust),
      segments: setting.scenario.region.segments.map(({ id }, index) => ({
        id,
        start: first[index] ?? 0,
        end: game.trust[index] ?? 0,
      })),
    },
    attention: game.attention,
    ending,
  };
}

/** What would have happened: the same luck, one decision changed, everything after it kept where it still fits. */
import type { Decision } from "../game/decision.ts";
import type { Game } from "../game/game.ts";
import { moments } from "../game/replay.ts";
import { quality } from "../game/rules/speak.ts";
import type { Setting } from "../game/setting.ts";
import type { Says } from "../scenario/says.ts";
import { gateIds } from "../standard/criteria.ts";
import type { GateId } from "../standard/criteria.ts";
import { obstacle } from "../game/step.ts";
import { threadOf } from "../game/threads.ts";
import type { Standard } from "../standard/standard.ts";
import { report } from "./report.ts";
import type { Report } from "./report.ts";
import { resume } from "./resume.ts";
import type { Taken } from "./resume.ts";

/** Decisions whose absence is worth telling. */
const skippable: readonly Decision["type"][] = [
  "reply",
  "publish",
  "instruct",
  "visit",
  "delete",
  "hide",
  "go-live",
  "hand-over",
  "report",
  "move",
];

/** The prepared texts somebody could have chosen from. */
function prepared(setting: Setting, before: Game, decision: Decision): readonly { id: string; says: Says }[] {
  if (decision.type === "reply") return threadOf(before, decision.appeal)?.appeal.options ?? [];
  if (decision.type === "choose") return setting.events.get(decision.event)?.options ?? [];
  if (decision.type === "answer-live") return setting.questions.get(decision.question)?.options ?? [];
  return decision.type === "publish" ? (setting.briefs.get(decision.brief)?.drafts ?? []) : [];
}

/** What the prepared words of a decision say. */
function saysOf(setting: Setting, before: Game, decision: Decision): Says | undefined {
  const option = "words" in decision && "option" in decision.words ? decision.words.option : undefined;
  return prepared(setting, before, decision).find(({ id }) => id === option)?.says;
}

/** The same post with another picture, described well. */
function withOtherShots(setting: Setting, decision: Extract<Decision, { type: "publish" }>): Decision[] {
  const shots = setting.briefs.get(decision.brief)?.assets ?? [];
  return shots
    .filter((asset) => asset !== decision.asset)
    .map((asset) => ({ ...decision, asset, alt: setting.assets.get(asset)?.alts.find((one) => one.good)?.id }));
}

/** Other answers to the same question, as far as they were possible, and doing nothing (`null`). */
export function alternatives(setting: Setting, before: Game, decision: Decision): (Decision | null)[] {
  const chosen = "words" in decision && "option" in decision.words ? decision.words.option : undefined;
  const others = prepared(setting, before, decision)
    .filter(({ id }) => id !== chosen)
    .map(({ id }) => ({ ...decision, words: { option: id } }) as Decision);
  const shots = decision.type === "publish" ? withOtherShots(setting, decision) : [];
  const possible = [...others, ...shots].filter((other) => obstacle(setting, before, other) === undefined);
  return skippable.includes(decision.type) ? [...possible, null] : possible;
}

/** What was decided, each with its minute. */
const takenIn = (games: readonly Game[], decisions: readonly Decision[]): Taken[] =>
  decisions.map((decision, index) => ({ decision, at: games[index]?.now ?? 0 }));

export interface Branch {
  /** Index of the decision that was changed. */
  at: number;
  instead: Decision | null;
  game: Game;
  /** Standard and Trust of this branch minus those of the real game. */
  standard: number;
  trust: number;
  /** How far apart the two are: points of the Standard before gates and of Trust, and a gate for ten. */
  effect: number;
  /** A gate that only one of the two breaks. */
  gate?: GateId | undefined;
}

/** A broken gate weighs like this many points when turning points are ranked: the cap itself would drown everything else. */
const gateEffect = 10;

function compare(mine: Report, other: Report, at: number, instead: Decision | null, game: Game): Branch {
  const [ours, theirs] = [mine, other].map((one) => new Set(one.gates.map(({ gate }) => gate)));
  const gate = gateIds.find((id) => ours?.has(id) !== theirs?.has(id));
  const trust = other.trust.end - mine.trust.end;
  const effect = Math.abs(other.uncapped - mine.uncapped) + Math.abs(trust) + (gate === undefined ? 0 : gateEffect);
  return { at, instead, game, standard: other.total - mine.total, trust, effect, gate };
}

/** Both timelines of one what-if: the real game is `games.at(-1)`. */
export function whatIf(
  standard: Standard,
  setting: Setting,
  games: readonly Game[],
  decisions: readonly Decision[],
  at: number,
  instead: Decision | null,
): Branch {
  const before = games[at];
  const end = games.at(-1);
  if (before === undefined || end === undefined) throw new Error(`no decision ${at}`);
  const game = resume(setting, before, instead, takenIn(games, decisions).slice(at + 1));
  return compare(report(standard, setting, end), report(standard, setting, game), at, instead, game);
}

/** Of many alternatives the wisest and the most foolish: what lies between has a smaller effect. */
function extremes(setting: Setting, before: Game, all: readonly (Decision | null)[]): (Decision | null)[] {
  const ranked = all
    .flatMap((instead) => {
      const says = instead === null ? undefined : saysOf(setting, before, instead);
      return says === undefined ? [] : [{ instead, worth: quality(says) - 4 * (says.gates?.length ?? 0) }];
    })
    .sort((a, b) => a.worth - b.worth);
  const [lowest, highest] = [ranked[0], ranked.at(-1)];
  if (lowest === undefined || highest === undefined) return all.slice(-1);
  return lowest === highest ? [lowest.instead] : [lowest.instead, highest.instead];
}

/** At most one story about each gate, and at least one about something better that was missed, if there is one. */
function choose(branches: readonly Branch[], count: number): Branch[] {
  const ranked = [...branches].sort((a, b) => b.effect - a.effect);
  const chosen: Branch[] = [];
  const missed = ranked.find((branch) => branch.standard + branch.trust > 1);
  for (const branch of missed === undefined ? ranked : [missed, ...ranked]) {
    const isTold = chosen.some(
      (one) => one.at === branch.at || (branch.gate !== undefined && one.gate === branch.gate),
    );
    if (!isTold && chosen.length < count) chosen.push(branch);
  }
  return chosen.sort((a, b) => a.at - b.at);
}

/**
 * The decisions that mattered most, in the order of time: each is re-simulated with the wisest and the most foolish
 * alternative and the same luck, the one with the largest effect stands for it. `npm run bench` measures it.
 */
export function turningPoints(
  standard: Standard,
  setting: Setting,
  seed: number,
  decisions: readonly Decision[],
  count = 3,
): Branch[] {
  const games = moments(setting, seed, decisions);
  const end = games.at(-1);
  if (end === undefined) return [];
  const mine = report(standard, setting, end);
  const taken = takenIn(games, decisions);
  const branches = decisions.slice(0, games.length - 1).flatMap((decision, at): Branch[] => {
    const before = games[at];
    if (before === undefined) return [];
    const rest = taken.slice(at + 1);
    const tried = extremes(setting, before, alternatives(setting, before, decision)).map((instead): Branch => {
      const game = resume(setting, before, instead, rest);
      return compare(mine, report(standard, setting, game), at, instead, game);
    });
    const [first] = tried.sort((a, b) => b.effect - a.effect);
    return first === undefined ? [] : [first];
  });
  return choose(branches, count);
}

/** What would have happened: the same luck, one decision changed, everything after it kept where it still fits. */
import type { Decision } from "../game/decision.ts";
import type { Game } from "../game/game.ts";
import { moments } from "../game/replay.ts";
import type { Setting } from "../game/setting.ts";
import { obstacle, step } from "../game/step.ts";
import { threadOf } from "../game/threads.ts";
import type { Standard } from "../standard/standard.ts";
import { report } from "./report.ts";

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
function prepared(setting: Setting, before: Game, decision: Decision): readonly { id: string }[] {
  if (decision.type === "reply") return threadOf(before, decision.appeal)?.appeal.options ?? [];
  if (decision.type === "choose") return setting.events.get(decision.event)?.options ?? [];
  if (decision.type === "answer-live") return setting.questions.get(decision.question)?.options ?? [];
  return decision.type === "publish" ? (setting.briefs.get(decision.brief)?.drafts ?? []) : [];
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

/** Goes on from `before` with another decision; later ones that no longer fit are left out. */
export function resume(setting: Setting, before: Game, instead: Decision | null, rest: readonly Decision[]): Game {
  let game = before;
  for (const decision of instead === null ? rest : [instead, ...rest]) {
    const outcome = step(setting, game, decision);
    if (outcome.ok) game = outcome.game;
  }
  return game;
}

export interface Branch {
  /** Index of the decision that was changed. */
  at: number;
  instead: Decision | null;
  game: Game;
  /** Standard and Trust of this branch minus those of the real game. */
  standard: number;
  trust: number;
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
  const game = resume(setting, before, instead, decisions.slice(at + 1));
  const [mine, other] = [report(standard, setting, end), report(standard, setting, game)];
  return { at, instead, game, standard: other.total - mine.total, trust: other.trust.end - mine.trust.end };
}

/** How far a branch is from the real game: points of the Standard and of Trust, added. */
const effect = (branch: Branch): number => Math.abs(branch.standard) + Math.abs(branch.trust);

/**
 * The decisions that mattered most: each is re-simulated with its alternatives, the one with the largest effect
 * stands for it. About 50 ms for a whole term; `npm run bench` measures it.
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
  const branches = decisions.slice(0, games.length - 1).flatMap((decision, at): Branch[] => {
    const before = games[at];
    if (before === undefined) return [];
    const rest = decisions.slice(at + 1);
    const all = alternatives(setting, before, decision).map((instead): Branch => {
      const game = resume(setting, before, instead, rest);
      const other = report(standard, setting, game);
      return { at, instead, game, standard: other.total - mine.total, trust: other.trust.end - mine.trust.end };
    });
    const [first] = all.sort((a, b) => effect(b) - effect(a));
    return first === undefined ? [] : [first];
  });
  return branches.sort((a, b) => effect(b) - effect(a)).slice(0, count);
}

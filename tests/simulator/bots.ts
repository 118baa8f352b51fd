/** Players without a face: they keep the same hours and differ in how they choose. */
import { begin } from "../../src/game/begin.ts";
import { chance } from "../../src/game/chance.ts";
import type { Decision } from "../../src/game/decision.ts";
import type { Game } from "../../src/game/game.ts";
import { offers } from "../../src/game/offers.ts";
import { quality } from "../../src/game/rules/speak.ts";
import type { Setting } from "../../src/game/setting.ts";
import { step } from "../../src/game/step.ts";
import type { Says } from "../../src/scenario/says.ts";

/** Chooses one of several ways to do the same thing. */
export type Taste = (setting: Setting, game: Game, ways: readonly Decision[]) => Decision;

export interface Played {
  game: Game;
  decisions: Decision[];
}

interface Prepared {
  id: string;
  text: string;
  says: Says;
}

/** All prepared texts a decision could use, in the order of the file. */
export function preparedFor(setting: Setting, game: Game, decision: Decision): readonly Prepared[] {
  if (decision.type === "reply")
    return game.threads.find((thread) => thread.appeal.id === decision.appeal)?.appeal.options ?? [];
  if (decision.type === "choose") return setting.events.get(decision.event)?.options ?? [];
  if (decision.type === "answer-live") return setting.questions.get(decision.question)?.options ?? [];
  if (decision.type === "publish") return setting.briefs.get(decision.brief)?.drafts ?? [];
  return [];
}

export function textOf(setting: Setting, game: Game, decision: Decision): Prepared | undefined {
  const option = "words" in decision && "option" in decision.words ? decision.words.option : undefined;
  return preparedFor(setting, game, decision).find((one) => one.id === option);
}

/** Plays to the end, choosing what to do by `plan` and how by `taste`. */
export function play(
  setting: Setting,
  seed: number,
  plan: (setting: Setting, game: Game, possible: readonly Decision[]) => Decision,
): Played {
  let game = begin(setting, seed);
  const decisions: Decision[] = [];
  while (game.phase !== "debrief") {
    const decision = plan(setting, game, offers(setting, game));
    const outcome = step(setting, game, decision);
    if (!outcome.ok) throw new Error(`a bot was refused: ${JSON.stringify(decision)} ${outcome.refusal.code}`);
    decisions.push(decision);
    game = outcome.game;
    if (decisions.length > 1000) throw new Error("the game does not end");
  }
  return { game, decisions };
}

const draw = (game: Game, key: string): number => chance(game.seed ^ 0x5bd1e995, `${key}:${game.count}`);
const anyOf = (game: Game, key: string, from: readonly Decision[]): Decision =>
  from[Math.floor(draw(game, key) * from.length)] as Decision;

/** What a decision is about: its ways differ only in the words, the shot, the ministry. */
function subject(decision: Decision): string {
  if (decision.type === "publish") return `publish:${decision.brief}`;
  if (decision.type === "instruct") return `instruct:${decision.remedy}`;
  if (decision.type === "answer-live") return `live:${decision.question}`;
  if (decision.type === "choose") return `choose:${decision.event}`;
  if ("appeal" in decision) return `appeal:${decision.appeal}`;
  return JSON.stringify(decision);
}

/** How often an ordinary player does a thing when several are possible. */
const appetite: Partial<Record<Decision["type"], number>> = {
  reply: 12,
  "hand-over": 0.6,
  ask: 0.4,
  study: 2,
  instruct: 1.5,
  publish: 2,
  visit: 0.6,
  report: 3,
  move: 0.3,
  "go-live": 1,
  hide: 0.15,
  delete: 0.15,
  retract: 0.05,
  wait: 0.3,
  "end-day": 0.05,
  "answer-live": 10,
  "end-live": 0.5,
};

/** A player who does something sensible in no particular order and leaves the choice of words to `taste`. */
export const busy =
  (taste: Taste) =>
  (setting: Setting, game: Game, possible: readonly Decision[]): Decision => {
    const waiting = possible.filter(
      (one) =>
        one.type !== "reply" ||
        game.threads.some((thread) => thread.appeal.id === one.appeal && thread.replies.length === 0),
    );
    const kinds = [...new Set(waiting.map((one) => one.type))];
    let at = draw(game, "kind") * kinds.reduce((sum, type) => sum + (appetite[type] ?? 1), 0);
    const kind = kinds.find((type) => (at -= appetite[type] ?? 1) < 0) ?? kinds[0];
    const ways = waiting.filter((one) => one.type === kind);
    const about = subject(anyOf(game, "what", ways));
    return taste(
      setting,
      game,
      ways.filter((one) => subject(one) === about),
    );
  };

export const random = busy((_, game, ways) => anyOf(game, "how", ways));

/** Among texts the chosen one; everything else by chance. */
const byText = (choose: (prepared: readonly Prepared[]) => Prepared | undefined) =>
  busy((setting, game, ways) => {
    const [some] = ways;
    if (some === undefined) throw new Error("nothing to do");
    const wanted = choose(preparedFor(setting, game, some))?.id;
    const fitting = ways.filter((one) => wanted === undefined || textOf(setting, game, one)?.id === wanted);
    return anyOf(game, "how", fitting.length > 0 ? fitting : ways);
  });

export const first = byText((prepared) => prepared[0]);
export const longest = byText((prepared) => [...prepared].sort((a, b) => b.text.length - a.text.length)[0]);
export const shortest = byText((prepared) => [...prepared].sort((a, b) => a.text.length - b.text.length)[0]);

/** Lets the days go by. Alarms cannot be ignored: the first prepared answer is taken. */
export const silent = (_: Setting, game: Game, possible: readonly Decision[]): Decision => {
  const wanted = ["start", "next-day", "choose", "end-live", "end-day"];
  for (const type of wanted) {
    const found = possible.filter((one) => one.type === type);
    if (found.length > 0) return anyOf(game, "alarm", found);
  }
  throw new Error("nothing to wait for");
};

/** Mean level of the words, minus broken gates: what the standard would say of a text before it is sent. */
export const worth = (says: Says): number => quality(says) - 4 * (says.gates?.length ?? 0);

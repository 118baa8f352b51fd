/** Flip the chair: threads to read as the resident, and what the game itself thought of the reply. */
import { chance } from "../../../game/chance.ts";
import type { Game, Statement } from "../../../game/game.ts";
import type { Appeal } from "../../../scenario/scenario.ts";
import { textCriterionIds } from "../../../standard/criteria.ts";
import type { TextCriterionId } from "../../../standard/criteria.ts";
import type { Debrief } from "../open.ts";

/** As many as one reads with attention. */
const most = 3;

export interface Round {
  appeal: Appeal;
  reply: string;
  /** Levels of the game, 0–4; absent where the text gave nothing to judge. */
  levels: Partial<Record<TextCriterionId, number>>;
  /** Marks of the reader, when the reply was typed. */
  statement?: Statement | undefined;
}

/** Own words first, then replies the game thought much or little of: there is most to argue about. */
const interest = ({ levels, statement }: Round): number => {
  const values = Object.values(levels);
  const mean = values.reduce((sum, level) => sum + level, 0) / Math.max(1, values.length);
  return (statement?.reading === undefined ? 0 : 10) + Math.abs(mean - 2);
};

function levelsOf(says: Statement["says"]): Round["levels"] {
  const found = textCriterionIds.flatMap((id) => (says[id] === undefined ? [] : [[id, says[id]] as const]));
  return Object.fromEntries(found);
}

const byGovernor = (game: Game): Round[] =>
  game.threads.flatMap((thread): Round[] => {
    const reply = thread.replies.find((one) => one.retracted !== true);
    if (reply === undefined || thread.appeal.kind === "troll") return [];
    return [{ appeal: thread.appeal, reply: reply.text, levels: levelsOf(reply.says), statement: reply }];
  });

/** Where nothing was answered: drafts of the press office, the same ones for the same game. */
const byOthers = ({ setting, game }: Debrief): Round[] =>
  setting.scenario.appeals.flatMap((appeal): Round[] => {
    const option = appeal.options[Math.floor(chance(game.seed, `chair:${appeal.id}`) * appeal.options.length)];
    if (option === undefined || appeal.kind === "troll") return [];
    return [{ appeal, reply: option.text, levels: levelsOf(option.says) }];
  });

export interface Chair {
  rounds: Round[];
  /** The replies are not the player's. */
  isPrepared: boolean;
}

/** Three threads of a game; drafts only after it is over, because their levels would give it away. */
export function seat(debrief: Debrief): Chair {
  const own = byGovernor(debrief.game);
  const isPrepared = own.length === 0;
  const all = isPrepared ? (debrief.game.phase === "debrief" ? byOthers(debrief) : []) : own;
  const rounds = [...all].sort((a, b) => interest(b) - interest(a)).slice(0, most);
  return { rounds, isPrepared };
}

/** How far apart two readers are, in levels. */
export type Gap = "same" | "near" | "far" | "silent";

export function gapOf(mine: number, game: number | undefined): Gap {
  if (game === undefined) return "silent";
  const apart = Math.abs(mine - game);
  return apart <= 0.5 ? "same" : apart <= 1.25 ? "near" : "far";
}

/** The weakest point of the reply: what the resident should ask for. */
export function weakest(mine: readonly number[], levels: Round["levels"]): TextCriterionId {
  const value = (id: TextCriterionId, index: number): number => levels[id] ?? mine[index] ?? 4;
  return textCriterionIds.reduce((low, id) =>
    value(id, textCriterionIds.indexOf(id)) < value(low, textCriterionIds.indexOf(low)) ? id : low,
  );
}

/** Ratings are kept among the notes of the save as digits: `chair-anna-hole` → `30241`. */
export const noteOf = (round: Round): string => `chair-${round.appeal.id}`;

export const readRating = (text = ""): number[] =>
  Array.from(text.matchAll(/[0-4]/g), ([digit]) => Number(digit)).slice(0, textCriterionIds.length);

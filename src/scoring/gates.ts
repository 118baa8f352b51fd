/** The five gates: what caps the total, and whether it was openly mended in time. */
import type { Game, Statement } from "../game/game.ts";
import { known } from "../game/setting.ts";
import type { Setting } from "../game/setting.ts";
import { dayOf } from "../scenario/clock.ts";
import type { GateId } from "../standard/criteria.ts";

export interface BrokenGate {
  gate: GateId;
  about: string;
  decision: number;
  quote: string;
  mended: boolean;
}

/** Every broken gate of a game, in the order of decisions. */
export function gates(setting: Setting, game: Game): BrokenGate[] {
  const broken: BrokenGate[] = [];
  const hear = (statement: Statement, about: string): void => {
    const { decision, text: quote, retracted } = statement;
    for (const gate of statement.says.gates ?? [])
      broken.push({ gate, about, decision, quote, mended: retracted === true });
  };
  const see = (asset: string | undefined, seen: Omit<BrokenGate, "gate">): void => {
    if (asset !== undefined && known(setting.assets, asset).fake) broken.push({ gate: "fake-proof", ...seen });
  };
  for (const thread of game.threads) for (const reply of thread.replies) hear(reply, thread.appeal.id);
  for (const post of game.posts) hear(post, post.brief);
  for (const live of game.lives) for (const answer of live.answers) hear(answer, answer.question);
  for (const choice of game.choices) hear(choice, choice.event);
  for (const { asset, brief: about, decision, text: quote, retracted } of game.posts)
    see(asset, { about, decision, quote, mended: retracted === true });
  for (const { proof, id: about, decision, text: quote } of game.promises)
    see(proof, { about, decision, quote, mended: false });
  return broken.sort((a, b) => a.decision - b.decision);
}

/** For the debrief: on which day it happened. */
export const dayOfGate = (game: Game, gate: BrokenGate): number =>
  dayOf(game.samples[gate.decision + 1]?.at ?? game.now);

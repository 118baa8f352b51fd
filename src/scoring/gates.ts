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

const said = (statement: Statement, about: string): BrokenGate[] =>
  (statement.says.gates ?? []).map((gate) => ({
    gate,
    about,
    decision: statement.decision,
    quote: statement.text,
    mended: statement.retracted === true,
  }));

/** Every broken gate of a game, in the order of decisions. */
export function gates(setting: Setting, game: Game): BrokenGate[] {
  const fakes = game.posts
    .filter((post) => post.asset !== undefined && known(setting.assets, post.asset).fake)
    .map((post): BrokenGate => ({
      gate: "fake-proof",
      about: post.brief,
      decision: post.decision,
      quote: post.text,
      mended: post.retracted === true,
    }));
  const proofs = game.promises
    .filter((promise) => promise.proof !== undefined && known(setting.assets, promise.proof).fake)
    .map((promise): BrokenGate => ({
      gate: "fake-proof",
      about: promise.id,
      decision: promise.decision,
      quote: promise.text,
      mended: false,
    }));
  return [
    ...game.threads.flatMap((thread) => thread.replies.flatMap((reply) => said(reply, thread.appeal.id))),
    ...game.posts.flatMap((post) => said(post, post.brief)),
    ...game.lives.flatMap((live) => live.answers.flatMap((answer) => said(answer, answer.question))),
    ...game.choices.flatMap((choice) => said(choice, choice.event)),
    ...fakes,
    ...proofs,
  ].sort((a, b) => a.decision - b.decision);
}

/** For the debrief: on which day it happened. */
export const dayOfGate = (game: Game, gate: BrokenGate): number =>
  dayOf(game.samples[gate.decision + 1]?.at ?? game.now);

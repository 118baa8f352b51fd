/** Answering an appeal, with a prepared text or in one's own words. */
import { pick } from "../chance.ts";
import { costs } from "../costs.ts";
import type { Draft, Statement, Thread } from "../game.ts";
import { model } from "../residents/constants.ts";
import { rumourHeat } from "../residents/rumours.ts";
import { moveAround, moveHeat } from "../residents/trust.ts";
import type { Setting } from "../setting.ts";
import { changeThread, threadOf } from "../threads.ts";
import type { Rule } from "./rule.ts";
import { isOwn, quality, speak, unsayable } from "./speak.ts";

/** More replies than this under one appeal are a quarrel. */
const maxReplies = 3;

/** What the resident writes back: the prepared answer, or a follow-up to the weakest spot of own words. */
function answer(setting: Setting, game: Draft, thread: Thread, said: Statement): string | undefined {
  const option = thread.appeal.options.find((one) => one.id === said.option);
  if (option !== undefined) return option.answer;
  const family = said.says.weak ?? (quality(said.says) >= 3 ? "thanks" : "no-answer");
  const own = (thread.appeal.followUps ?? []).filter(
    (one) => one.family === family && !thread.messages.some((m) => m.text === one.text),
  );
  if (own.length > 0) return pick(game.seed, `follow:${thread.appeal.id}:${thread.replies.length}`, own).text;
  const texts = setting.bank.followUps.find((one) => one.family === family)?.texts ?? [];
  const fresh = texts.filter((text) => !game.spoken.includes(text));
  if (texts.length === 0) return undefined;
  const text = pick(game.seed, `follow:${thread.appeal.id}:${game.threads.length}`, fresh.length > 0 ? fresh : texts);
  game.spoken = [...game.spoken, text];
  return text;
}

/** How much a thread weighs: likes stand for neighbours who wait for the same answer. */
const weight = ({ appeal }: Thread): number =>
  (1 + Math.min(1, appeal.likes / model.likesForDouble)) * (appeal.urgent ? model.urgentFactor : 1);

function feel(setting: Setting, game: Draft, thread: Thread, said: Statement): void {
  const { segment, topic, id } = thread.appeal;
  const above = quality(said.says) - model.neutralLevel;
  const late = thread.overdue === true && above > 0 ? model.lateShare : 1;
  const reason =
    said.says.gates?.includes("attack") === true
      ? "rude-reply"
      : above >= 0
        ? late < 1
          ? "late"
          : "good-reply"
        : "weak-reply";
  moveAround(setting, game, segment, topic, above * model.replyTrust * weight(thread) * late, reason, id);
  moveHeat(setting, game, topic, above * model.replyHeat + rumourHeat(thread, said));
  if (said.says.moves?.includes("say-unknown") === true && (said.says.sincerity ?? 0) >= 3) {
    moveAround(setting, game, segment, topic, model.honestUnknown, "honest-unknown", id);
  }
}

export const reply: Rule<"reply"> = {
  check(_, game, { appeal, words }) {
    const thread = threadOf(game, appeal);
    if (thread === undefined) return "appeal/unknown";
    if (thread.state === "hidden" || thread.state === "deleted") return "appeal/gone";
    if (thread.replies.length >= maxReplies) return "appeal/enough";
    if (!isOwn(words) && thread.replies.length > 0) return "appeal/prepared-used";
    return unsayable(game, words, thread.appeal.options);
  },
  cost: (_, __, { words }) => (isOwn(words) ? costs.ownWords : costs.reply),
  apply(setting, game, { appeal, words }) {
    const thread = threadOf(game, appeal);
    if (thread === undefined) return;
    const said = speak(setting, game, words, thread.appeal.options, thread.appeal);
    feel(setting, game, thread, said);
    const text = answer(setting, game, thread, said);
    changeThread(game, appeal, {
      state: "answered",
      answeredAt: thread.answeredAt ?? game.now,
      replies: [...thread.replies, said],
      messages: [
        ...thread.messages,
        { from: "governor", at: game.now, text: said.text },
        ...(text === undefined ? [] : [{ from: "resident" as const, at: game.now + 4, text }]),
      ],
    });
  },
};

/** Everything under an appeal in the order it happened: messages, what was done with it, how people took it. */
import type { Game, Message, Thread } from "../../../game/game.ts";
import type { Setting } from "../../../game/setting.ts";
import { group } from "../../play/reaction.ts";
import type { Reaction } from "../../play/reaction.ts";

export type Entry = { key: string; at: number } & (
  | { kind: "message"; message: Message; isRetracted: boolean }
  | { kind: "note"; note: "handed-over" | "covered" | "hidden" | "deleted"; name: string }
  | { kind: "reaction"; reaction: Reaction }
);

/** People answer first and feel afterwards: minutes between a deed and the pill that tells how it was taken. */
const pillDelay = 5;

/** Praise fainter than this contradicts what the resident has just written. */
const audible = 0.3;
const isHeard = ({ reason, change }: Reaction): boolean => reason !== "good-reply" || change >= audible;

function reactions(setting: Setting, game: Game, thread: Thread): Entry[] {
  const felt = game.history.filter((one) => one.kind === "trust" && one.about === thread.appeal.id);
  const decisions = new Set(felt.map((one) => one.decision));
  return [...decisions].flatMap((decision) => {
    const changes = felt.flatMap((one) => (one.kind === "trust" && one.decision === decision ? [one] : []));
    const at = (changes[0]?.at ?? 0) + pillDelay;
    return group(setting, changes)
      .filter(isHeard)
      .slice(0, 2)
      .map((reaction): Entry => ({ key: `${decision}:${reaction.reason}`, at, kind: "reaction", reaction }));
  });
}

function messages(thread: Thread): Entry[] {
  const taken = new Set(thread.replies.filter((reply) => reply.retracted === true).map((reply) => reply.at));
  return thread.messages.map((message, index) => ({
    key: `message:${index}`,
    at: message.at,
    kind: "message",
    message,
    isRetracted: message.from === "governor" && taken.has(message.at),
  }));
}

function notes(setting: Setting, game: Game, thread: Thread): Entry[] {
  const { appeal, handedTo, state, coveredBy } = thread;
  const when = (reasons: readonly string[]): number =>
    game.history.find((one) => one.kind === "trust" && one.about === appeal.id && reasons.includes(one.reason))?.at ??
    game.now;
  const entries: Entry[] = [];
  if (handedTo !== undefined) {
    const at = when(["handed-over", "wrong-address"]);
    const name = setting.ministries.get(handedTo)?.name ?? "";
    entries.push({ key: "handed-over", at, kind: "note", note: "handed-over", name });
  }
  if (state === "covered") {
    const post = game.posts[coveredBy ?? -1];
    const name = setting.briefs.get(post?.brief ?? "")?.title ?? "";
    entries.push({ key: "covered", at: post?.at ?? game.now, kind: "note", note: "covered", name });
  }
  if (state === "hidden" || state === "deleted") {
    const at = when(["hidden-by-rules", "hidden-criticism"]);
    entries.push({ key: state, at, kind: "note", note: state, name: "" });
  }
  return entries;
}

/** Entries that have happened by `minute`. */
export function timeline(setting: Setting, game: Game, thread: Thread, minute: number): Entry[] {
  return [...messages(thread), ...notes(setting, game, thread), ...reactions(setting, game, thread)]
    .filter((entry) => entry.at <= minute)
    .sort((a, b) => a.at - b.at);
}

/** Is somebody writing an answer right now? */
export const isTyping = (thread: Thread, minute: number): boolean =>
  thread.messages.some((message) => message.from === "resident" && message.at > minute);

/** What a piece of evidence or a reaction is about, in words a player remembers it by. */
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import type { Asset } from "../../scenario/scenario.ts";
import { t } from "../i18n/t.svelte.ts";

export interface Subject {
  /** A name, a headline, a promise. */
  title: string;
  /** What was asked, when somebody asked. */
  text?: string | undefined;
  /** The writer has a face. */
  isPerson?: boolean;
}

type Find = (setting: Setting, game: Game, id: string) => Subject | undefined;

const named = (thing: { name: string } | undefined): Subject | undefined => thing && { title: thing.name };
const titled = (thing: { title: string } | undefined): Subject | undefined => thing && { title: thing.title };

function ofThread(_: Setting, game: Game, id: string): Subject | undefined {
  const appeal = game.threads.find((thread) => thread.appeal.id === id)?.appeal;
  return appeal && { title: appeal.author.name, text: appeal.text, isPerson: true };
}

function ofQuestion(setting: Setting, _: Game, id: string): Subject | undefined {
  const question = setting.questions.get(id);
  return question && { title: question.asker.name, text: question.text, isPerson: true };
}

function ofPromise(_: Setting, game: Game, id: string): Subject | undefined {
  const promise = game.promises.findLast((one) => one.id === id);
  return promise && { title: promise.text };
}

function ofDay(_: Setting, __: Game, id: string): Subject | undefined {
  const day = /^day-(\d+)$/.exec(id)?.[1];
  return day === undefined ? undefined : { title: t("debrief:day", { day }) };
}

const finders: readonly Find[] = [
  ofThread,
  (setting, _, id) => titled(setting.briefs.get(id)),
  ofQuestion,
  (setting, _, id) => titled(setting.events.get(id)),
  (setting, _, id) => titled(setting.streams.get(id)),
  (setting, _, id) => named(setting.remedies.get(id)),
  (setting, _, id) => named(setting.visits.get(id)),
  ofPromise,
  ofDay,
  (setting, _, id) => named(setting.scenario.topics.find((topic) => topic.id === id)),
];

/** `first` is asked before the others, where ids of different things may be the same. */
function find(setting: Setting, game: Game, id: string, first?: Find): Subject | undefined {
  for (const finder of first === undefined ? finders : [first, ...finders]) {
    const subject = finder(setting, game, id);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** `undefined`: it is about nothing in particular, or about something that is gone. */
export const subjectOf = (setting: Setting, game: Game, id: string): Subject | undefined => find(setting, game, id);

export const promiseSubject = (setting: Setting, game: Game, id: string): Subject | undefined =>
  find(setting, game, id, ofPromise);

/** The picture behind a piece of evidence about a post. */
export function shotOf(setting: Setting, game: Game, decision: number | undefined): Asset | undefined {
  const post = game.posts.find((one) => one.decision === decision);
  return setting.assets.get(post?.asset ?? "");
}

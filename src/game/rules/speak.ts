/** Turning words into a statement: what was said in terms of the standard, what it promised, what it broke. */
import { toMinutes } from "../../scenario/clock.ts";
import type { PromiseSeed } from "../../scenario/effects.ts";
import type { Effects } from "../../scenario/effects.ts";
import type { Says } from "../../scenario/says.ts";
import type { Localised } from "../../standard/text.ts";
import type { Words } from "../decision.ts";
import type { Draft, Game, Statement } from "../game.ts";
import type { RefusalCode } from "../refusal.ts";
import { promise, promiseInOwnWords } from "../promises.ts";
import { model } from "../residents/constants.ts";
import { applyEffects, moveAll } from "../residents/trust.ts";
import type { Setting } from "../setting.ts";

/** What a prepared text brings along, be it an option or a draft. */
export interface Prepared {
  id: string;
  text: string;
  says: Says;
  effects?: Effects | undefined;
  promise?: Localised<PromiseSeed> | undefined;
}

export const isOwn = (words: Words): words is Extract<Words, { text: string }> => "text" in words;

/** Does it promise an hour that has already passed? Nobody sends «сегодня до 18:00» in the evening. */
export const isStale = (game: Game, text: Pick<Prepared, "promise">): boolean =>
  text.promise !== undefined && toMinutes(text.promise.due) <= game.now;

/** Why these words cannot be said: a text nobody prepared, or one whose hour has passed. Own words always can. */
export function unsayable(game: Game, words: Words, prepared: readonly Prepared[]): RefusalCode | undefined {
  if (isOwn(words)) return undefined;
  const text = prepared.find((one) => one.id === words.option);
  if (text === undefined) return "option/unknown";
  return isStale(game, text) ? "option/stale" : undefined;
}

/** The mean of the levels a text gives evidence for, 0–4; neutral when it gives none. */
export function quality(says: Says): number {
  let sum = 0;
  let count = 0;
  for (const key in says) {
    const level = says[key as keyof Says];
    if (typeof level !== "number") continue;
    sum += level;
    count += 1;
  }
  return count === 0 ? model.neutralLevel : sum / count;
}

/** Says it: makes the statement, writes promises into the ledger, applies the author's effects, marks broken gates. */
export function speak(
  setting: Setting,
  game: Draft,
  words: Words,
  prepared: readonly Prepared[],
  about: { id: string; topic: string },
): Statement {
  const chosen = isOwn(words) ? undefined : prepared.find((one) => one.id === words.option);
  const statement: Statement = {
    at: game.now,
    decision: game.count,
    text: isOwn(words) ? words.text : (chosen?.text ?? ""),
    says: isOwn(words) ? words.reading.says : (chosen?.says ?? {}),
    option: chosen?.id,
    reading: isOwn(words) ? words.reading : undefined,
    studied: game.studied[about.topic] !== undefined,
  };
  game.picked = { id: about.id, option: chosen?.id ?? "own", before: game.picked };
  if (isOwn(words)) promiseInOwnWords(game, words.reading, about.topic, about.id);
  if (chosen?.promise !== undefined) promise(game, chosen.promise, about.id);
  applyEffects(setting, game, chosen?.effects, "answer-effect", about.id);
  for (const gate of statement.says.gates ?? []) {
    if (gate === "private-data") moveAll(game, model.privateTrust, "personal-data", about.id);
    if (gate === "attack") moveAll(game, model.privateTrust, "rude-reply", about.id);
  }
  return statement;
}

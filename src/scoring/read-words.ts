/** From typed words to what the game keeps of them: levels with their reasons, moves, gates, promises with their moments. */
import type { Reading as Kept, Reason } from "../game/decision.ts";
import type { Game } from "../game/game.ts";
import type { Setting } from "../game/setting.ts";
import { dayOf, minutesPerDay } from "../scenario/clock.ts";
import type { Says } from "../scenario/says.ts";
import { followUpFamilies, moves } from "../scenario/vocabulary.ts";
import type { FollowUpFamily, Move } from "../scenario/vocabulary.ts";
import { analyse } from "../writing/analyse.ts";
import type { Reading } from "../writing/analyse.ts";
import type { FindingCode } from "../writing/finding.ts";
import type { Pack } from "../writing/pack.ts";
import type { PromiseReading } from "../writing/promises.ts";
import type { Situation } from "../writing/situation.ts";
import { situationOf, type About } from "./situation.ts";
import { ratePost } from "./text/post.ts";
import { rate } from "./text/rate.ts";
import type { Why } from "./text/why.ts";

/** A promise without an hour is due at six in the evening of its day. */
const defaultHour = 18 * 60;

/** Minutes since midnight of day 1 of a promise's date, as far as its words name one. */
function dueOf({ now }: Game, { dueDays, dueHour, hourOnly }: PromiseReading): number | undefined {
  if (dueDays === undefined) return undefined;
  // «через час»
  if (dueHour === undefined && !Number.isInteger(dueDays)) return now + Math.round(dueDays * minutesPerDay);
  const day = (dayOf(now) - 1 + Math.max(0, Math.floor(dueDays))) * minutesPerDay;
  const minute = dueHour === undefined ? defaultHour : Math.floor(dueHour) * 60 + Math.round((dueHour % 1) * 100);
  // At ten «к 8:00» means tomorrow.
  if (hourOnly === true && day + minute < now) return day + minute + minutesPerDay;
  return Math.max(day + minute, now);
}

const isMove = (move: string): move is Move => (moves as readonly string[]).includes(move);
const isFamily = (family: string | undefined): family is FollowUpFamily =>
  (followUpFamilies as readonly string[]).includes(family ?? "");

/** Numbers and dates that agree with the facts speak for competence; a false claim or a date too early against it. */
function competenceOf(codes: ReadonlySet<FindingCode>, substance: number): number {
  if (codes.has("false-claim")) return 0;
  if (
    codes.has("contradicts-facts") ||
    codes.has("too-early") ||
    codes.has("unsupported-number") ||
    codes.has("beyond-powers")
  )
    return 1;
  return Math.min(4, 1 + substance * 0.75);
}

/** A reason with its quotes by their place among the findings, so that a contested quote is contested there, too. */
function reasonOf(criterion: string, { quotes, capped, next, words }: Why, { findings }: Reading): Reason {
  return {
    criterion,
    quotes: quotes.map((quote) => findings.indexOf(quote)),
    ...(capped === undefined ? {} : { capped }),
    ...(next === undefined ? {} : { next }),
    words: words.map(({ word, weight }) => ({ word, weight: Math.round(100 * weight) / 100 })),
  };
}

/**
 * Reads typed words in the situation of the game.
 * Returns what the decision keeps: levels (0–4), moves, gates, promises with their moments, findings with spans.
 */
export function readWords(text: string, setting: Setting, game: Game, about: About, pack: Pack): Kept {
  const situation = situationOf(setting, game, about);
  return keepWords(analyse(text, situation, pack), situation, setting, game, about);
}

/** The same from a reading that was made elsewhere: on a phone the reader of texts works beside the page. */
export function keepWords(reading: Reading, situation: Situation, setting: Setting, game: Game, about: About): Kept {
  const rating = rate(reading, situation);
  const { levels: shown, why } = about.kind === "brief" ? ratePost(reading, situation) : rating;
  const codes = new Set(reading.findings.map((finding) => finding.code));
  const isCritical = game.threads.some((thread) => thread.appeal.id === about.id && thread.appeal.critical);
  const { levels } = rating;
  const kept: Says = {
    ...shown,
    ...(isCritical ? { openness: (levels.empathy + levels.sincerity) / 2 } : {}),
    ...(situation.facts.length > 0 && about.kind !== "brief"
      ? { competence: competenceOf(codes, levels.substance) }
      : {}),
    moves: rating.moves.filter(isMove),
    gates: [...rating.gates],
    ...(isFamily(rating.weakest) ? { weak: rating.weakest } : {}),
  };
  return {
    says: kept,
    // What hangs on an “if” cannot be broken.
    promises: rating.promises
      .filter((promise) => promise.conditional !== true)
      .map((promise) => {
        const due = dueOf(game, promise);
        const doer = setting.scenario.cast.find(({ name }) => name === promise.doer)?.id;
        return {
          kind: promise.tells === true ? ("tell" as const) : ("deed" as const),
          text: promise.text.slice(0, 400),
          ...(due === undefined ? {} : { due }),
          ...(doer === undefined ? {} : { doer }),
        };
      }),
    findings: reading.findings.map(({ code, start, end, severity, plain }) => ({
      code,
      start,
      end,
      severity,
      ...(plain === undefined ? {} : { plain }),
    })),
    reasons: Object.entries(why).map(([criterion, one]) => reasonOf(criterion, one, reading)),
  };
}

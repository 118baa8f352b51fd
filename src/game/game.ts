/** A game at one moment: a value. Rules make the next one from it; nothing inside is ever changed in place. */
import type { Platform } from "../scenario/vocabulary.ts";
import type { Says } from "../scenario/says.ts";
import type { Appeal } from "../scenario/scenario.ts";
import type { Reading } from "./decision.ts";
import type { Happening } from "./history.ts";
import type { Picks } from "./picks.ts";
import type { Phase } from "./phases.ts";

/** What the governor said, prepared or typed. */
export interface Statement {
  /** Minutes since midnight of day 1. */
  at: number;
  /** Index of the decision. */
  decision: number;
  text: string;
  says: Says;
  /** Id of the option or draft; absent for own words. */
  option?: string | undefined;
  reading?: Reading | undefined;
  /** Taken back and apologised for. */
  retracted?: boolean | undefined;
  /** Was the topic studied before? */
  studied: boolean;
}

export interface Message {
  from: "resident" | "governor" | "neighbour";
  /** Who speaks, when it is not the author of the appeal or the governor. */
  name?: string | undefined;
  at: number;
  text: string;
}

/** An appeal and all that followed under it. */
export interface Thread {
  appeal: Appeal;
  at: number;
  /** When the norm of an answer runs out. */
  normAt: number;
  state: "open" | "answered" | "handed-over" | "covered" | "hidden" | "deleted";
  messages: readonly Message[];
  replies: readonly Statement[];
  /** First own reply, honest interim answer, hand-over or post that answers it. */
  answeredAt?: number | undefined;
  asked?: boolean | undefined;
  handedTo?: string | undefined;
  /** The post that answered a whole cluster. */
  coveredBy?: number | undefined;
  /** The norm has passed without an answer and the residents have noticed. */
  overdue?: boolean | undefined;
}

export interface Post extends Statement {
  brief: string;
  platform: Platform;
  asset?: string | undefined;
  alt?: string | undefined;
  /** Thousands of views by segment, in the order of the scenario. */
  views: readonly number[];
  comments: readonly Message[];
  /** It looked like a feast in a time of plague. */
  parade: boolean;
}

/** An instruction under way. */
export interface Work {
  remedy: string;
  topic: string;
  ministry: string;
  measure: string;
  at: number;
  due: number;
  /** When it will be done; never, if it went to the wrong ministry. */
  ready?: number | undefined;
  state: "running" | "done" | "bounced";
  studied: boolean;
  /** Appeals on this topic that had come by then. */
  appeals: number;
  /** Heat of the topic when it was given. */
  heat: number;
  decision: number;
}

export interface Promise {
  id: string;
  kind: "deed" | "tell";
  text: string;
  topic: string;
  /** Absent: «скоро», a promise without a date. */
  due?: number | undefined;
  remedy?: string | undefined;
  /** Found in the player's own words: they name no remedy, any finished work on the topic keeps them. */
  isOwn?: boolean | undefined;
  doer?: string | undefined;
  at: number;
  /** Thread it was made in, or the post's brief. */
  source: string;
  state: "open" | "kept" | "moved" | "broken";
  /** When it was kept, moved or broken. */
  settled?: number | undefined;
  /** The result was shown to people. */
  shown: boolean;
  /** The picture it was shown with. */
  proof?: string | undefined;
  decision: number;
}

export interface LiveAnswer extends Statement {
  question: string;
}

export interface Live {
  stream: string;
  from: number;
  until?: number | undefined;
  announced: boolean;
  answers: readonly LiveAnswer[];
  /** Viewers now, for show. */
  viewers: number;
}

/** Digital remembers: what comes back later (S18). */
export type Scheduled =
  | { kind: "screenshot"; at: number; reason: "broken-promise"; promise: number }
  | { kind: "screenshot"; at: number; reason: "deleted-criticism"; appeal: string }
  | { kind: "exposure"; at: number; post: number }
  | { kind: "bounce"; at: number; work: number };

/** The three dials and the heat at one moment. */
export interface Sample {
  at: number;
  decision: number;
  trust: readonly number[];
  heat: readonly number[];
  attention: number;
}

export interface Game {
  readonly seed: number;
  readonly phase: Phase;
  /** Minutes since midnight of day 1. */
  readonly now: number;
  /** How many decisions were taken. */
  readonly count: number;
  /** How much of the scenario's timetable has happened. */
  readonly cursor: number;
  readonly threads: readonly Thread[];
  readonly posts: readonly Post[];
  readonly works: readonly Work[];
  readonly promises: readonly Promise[];
  readonly live: Live | null;
  readonly lives: readonly Live[];
  /** Trust by segment, 0–100, as expected: luck is kept apart and never graded. */
  readonly trust: readonly number[];
  /** What chance added, for show only. */
  readonly luck: readonly number[];
  /** Heat by topic, 0–100. */
  readonly heat: readonly number[];
  /** Thousands of views so far. */
  readonly attention: number;
  /** Money left, million. */
  readonly budget: number;
  readonly flags: readonly string[];
  /** Which option was taken of which appeal, event, question or brief. */
  readonly picked: Picks | undefined;
  /** Topic → when it was studied. */
  readonly studied: Readonly<Record<string, number>>;
  readonly visited: readonly string[];
  /** Events that have happened, in order. */
  readonly happened: readonly string[];
  /** Events that wait for a decision. */
  readonly alarms: readonly string[];
  /** What was decided in events. */
  readonly choices: readonly (Statement & { event: string })[];
  /** Day → topic the player expects to be the hottest the next morning. */
  readonly predictions: Readonly<Record<number, string>>;
  /** Comments already used, so that nobody speaks twice. */
  readonly spoken: readonly string[];
  /** What chance or malice cannot change: things that will come to light at a known time. */
  readonly scheduled: readonly Scheduled[];
  readonly history: readonly Happening[];
  /** What the last decision brought: the end of the history. */
  readonly news: readonly Happening[];
  readonly samples: readonly Sample[];
}

/**
 * A game in the making. Fields may be assigned, their contents may not – but for the dials and the news, which are the
 * draft's own copies.
 */
export type Draft = { -readonly [Key in keyof Game]: Game[Key] } & {
  trust: number[];
  luck: number[];
  heat: number[];
  news: Happening[];
};

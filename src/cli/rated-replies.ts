/** The rated replies of the repository: what the reader of texts learns from and is held against. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textCriteria, type TextCriterion } from "../scoring/text/features.ts";
import { textGates, type TextGate } from "../scoring/text/gates.ts";
import type { Language, Situation } from "../writing/situation.ts";
import { root } from "./setup.mjs";

export type Levels = Readonly<Record<TextCriterion, number>>;

/** A reply with what people thought of it. */
export interface RatedReply {
  readonly id: string;
  /** Who wrote it: two letters. */
  readonly hand: string;
  readonly language: Language;
  /** Id of the message; replies to one message are never split between learning and testing. */
  readonly group: string;
  readonly situation: Situation;
  readonly reply: string;
  /** Mean of the raters. */
  readonly levels: Levels;
  /** What most raters saw; where there is a second rater, what that one saw. */
  readonly gates: readonly TextGate[];
  readonly raters: readonly Levels[];
  /** For how many replies it counts in learning. */
  readonly count: number;
}

type Rating = Record<TextCriterion, number> & { gates: TextGate[] };
type Row = Situation & { id: string; language: Language; situation: string; reply: string };
type Sheaf = Situation & {
  language: Language;
  situation: string;
  replies: (Ratings & { id: string; reply: string })[];
};

/** What the writer gave a reply, and what a second rater gave it: levels in the order of `textCriteria`. */
export interface Ratings {
  readonly levels: readonly number[];
  readonly gates?: readonly TextGate[];
  readonly second?: readonly number[];
  readonly secondGates?: readonly TextGate[];
}

/** A reply rated by those the reader is held against counts for so many of ours; chosen by folds of theirs. */
const outsideCounts = 3;

const folder = join(root, "tests", "fixtures", "gold");
/** The lines of a file of the folder. */
export const lines = <T>(name: string): T[] =>
  readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
const ratingsOf = <T>(name: string): Record<string, T> =>
  JSON.parse(readFileSync(join(folder, `${name}-ratings.json`), "utf8")) as Record<string, T>;

/** The rows of one message share its situation, so that it is made ready once. */
function sharing(): (row: Row) => Situation {
  const known = new Map<string, Situation>();
  return (row) => {
    const ready = known.get(row.situation) ?? row;
    known.set(row.situation, ready);
    return ready;
  };
}

const named = (levels: readonly number[]): Levels =>
  Object.fromEntries(textCriteria.map((criterion, at) => [criterion, levels[at] ?? 0])) as Levels;

const meanOf = (raters: readonly Levels[]): Levels =>
  named(
    textCriteria.map(
      (criterion) => raters.reduce((sum, rating) => sum + rating[criterion], 0) / Math.max(1, raters.length),
    ),
  );

function rated(row: Row, situation: Situation, raters: readonly Rating[]): RatedReply {
  return {
    id: row.id,
    hand: row.id.slice(0, 2),
    language: row.language,
    group: row.situation,
    situation,
    reply: row.reply,
    levels: meanOf(raters),
    gates: textGates.filter((gate) => 2 * raters.filter(({ gates }) => gates.includes(gate)).length > raters.length),
    raters,
    count: outsideCounts,
  };
}

/** 288 replies by three hands, one rating each. */
export function trainReplies(): RatedReply[] {
  const ratings = ratingsOf<Rating>("train");
  const situationOf = sharing();
  return lines<Row>("train").flatMap((row) => {
    const own = ratings[row.id];
    return own ? [rated(row, situationOf(row), [own])] : [];
  });
}

/**
 * Replies by many more hands, rated by those who wrote them and, as far as `second` is there, by an independent rater,
 * whose word on gates goes before the writer's.
 */
export function ownReplies(): RatedReply[] {
  return sheaves("own");
}

/** 960 replies by four more hands, rated like `ownReplies` and never learnt from. */
export function keptReplies(): RatedReply[] {
  return sheaves("kept");
}

function sheaves(name: string): RatedReply[] {
  return lines<Sheaf>(name).flatMap(({ replies, situation: group, language, ...situation }) =>
    replies.map(({ id, reply, ...ratings }): RatedReply => {
      const hand = id.slice(0, 2);
      return { id, hand, language, group, situation, reply, ...ratedBy(ratings) };
    }),
  );
}

/** Levels are the mean of both raters; on gates the second one's word goes before the writer's. */
export function ratedBy({
  levels,
  gates = [],
  second,
  secondGates = [],
}: Ratings): Pick<RatedReply, "levels" | "gates" | "raters" | "count"> {
  const raters = [levels, ...(second ? [second] : [])].map(named);
  return { levels: meanOf(raters), gates: second ? secondGates : gates, raters, count: 1 };
}

/** 80 replies with three ratings each, never learnt from. */
export function devReplies(): RatedReply[] {
  const ratings = ratingsOf<Record<string, Rating>>("dev");
  const situationOf = sharing();
  return lines<Row>("dev").flatMap((row) => {
    const own = Object.values(ratings[row.id] ?? {});
    return own.length > 0 ? [rated(row, situationOf(row), own)] : [];
  });
}

/** The gym of living language: officialese to be said in plain words. Exercises are written apart for each language. */
import { z } from "zod";
import { languages } from "../standard/text.ts";
import { Id } from "./id.ts";
import { appealKinds, moves } from "./vocabulary.ts";

const line = z.string().min(1);

/**
 * Who asked what, and what is really known: all that a reader of typed texts needs, in one language.
 * The fields are those of an appeal; facts are sentences, because a pupil reads them too.
 */
const Situation = z.strictObject({
  author: z.strictObject({ name: line }),
  appeal: line,
  kind: z.enum(appealKinds),
  /** Sub-questions with the stems by which an answer is recognised. */
  points: z.array(z.strictObject({ id: Id, ask: line, terms: z.array(line).min(1) })).min(1),
  moves: z.array(z.enum(moves)).default([]),
  facts: z.array(line).min(1),
  /** Who may be named: “Name, role”. */
  cast: z.array(line).default([]),
  /** Strings that must not be repeated. */
  private: z.array(line).default([]),
});

export const Exercise = z.strictObject({
  id: Id,
  language: z.enum(languages),
  /** 1 a phrase, 2 a sentence, 3 a whole reply, post or press release. */
  level: z.literal([1, 2, 3]),
  task: line,
  officialese: line,
  situation: Situation,
  /** Versions to compare with afterwards; none of them is the only right one. */
  good: z.array(line).min(2).max(3),
  hint: line,
});
export type Exercise = z.infer<typeof Exercise>;

export const GymFile = z.strictObject({ format: z.literal(1), exercises: z.array(Exercise) });
export type GymFile = z.infer<typeof GymFile>;

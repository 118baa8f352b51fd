/** What a player can decide: the only facts a save keeps. */
import * as z from "zod/mini";
import { Moment } from "../scenario/moment.ts";
import { Id } from "../scenario/id.ts";
import { Says } from "../scenario/says.ts";
import { platforms } from "../scenario/vocabulary.ts";
import { maxWords } from "./costs.ts";

/** Why a level is what it is: quotes by their place in `findings`, what capped it, what the next level needs. */
const Reason = z.strictObject({
  criterion: z.string(),
  quotes: z.array(z.int().check(z.nonnegative())),
  capped: z.optional(z.string()),
  next: z.optional(z.string()),
  /** Words that weighed for or against it elsewhere, in parts of a level. */
  words: z.array(z.strictObject({ word: z.string().check(z.maxLength(maxWords)), weight: z.number() })),
});
export type Reason = z.infer<typeof Reason>;

/** What the reader of texts saw when the words were typed; a better reader never rewrites an old game. */
export const Reading = z.strictObject({
  says: Says,
  promises: z.array(
    z.strictObject({
      kind: z.enum(["deed", "tell"]),
      text: z.string().check(z.maxLength(400)),
      due: z.optional(z.int().check(z.nonnegative())),
      /** Who is to do it, of the cast; absent: the player. */
      doer: z.optional(Id),
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      start: z.int(),
      end: z.int(),
      severity: z.int().check(z.minimum(1), z.maximum(3)),
      plain: z.optional(z.string()),
    }),
  ),
  /** Why the levels are what they are; older saves have none. */
  reasons: z.optional(z.array(Reason)),
});
export type Reading = z.infer<typeof Reading>;

const ownWords = { text: z.string().check(z.trim(), z.minLength(1), z.maxLength(maxWords)), reading: Reading };

/** Prepared words (an option or a draft by id), or one's own. */
export const Words = z.union([z.strictObject({ option: Id }), z.strictObject(ownWords)]);
export type Words = z.infer<typeof Words>;

const kind = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

export const Decision = z.discriminatedUnion("type", [
  kind("start", {}),
  kind("reply", { appeal: z.string(), words: Words }),
  kind("ask", { appeal: z.string() }),
  kind("hand-over", { appeal: z.string(), to: Id }),
  kind("study", { topic: Id }),
  kind("instruct", { remedy: Id, ministry: Id, due: Moment, measure: Id }),
  kind("visit", { visit: Id }),
  kind("publish", { brief: Id, words: Words, platform: z.enum(platforms), asset: z.optional(Id), alt: z.optional(Id) }),
  kind("report", { promise: z.string(), asset: z.optional(Id) }),
  kind("move", { promise: z.string(), due: Moment }),
  kind("retract", { what: z.enum(["reply", "post"]), id: z.string() }),
  kind("hide", { appeal: z.string() }),
  kind("delete", { appeal: z.string() }),
  kind("go-live", { stream: Id }),
  kind("answer-live", { question: Id, words: Words }),
  kind("end-live", {}),
  kind("choose", { event: Id, words: Words }),
  kind("wait", { minutes: z.int().check(z.minimum(1), z.maximum(720)) }),
  kind("end-day", {}),
  kind("predict", { topic: Id }),
  kind("next-day", {}),
]);
export type Decision = z.infer<typeof Decision>;
export type DecisionType = Decision["type"];
export type DecisionOf<Type extends DecisionType> = Extract<Decision, { type: Type }>;

/** What happens whether the governor likes it or not: events, comments, cards, endings, coaching. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import { Option } from "./appeals.ts";
import { Moment } from "./moment.ts";
import { Condition } from "./condition-form.ts";
import { Effects } from "./effects.ts";
import { Id } from "./id.ts";
import { moods } from "./vocabulary.ts";

export const Event = z.strictObject({
  id: Id,
  kind: z.enum(["news", "twist", "duty", "crisis", "callback", "rumour"]),
  /** Happens at this time (if `when` holds then); without it, as soon as `when` holds. */
  at: z.optional(Moment),
  when: z.optional(Condition),
  title: LocalText,
  text: LocalText,
  /** Takes this much of the governor's day. */
  minutes: z.number().int().min(0).default(0),
  effects: Effects.optional(),
  /** Appeals written because of it. */
  brings: z.array(Id).optional(),
  topic: z.optional(Id),
  /** A decision that cannot be put off; the day stops until it is taken. */
  options: z.array(Option).optional(),
});

export const Comment = z.strictObject({
  id: Id,
  segment: Id,
  mood: z.enum(moods),
  /** Absent: fits any topic. */
  topic: z.optional(Id),
  text: LocalText,
});

export const Card = z.strictObject({
  id: Id,
  kind: z.enum(["media-literacy", "debate"]),
  title: LocalText,
  text: LocalText,
  question: LocalText,
  /** Clause of the source it questions or explains, e.g. S15. */
  clause: z
    .string()
    .regex(/^S\d{1,2}$/)
    .optional(),
});

export const Ending = z.strictObject({
  id: Id,
  /** The first ending whose condition holds; the last one has none. */
  when: z.optional(Condition),
  title: LocalText,
  text: LocalText,
});

/** A hint of the mentor; each is shown once. */
export const Hint = z.strictObject({ id: Id, when: Condition, text: LocalText });

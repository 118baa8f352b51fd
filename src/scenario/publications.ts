/** What a governor can publish: briefs with drafts, drawn photos and videos, live streams. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import { Author, needs, Option } from "./appeals.ts";
import { Moment } from "./moment.ts";
import { Condition } from "./condition-form.ts";
import { Effects, PromiseSeed } from "./effects.ts";
import { Id } from "./id.ts";
import { Says } from "./says.ts";
import { briefKinds, platforms, sceneObjects, scenePeople, scenePlaces } from "./vocabulary.ts";

/** How a shot is drawn. The player judges it by looking, so nothing here is shown as a label. */
export const Scene = z.strictObject({
  place: z.enum(scenePlaces),
  weather: z.enum(["sun", "cloud", "rain", "snow", "indoor"]).default("cloud"),
  light: z.enum(["day", "dusk", "dark"]).default("day"),
  people: z
    .array(
      z.strictObject({
        who: z.enum(scenePeople),
        count: z.number().int().min(1).max(12).default(1),
        face: z.boolean().default(true),
      }),
    )
    .default([]),
  objects: z.array(z.enum(sceneObjects)).default([]),
  /** Degrees. */
  tilt: z.number().min(-20).max(20).default(0),
  /** 0 sharp – 1 unreadable. */
  blur: z.number().min(0).max(1).default(0),
  /** Words readable in the picture: a street sign, a banner. */
  sign: LocalText.optional(),
});

export const Asset = z.strictObject({
  id: Id,
  kind: z.enum(["photo", "video"]),
  topic: Id,
  scene: Scene,
  /** 0 useless, 1 fair, 2 clear and to the point. */
  quality: z.number().int().min(0).max(2),
  parade: z.boolean().default(false),
  /** Borrowed, old, staged or edited: publishing it as proof is gate fake-proof. */
  fake: z.boolean().default(false),
  /** Children's faces without consent of their parents. */
  facesWithoutConsent: z.boolean().default(false),
  /** Exists only after this visit or remedy. */
  after: z.optional(Id),
  from: z.optional(Moment),
  /** Two or three descriptions for those who do not see; one is good. */
  alts: z.array(z.strictObject({ id: Id, text: LocalText, good: z.boolean() })).min(2),
  /** What a careful look would have found, told in the debrief. */
  tell: LocalText,
});

export const Draft = z.strictObject({
  id: Id,
  text: LocalText,
  says: Says,
  effects: Effects.optional(),
  promise: PromiseSeed.optional(),
});

export const Brief = z.strictObject({
  id: Id,
  kind: z.enum(briefKinds),
  title: LocalText,
  topic: Id,
  /** Platforms whose form this fits. */
  fits: z.array(z.enum(platforms)).min(1),
  from: z.optional(Moment),
  until: z.optional(Moment),
  when: z.optional(Condition),
  drafts: z.array(Draft).min(2),
  /** Shots to choose from; may be empty. */
  assets: z.array(Id),
  /** Appeals of these clusters count as answered by it. */
  answers: z.array(Id).optional(),
  /** The stream it announces or sums up. */
  stream: z.optional(Id),
});

export const Question = z.strictObject({
  id: Id,
  asker: Author,
  segment: Id,
  topic: Id,
  text: LocalText,
  /** Nobody in the press office would have picked it. */
  awkward: z.boolean().default(false),
  ...needs,
  options: z.array(Option).min(2),
});

export const Stream = z.strictObject({
  id: Id,
  title: LocalText,
  /** Possible between these moments. */
  from: Moment,
  until: Moment,
  /** Viewers to expect when it was announced a day ahead. */
  viewers: z.number().int().positive(),
  questions: z.array(Question).min(4),
  /** How many fit into the hour. */
  slots: z.number().int().min(2),
});

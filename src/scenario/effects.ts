/** What something does to the region beside the model of residents, and promises an author attaches. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import { Moment } from "./moment.ts";
import { Id } from "./id.ts";

const change = z.number().min(-30).max(30);

/** Points of trust by segment (or `all`), of heat by topic, views in thousands, flags to raise. */
export const Effects = z.strictObject({
  trust: z.record(z.string(), change).optional(),
  heat: z.record(z.string(), z.number().min(-100).max(100)).optional(),
  attention: z.number().min(-100).max(100).optional(),
  set: z.array(Id).optional(),
});
export type Effects = z.infer<typeof Effects>;

/**
 * A promise made by a prepared text. A `deed` is kept when its remedy is done in time
 * (without a remedy it cannot be kept), a `tell` when the player reports by the hour named.
 */
export const PromiseSeed = z.strictObject({
  id: Id,
  kind: z.enum(["deed", "tell"]),
  text: LocalText,
  due: Moment,
  topic: Id,
  remedy: z.optional(Id),
  /** Person of the cast who does it. */
  doer: z.optional(Id),
});
export type PromiseSeed = z.infer<typeof PromiseSeed>;

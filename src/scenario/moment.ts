/** A moment as an author writes it; the clock itself needs no schema, and a phone that only plays loads none. */
import * as z from "zod/mini";

/** `{ "day": 2, "time": "09:12" }` as an author writes it. */
export const Moment = z.strictObject({
  day: z.int().check(z.minimum(1), z.maximum(30)),
  time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
});
export type Moment = z.infer<typeof Moment>;

/** The common bank: what residents anywhere say, for every scenario. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import type { Localised } from "../standard/text.ts";
import { Card } from "./happenings.ts";
import { Id } from "./id.ts";
import { Says } from "./says.ts";
import { followUpFamilies, moods, segmentKinds } from "./vocabulary.ts";

/** An answer to an appeal the game writes by itself; `{quote}`, `{due}` and `{name}` are filled in. */
const template = z.strictObject({
  id: Id,
  text: LocalText,
  says: Says,
  /** Does the governor renew the promise (a day later), admit it, or neither? */
  act: z.enum(["renew", "admit", "dodge"]),
  answer: LocalText,
});

export const BankFile = z.strictObject({
  format: z.literal(1),
  comments: z.array(z.strictObject({ id: Id, kind: z.enum(segmentKinds), mood: z.enum(moods), text: LocalText })),
  followUps: z.array(z.strictObject({ family: z.enum(followUpFamilies), texts: z.array(LocalText).min(6) })),
  /** Appeals with a screenshot: of a broken promise, of deleted criticism. */
  screenshots: z.array(
    z.strictObject({
      reason: z.enum(["broken-promise", "deleted-criticism"]),
      texts: z.array(LocalText).min(3),
      options: z.array(template).min(3),
    }),
  ),
  /** First names of those who comment, by kind of segment. */
  names: z.array(z.strictObject({ kind: z.enum(segmentKinds), name: LocalText })),
  cards: z.array(Card),
});
export type BankFile = z.infer<typeof BankFile>;
export type Bank = Localised<BankFile>;

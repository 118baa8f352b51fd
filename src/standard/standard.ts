/** What good work is, as data: criteria with levels and anchors, clauses of the source, gates, aggregation. */
import { z } from "zod";
import { criterionIds, gateIds } from "./criteria.ts";
import { LocalText } from "./text.ts";
import type { Localised } from "./text.ts";

/** A sentence of the source (S1–S45) and what the product makes of it. */
export const Clause = z.strictObject({
  id: z.string().regex(/^S\d{1,2}$/),
  quote: LocalText,
  kind: z.enum(["premise", "rule", "clause", "expectation", "practice", "claim", "number", "contested"]),
  becomes: LocalText,
});

export const Criterion = z.strictObject({
  id: z.enum(criterionIds),
  weight: z.number().int().positive(),
  clauses: z.array(z.string()).min(1),
  scope: z.enum(["reply", "post", "stream", "day", "campaign"]),
  name: LocalText,
  definition: LocalText,
  /** Five anchors, level 0 first. */
  levels: z.array(LocalText).length(5),
  /** How the game measures it, in words a teenager understands. */
  measured: LocalText,
  /** What to do next time, one advice for each level 0–3. */
  advice: z.array(LocalText).length(4),
});

export const Gate = z.strictObject({
  id: z.enum(gateIds),
  name: LocalText,
  effect: LocalText,
  /** The total (0–100) cannot be higher while the gate stands. */
  cap: z.number().int().min(0).max(100),
  /** The cap after the player mended it openly; absent: no way to mend. */
  mendedCap: z.number().int().min(0).max(100).optional(),
  /** Criteria that drop to level 0 while the gate stands. */
  zeroes: z.array(z.enum(criterionIds)),
});

export const DebateCard = z.strictObject({
  id: z.string(),
  clause: z.string(),
  title: LocalText,
  claim: LocalText,
  /** Arguments from several sides; none of them is "the right one". */
  sides: z.array(LocalText).min(2),
  question: LocalText,
});

export const Standard = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  title: LocalText,
  /** Who says it and why it should be questioned (S4). */
  source: z.strictObject({ name: LocalText, date: z.string(), note: LocalText, doubts: z.array(LocalText) }),
  clauses: z.array(Clause),
  criteria: z
    .array(Criterion)
    .length(criterionIds.length)
    .refine((all) => all.reduce((sum, one) => sum + one.weight, 0) === 100, { message: "standard/weights" }),
  gates: z.array(Gate).length(gateIds.length),
  debates: z.array(DebateCard),
  aggregation: z.strictObject({
    /** Share of the best-scored replies that counts (everyone may have a bad moment). */
    bestShare: z.number().min(0.5).max(1),
    /** How many times an urgent one counts. */
    urgentWeight: z.number().min(1),
  }),
});
export type StandardFile = z.infer<typeof Standard>;
export type Standard = Localised<StandardFile>;

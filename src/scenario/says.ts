/** What a text does in terms of the standard, whether an author prepared it or a player typed it. */
import * as z from "zod/mini";
import { gateIds } from "../standard/criteria.ts";
import { followUpFamilies, moves } from "./vocabulary.ts";

/** A level 0–4; a reader of typed texts may give fractions. */
export const Level = z.number().check(z.minimum(0), z.maximum(4));

/**
 * Levels by criterion that this text gives evidence for; a criterion left out is not evidenced.
 * `moves` are those really made, `gates` those broken, `weak` is what a resident would pick on.
 */
export const Says = z.strictObject({
  substance: z.optional(Level),
  concreteness: z.optional(Level),
  "living-language": z.optional(Level),
  empathy: z.optional(Level),
  sincerity: z.optional(Level),
  openness: z.optional(Level),
  competence: z.optional(Level),
  grounding: z.optional(Level),
  interactive: z.optional(Level),
  human: z.optional(Level),
  moves: z.optional(z.array(z.enum(moves))),
  gates: z.optional(z.array(z.enum(gateIds))),
  weak: z.optional(z.enum(followUpFamilies)),
});
export type Says = z.infer<typeof Says>;

/** What a text does in terms of the standard, whether an author prepared it or a player typed it. */
import { z } from "zod";
import { gateIds } from "../standard/criteria.ts";
import { followUpFamilies, moves } from "./vocabulary.ts";

/** A level 0–4; a reader of typed texts may give fractions. */
export const Level = z.number().min(0).max(4);

/**
 * Levels by criterion that this text gives evidence for; a criterion left out is not evidenced.
 * `moves` are those really made, `gates` those broken, `weak` is what a resident would pick on.
 */
export const Says = z.strictObject({
  substance: Level.optional(),
  concreteness: Level.optional(),
  "living-language": Level.optional(),
  empathy: Level.optional(),
  sincerity: Level.optional(),
  openness: Level.optional(),
  competence: Level.optional(),
  grounding: Level.optional(),
  interactive: Level.optional(),
  human: Level.optional(),
  moves: z.array(z.enum(moves)).optional(),
  gates: z.array(z.enum(gateIds)).optional(),
  weak: z.enum(followUpFamilies).optional(),
});
export type Says = z.infer<typeof Says>;

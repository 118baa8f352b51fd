/** The fictional region: districts on the map, groups of residents, people in office, ministries. */
import { z } from "zod";
import { LocalList, LocalText } from "../standard/text.ts";
import { Id } from "./id.ts";
import { platforms, segmentKinds } from "./vocabulary.ts";

export const District = z.strictObject({
  id: Id,
  name: LocalText,
  kind: z.enum(["centre", "blocks", "houses", "village", "industry", "forest", "water"]),
  /** Position on the map, per cent of width and height. */
  x: z.number().min(0).max(100),
  y: z.number().min(0).max(100),
});

/** A group of residents: what they care about, where and when they read, how much they trust. */
export const Segment = z.strictObject({
  id: Id,
  kind: z.enum(segmentKinds),
  name: LocalText,
  /** Share of the population; all segments sum to 1. */
  share: z.number().positive().max(1),
  /** Topic → how much it matters, 0–1; a topic left out is 0.2. */
  interests: z.record(z.string(), z.number().min(0).max(1)),
  /** Platform → share of the segment that reads it, 0–1. */
  platforms: z.record(z.enum(platforms), z.number().min(0).max(1)),
  /** Hours of the day when they are online, [from, to). */
  hours: z.array(z.tuple([z.number().int().min(0).max(24), z.number().int().min(0).max(24)])).min(1),
  /** Starting trust, 0–100. */
  trust: z.number().min(0).max(100),
});

export const Region = z.strictObject({
  name: LocalText,
  population: z.number().int().positive(),
  skyline: z.array(
    z.enum(["hills", "houses", "blocks", "river", "bridge", "birches", "firs", "chimney", "tower", "lake"]),
  ),
  districts: z.array(District).min(2),
  segments: z.array(Segment).min(3),
});

/** Someone who may be named in a reply. */
export const Person = z.strictObject({
  id: Id,
  name: LocalText,
  role: LocalText,
  /** Stems or full forms that recognise the name in a typed text (ru: all cases). */
  forms: LocalList,
  ministry: z.optional(Id),
});

export const Ministry = z.strictObject({
  id: Id,
  name: LocalText,
  head: Id,
  /** Topics it answers for. */
  topics: z.array(Id).min(1),
});

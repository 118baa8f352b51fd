/** What residents worry about and what can really be done about it. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import { Effects } from "./effects.ts";
import { Id } from "./id.ts";

export const Topic = z.strictObject({
  id: Id,
  name: LocalText,
  /** Starting heat, 0–100. */
  heat: z.number().min(0).max(100),
  /** Heat a day while nobody answers. */
  growth: z.number().min(0).max(40),
  /** Who decides: shown in the situation centre. */
  powers: LocalText,
  /** What the situation centre shows when the topic is studied. */
  facts: z.array(LocalText).min(1),
  /** An open incident: posts about anything else look like a parade while it is hot. */
  incident: z.boolean().default(false),
});

/** Something a ministry can do. */
export const Remedy = z.strictObject({
  id: Id,
  topic: Id,
  name: LocalText,
  ministry: Id,
  /** Working time from the instruction to the result, hours of the game (nights count). */
  hours: z.number().positive(),
  /** Money from the scenario's budget, million. */
  cost: z.number().min(0),
  /** Does it treat the cause or the symptom? Shown only after the fact. */
  depth: z.enum(["cause", "symptom"]),
  /** How success is measured: one measure is good, the others are vanity or paper. */
  measures: z.array(z.strictObject({ id: Id, text: LocalText, good: z.boolean() })).min(2),
  /** What happens when it is done. */
  done: Effects,
  report: LocalText,
  /** Possible only after this remedy or visit. */
  after: z.optional(Id),
});

/** A trip: costs two hours, shows what papers do not, opens honest photos. */
export const Visit = z.strictObject({
  id: Id,
  name: LocalText,
  district: Id,
  topic: Id,
  text: LocalText,
  effects: Effects,
});

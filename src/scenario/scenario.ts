/** One scenario: everything an author writes about a term in office. */
import { z } from "zod";
import { LocalText } from "../standard/text.ts";
import type { Localised } from "../standard/text.ts";
import type { Option } from "./appeals.ts";
import { Appeal } from "./appeals.ts";
import { Card, Comment, Ending, Event, Hint } from "./happenings.ts";
import { Id } from "./id.ts";
import type { Question, Scene } from "./publications.ts";
import { Asset, Brief, Stream } from "./publications.ts";
import type { District } from "./region.ts";
import { Ministry, Person, Region } from "./region.ts";
import { Remedy, Topic, Visit } from "./topics.ts";

export const ScenarioFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: Id,
  title: LocalText,
  premise: LocalText,
  level: z.enum(["starter", "dialogue", "crisis"]),
  /** Youngest age it is written for. */
  age: z.number().int().min(10).max(18),
  /** Real minutes a first play takes. */
  minutes: z.number().int().positive(),
  days: z.number().int().min(1).max(14),
  /** Fictional calendar: day 1 is this day of the week (1 = Monday) and date. */
  calendar: z.strictObject({
    weekday: z.number().int().min(1).max(7),
    day: z.number().int().min(1).max(31),
    month: z.number().int().min(1).max(12),
  }),
  /** Weather of each day, for the sky. */
  weather: z.array(z.enum(["sun", "cloud", "rain", "snow"])).min(1),
  /** Money for remedies, million. */
  budget: z.number().min(0),
  briefing: z.strictObject({
    mentor: Id,
    lines: z.array(LocalText).min(2),
    goals: z.array(LocalText).min(2),
    powers: LocalText,
  }),
  region: Region,
  cast: z.array(Person).min(2),
  ministries: z.array(Ministry).min(1),
  topics: z.array(Topic).min(1),
  remedies: z.array(Remedy),
  visits: z.array(Visit),
  appeals: z.array(Appeal).min(1),
  assets: z.array(Asset),
  briefs: z.array(Brief),
  streams: z.array(Stream),
  events: z.array(Event),
  comments: z.array(Comment),
  cards: z.array(Card),
  hints: z.array(Hint),
  endings: z.array(Ending).min(1),
  /** Questions to think about in the debrief. */
  reflection: z.array(LocalText),
});
export type ScenarioFile = z.infer<typeof ScenarioFile>;

/** A scenario in one language: what travels to a player. */
export type Scenario = Localised<ScenarioFile>;

export type District = Localised<z.infer<typeof District>>;
export type Person = Localised<z.infer<typeof Person>>;
export type Ministry = Localised<z.infer<typeof Ministry>>;
export type Topic = Localised<z.infer<typeof Topic>>;
export type Remedy = Localised<z.infer<typeof Remedy>>;
export type Visit = Localised<z.infer<typeof Visit>>;
export type Option = Localised<z.infer<typeof Option>>;
export type Appeal = Localised<z.infer<typeof Appeal>>;
export type Scene = Localised<z.infer<typeof Scene>>;
export type Asset = Localised<z.infer<typeof Asset>>;
export type Brief = Localised<z.infer<typeof Brief>>;
export type Question = Localised<z.infer<typeof Question>>;
export type Stream = Localised<z.infer<typeof Stream>>;
export type Event = Localised<z.infer<typeof Event>>;
export type Ending = Localised<z.infer<typeof Ending>>;

/** What residents write, what a good answer needs, and the answers prepared by the press office. */
import { z } from "zod";
import { LocalList, LocalText } from "../standard/text.ts";
import { Moment } from "./moment.ts";
import { Condition } from "./condition-form.ts";
import { Effects, PromiseSeed } from "./effects.ts";
import { Id } from "./id.ts";
import { Says } from "./says.ts";
import { appealKinds, followUpFamilies, moves, platforms } from "./vocabulary.ts";

/** A sub-question and the stems by which an answer to it is recognised. */
export const Point = z.strictObject({ id: Id, ask: LocalText, terms: LocalList });

/** What is really known, for the reader of typed texts and for the curious player. */
export const Dossier = z.strictObject({
  facts: z.array(LocalText).min(1),
  /** Who is at fault: a person of the cast, a ministry, `nobody`, `unknown` or `region`. */
  fault: z.optional(Id),
  /** The earliest date that can honestly be promised. */
  earliest: z.optional(Moment),
  /** Tempting statements that are not true, with stems that give them away. */
  falseClaims: z.array(z.strictObject({ claim: LocalText, terms: LocalList })).optional(),
  /** What others decide, with stems that give away a promise of it. */
  powers: z.array(z.strictObject({ claim: LocalText, terms: LocalList })).optional(),
  /** Advice that would harm people, with stems that give it away. */
  dangerous: z.array(z.strictObject({ claim: LocalText, terms: LocalList })).optional(),
});

/** What can be known about any text that waits for an answer: an appeal or a question of a stream. */
export const needs = {
  points: z.array(Point),
  moves: z.array(z.enum(moves)),
  dossier: Dossier.optional(),
  /** Must never be repeated in public: phones, flats, diagnoses. */
  private: LocalList.optional(),
};

/** A prepared answer. */
export const Option = z.strictObject({
  id: Id,
  text: LocalText,
  says: Says,
  effects: Effects.optional(),
  promise: PromiseSeed.optional(),
  /** What the resident says in return. */
  answer: LocalText,
});

export const Author = z.strictObject({
  name: LocalText,
  /** Stems or forms that recognise the first name in a typed text. */
  forms: LocalList,
});

export const Appeal = z.strictObject({
  id: Id,
  /** When it is written; absent: an event brings it. */
  at: z.optional(Moment),
  /** Written only if this holds at that time. */
  when: z.optional(Condition),
  author: Author,
  segment: Id,
  district: Id,
  platform: z.enum(platforms),
  topic: Id,
  kind: z.enum(appealKinds),
  urgent: z.boolean().default(false),
  /** Criticism of the governor or of the region: deleting it comes back. */
  critical: z.boolean().default(false),
  text: LocalText,
  likes: z.number().int().min(0),
  photo: z.optional(Id),
  /** The same trouble told by many: one post about the topic answers all of the cluster. */
  cluster: z.optional(Id),
  /** Hiding it is right by the page's rules (abuse, spam, somebody's data). */
  breaksRules: z.boolean().default(false),
  ...needs,
  options: z.array(Option),
  /** Asking back brings this detail. */
  clarifies: LocalText.optional(),
  /** Who can take it over, and what the resident says to that. */
  handOver: z.strictObject({ to: Id, answer: LocalText }).optional(),
  followUps: z.array(z.strictObject({ family: z.enum(followUpFamilies), text: LocalText })).optional(),
});

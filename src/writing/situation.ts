/** What a text answers: who wrote, what was asked, what is really known and what must not be repeated. */

/** The languages that can be read. */
export const languages = ["ru", "en"] as const;
export type Language = (typeof languages)[number];

/** Somebody who may be named in a reply; `forms` are extra spellings or stems of the name. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly forms?: readonly string[];
}

/** A sub-question and the stems by which an answer to it is recognised. */
export interface Point {
  readonly id: string;
  readonly ask: string;
  readonly terms: readonly string[];
}

/** A statement that is not true (or advice that harms) and the stems that give it away; two stems in one sentence (or the only one) make it. */
export interface Claim {
  readonly claim: string;
  readonly terms: readonly string[];
}

/**
 * Structured knowledge a scenario can add to the sentences in `facts`. With a dossier dates are the writer's to set: how early
 * is honest stands in `earliestDays`, and a promise is held against the works, not against a sentence.
 */
export interface Dossier {
  /** Known from elsewhere: may be cited, need not be told. */
  readonly background?: readonly string[];
  /** Whose fault it is: `region` (own), `nobody`, `unknown`, or a name from the cast. */
  readonly fault?: string;
  /** Tempting statements that are not true. */
  readonly falseClaims?: readonly Claim[];
  /** What others decide: promising it is promising beyond one's powers. */
  readonly powers?: readonly Claim[];
  /** Advice that would harm people. */
  readonly dangerous?: readonly Claim[];
}

/** Weekday of the day on which the reply is written, 1 = Monday … 7 = Sunday; makes «в пятницу» comparable. */
export interface Today {
  readonly weekday: number;
  /** ISO date, e.g. `2031-03-12`. */
  readonly date?: string;
}

/** Everything the reader of texts may know about the message that is being answered. */
export interface Situation {
  readonly author: { readonly name: string; readonly forms?: readonly string[] };
  /** The message of the resident; empty for a post. */
  readonly appeal: string;
  /** complaint, question, idea, praise, troll, rumour, emergency. */
  readonly kind: string;
  readonly points: readonly Point[];
  /** What the situation calls for: apologise, say-unknown, refuse-with-alternative, thank, hand-over, correct-rumour. */
  readonly moves: readonly string[];
  /** What is really known, one statement a sentence. */
  readonly facts: readonly string[];
  /** The earliest honest deadline, in days from now. */
  readonly earliestDays?: number | null;
  /** The hour of that day before which it cannot be done, minutes as hundredths (18.3 = 18:30). */
  readonly earliestHour?: number;
  /** Who may be named: “Name, role” or a person with forms. */
  readonly cast: readonly (string | Person)[];
  /** Strings that must not be repeated in public. */
  readonly private: readonly string[];
  readonly dossier?: Dossier;
  /** Earlier replies of the same writer: a template sent to three people is noticed. */
  readonly earlier?: readonly string[];
  readonly today?: Today;
}

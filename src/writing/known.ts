/** A situation made comparable once: what was asked, what is known, who may be named. */
import type { Amount } from "./amounts.ts";
import { askedIn, type Asked } from "./asks.ts";
import { readAmounts } from "./read-amounts.ts";
import { anchored, todayOf, type Calendar } from "./calendar.ts";
import type { Pack } from "./pack.ts";
import { grams } from "./grams.ts";
import { contentKeys, negatedKeys } from "./keys.ts";
import { knowAuthor, knowName, type Known } from "./people.ts";
import type { Situation } from "./situation.ts";
import { readText, type Text } from "./text.ts";
import { knowVerdict, type KnownVerdict } from "./verdict.ts";

/** One fact with the words and amounts that the appeal did not already contain. */
export interface KnownFact {
  readonly text: Text;
  readonly keys: ReadonlySet<string>;
  /** Keys that are news to the resident. */
  readonly news: ReadonlySet<string>;
  readonly amounts: readonly Amount[];
  /** Keys that stand under a negation. */
  readonly negated: ReadonlySet<string>;
}

export interface KnownPoint {
  readonly id: string;
  readonly terms: readonly RegExp[];
  /** Terms that the appeal itself does not use: the ones an answer brings. */
  readonly fresh: readonly boolean[];
  readonly asks: ReadonlySet<string>;
  readonly facts: readonly KnownFact[];
  readonly ask: Text;
  readonly asked: ReadonlySet<Asked>;
  /** If yes or no answers it. */
  readonly verdict: KnownVerdict | undefined;
}

export interface KnownSituation {
  readonly appeal: Text;
  readonly appealKeys: ReadonlySet<string>;
  readonly appealAmounts: readonly Amount[];
  readonly facts: readonly KnownFact[];
  /** What the facts and the background bear. */
  readonly factKeys: ReadonlySet<string>;
  readonly factAmounts: readonly Amount[];
  /** Dates are the writer's to set: none is an invention unless it is too early. */
  readonly datesOpen: boolean;
  readonly points: readonly KnownPoint[];
  readonly cast: readonly Known[];
  readonly today: Calendar;
  /** Whether a word may be the author's name. */
  readonly isAuthor: (word: string) => boolean;
  /** Runs of three keys of the appeal and of four of the facts: what an echo or a paste repeats. */
  readonly appealGrams: ReadonlySet<string>;
  readonly factGrams: ReadonlySet<string>;
}

/** A stem at the beginning of a word of a text made plain. */
export function termPattern(term: string): RegExp {
  const plain = term
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}`, "u");
}

const prepared = new WeakMap<Situation, Map<string, KnownSituation>>();

/** Prepares a situation; the same object is prepared once a language. */
export function know(situation: Situation, pack: Pack): KnownSituation {
  const byLanguage = prepared.get(situation) ?? new Map<string, KnownSituation>();
  prepared.set(situation, byLanguage);
  const ready = byLanguage.get(pack.language);
  if (ready) return ready;
  const appeal = readText(situation.appeal, pack.language);
  const appealKeys = contentKeys(appeal, pack);
  const texts = situation.facts.map((fact) => readText(fact, pack.language));
  const today = todayOf(situation, texts, pack);
  const facts = texts.map((text): KnownFact => {
    const keys = contentKeys(text, pack);
    const news = new Set([...keys].filter((key) => !appealKeys.has(key)));
    return {
      text,
      keys,
      news,
      amounts: anchored(readAmounts(text, pack), today),
      negated: new Set(negatedKeys(text, pack).keys()),
    };
  });
  const background = (situation.dossier?.background ?? []).map((fact) => readText(fact, pack.language));
  const points = situation.points.map((point): KnownPoint => {
    const terms = point.terms.map(termPattern);
    const ask = readText(point.ask, pack.language);
    const asks = contentKeys(ask, pack);
    const ofPoint = facts.filter((fact) => terms.some((term) => term.test(fact.text.plain)));
    return {
      id: point.id,
      terms,
      fresh: terms.map((term) => !term.test(appeal.plain)),
      asks,
      facts: ofPoint,
      ask,
      asked: askedIn(ask, pack),
      verdict: knowVerdict({ ask, asks, terms: point.terms }, appealKeys, ofPoint, pack),
    };
  });
  const known: KnownSituation = {
    appeal,
    appealKeys,
    appealAmounts: anchored(readAmounts(appeal, pack), today),
    facts,
    factKeys: new Set([
      ...facts.flatMap((fact) => [...fact.keys]),
      ...background.flatMap((text) => [...contentKeys(text, pack)]),
    ]),
    factAmounts: [
      ...facts.flatMap((fact) => fact.amounts),
      ...background.flatMap((text) => anchored(readAmounts(text, pack), today)),
    ],
    datesOpen: situation.dossier !== undefined,
    points,
    cast: situation.cast.map((person) => knowName(person, pack)),
    today,
    isAuthor: knowAuthor(situation, pack),
    appealGrams: grams(appeal.tokens, 3),
    factGrams: new Set(texts.flatMap((text) => [...grams(text.tokens, 4)])),
  };
  byLanguage.set(pack.language, known);
  return known;
}

/** What single words lean to: weights learnt from rated replies, for words that neither the message nor its facts explain. */
import { typedSpan, type Text } from "./text.ts";

/** What a word speaks for or against, in the order of the numbers behind it in a pack's list. */
export const leanings = ["living-language", "empathy", "sincerity", "attack", "dangerous-advice"] as const;
export type Leaning = (typeof leanings)[number];
/** Sums over the words of a text: levels for a criterion, log-odds for a gate. */
export type Leanings = Readonly<Record<Leaning, number>>;

/** A stem and its weights in units. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** Weights are whole numbers, so that a list of them can be read: fiftieths of a level, tenths of log-odds; finer ones agree no better (measured). */
const units: Readonly<Record<Leaning, number>> = {
  "living-language": 0.02,
  empathy: 0.02,
  sincerity: 0.02,
  attack: 0.1,
  "dangerous-advice": 0.1,
};

/** How much one in a pack's list of words is worth. */
export const unitOf = (leaning: Leaning): number => units[leaning];

/** Adds up what words lean to. */
export function lean(words: readonly string[], weights: WordWeights): Leanings {
  const sums = leanings.map(() => 0);
  for (const word of words) {
    weights.get(word)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight;
    });
  }
  return Object.fromEntries(leanings.map((leaning, at) => [leaning, (sums[at] ?? 0) * units[leaning]])) as Leanings;
}

/** A word that leans far enough to be named, where it stands in the typed text. */
export interface TellingWord {
  readonly leaning: Leaning;
  readonly start: number;
  readonly end: number;
  /** What it adds: part of a level for a criterion, log-odds for a gate. */
  readonly weight: number;
}

/** Named are words that move a level by a tenth or a gate by half a unit of log-odds. */
const naming: Readonly<Record<Leaning, number>> = {
  "living-language": 0.1,
  empathy: 0.1,
  sincerity: 0.1,
  attack: 0.5,
  "dangerous-advice": 0.5,
};

/** The telling words of a text, the strongest first: why words speak for or against a level. */
export function tellingWords(text: Text, own: readonly string[], weights: WordWeights): TellingWord[] {
  const kept = new Set(own);
  const found: TellingWord[] = [];
  for (const token of text.tokens) {
    if (!kept.delete(token.key)) continue;
    weights.get(token.key)?.forEach((value, at) => {
      const leaning = leanings[at];
      if (leaning === undefined) return;
      const weight = value * units[leaning];
      if (Math.abs(weight) >= naming[leaning])
        found.push({ leaning, ...typedSpan(text, token.start, token.end), weight });
    });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** «добрый 0 4 -2 0 1; …»: a list of words as a pack holds it. */
export function readWordWeights(list: string): WordWeights {
  return new Map(
    list.split(";").flatMap((entry): [string, number[]][] => {
      const [word, ...weights] = entry.trim().split(" ");
      return word ? [[word, weights.map(Number)]] : [];
    }),
  );
}

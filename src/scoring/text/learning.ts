/** How scales and words are learnt from rated replies. */
import { leanings, type Leanings, type WordWeights } from "../../writing/leanings.ts";
import type { Reading } from "../../writing/analyse.ts";
import { languages, type Language, type Situation } from "../../writing/situation.ts";
import { features, textCriteria, type Features, type TextCriterion } from "./features.ts";
import { fitGate, learntGates, type GateScales } from "./gate-model.ts";
import { fit, predict, wordCriteria, type Example, type Scales } from "./model.ts";
import { choosePairs } from "./pairs.ts";
import { chooseWords, type WordSums } from "./word-columns.ts";

/** A rated reply, read once. */
export interface Rated {
  readonly id: string;
  readonly language: Language;
  readonly situation: Situation;
  readonly group: string;
  readonly reading: Pick<Reading, "measures" | "ownWords">;
  readonly levels: Readonly<Record<TextCriterion, number>>;
  readonly gates: readonly string[];
  /** For how many replies it counts in levels and in the choice of words; gates take all replies alike. */
  readonly count: number;
}

/** All that is learnt: scales for levels and gates, and the weights of words they refer to. */
export interface Learnt {
  readonly scales: Scales;
  readonly gates: GateScales;
  readonly words: Readonly<Record<Language, WordWeights>>;
}

/** Chosen by agreement on hands the scales had not learnt from. */
const penalty = 300;
const stretch = 1.25;
/** Chosen like the penalty of the levels. */
const gatePenalty = 20;
/** A gate crossed weighs as much as this many levels when words are chosen. */
const gateCounts = 2;

const silent = Object.fromEntries(leanings.map((leaning) => [leaning, 0])) as Leanings;

/** Features of a reply as if none of its words had been learnt yet. */
const wordless = ({ reading, situation }: Rated): Features =>
  features({ measures: reading.measures, leanings: silent }, situation);

/** What the features leave unexplained, by criterion. */
function restsOf(examples: readonly Example[], criteria: readonly TextCriterion[]): number[][] {
  const { scales } = fit(examples, penalty, 1);
  return criteria.map((criterion) =>
    examples.map(
      ({ features: values, levels, count = 1 }) => count * (levels[criterion] - predict(criterion, values, scales)),
    ),
  );
}

/** How far each gate is from its share. */
function gateRests(rated: readonly Rated[], examples: readonly Example[]): number[][] {
  return learntGates.map((gate) => {
    const share = rated.filter(({ gates }) => gates.includes(gate)).length / Math.max(1, rated.length);
    return rated.map(
      ({ gates }, at) => gateCounts * (examples[at]?.count ?? 1) * (Number(gates.includes(gate)) - share),
    );
  });
}

/** Weights by language and stem, in the order of `leanings`; words that lean nowhere are left out. */
function wordLists(sums: readonly WordSums[]): Record<Language, WordWeights> {
  const words = [...new Set(sums.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const list = (language: Language): WordWeights =>
    new Map(
      words
        .filter((word) => word.startsWith(`${language}:`))
        .map((word) => [word.slice(3), sums.map(({ weights }) => weights.get(word) ?? 0)]),
    );
  return Object.fromEntries(languages.map((language) => [language, list(language)])) as Record<Language, WordWeights>;
}

/** Learns what goes into `weights.json`, `gate-weights.json` and the packs' lists of words. */
export function learn(rated: readonly Rated[]): Learnt {
  const examples = rated.map((one): Example & { words: string[] } => ({
    features: wordless(one),
    levels: one.levels,
    words: one.reading.ownWords.map((word) => `${one.language}:${word}`),
    count: one.count,
  }));
  const rests = restsOf(examples, textCriteria);
  const ofWords = rests.filter((_, at) => wordCriteria.some((criterion) => criterion === textCriteria[at]));
  const pairs = choosePairs(
    examples.map((example) => example.features),
    rests,
  );
  const words = chooseWords(
    examples.map((example) => example.words),
    [...ofWords, ...gateRests(rated, examples)],
  );
  const levels = fit(examples, penalty, stretch, { pairs, words });
  const gates = learntGates.map((gate) =>
    fitGate(
      gate,
      examples.map((example, at) => ({ ...example, crossed: rated[at]?.gates.includes(gate) === true })),
      gatePenalty,
      words,
    ),
  );
  return {
    scales: levels.scales,
    gates: Object.fromEntries(learntGates.map((gate, at) => [gate, gates[at]?.scale])) as unknown as GateScales,
    words: wordLists([...levels.words, ...gates.map((gate) => gate.words)]),
  };
}

/** Folds that never split the replies to one message. */
export function folds<One extends Rated>(rated: readonly One[], count: number): One[][] {
  const groups = [...new Set(rated.map((one) => one.group))].sort();
  return Array.from({ length: count }, (_, fold) => rated.filter((one) => groups.indexOf(one.group) % count === fold));
}

/** Products of two features: what counts only together, as kind words that stand on a lie. */
import type { Features } from "./features.ts";

/** Features that mean something else beside one another. */
const members = [
  "pointsMet",
  "answered",
  "unanswered",
  "factMean",
  "borneShare",
  "warm",
  "named",
  "ownership",
  "apology",
  "reason",
  "rude",
  "jabShare",
  "aboutYou",
  "doubtful",
  "denial",
  "unknownNumbers",
  "mostlyWrong",
  "tooEarly",
  "emptyFuture",
  "deadline",
  "person",
  "followUp",
  "officialeseMuch",
  "first",
  "second",
  "asks",
  "exclaims",
  "short",
  "fault",
  "risky",
  "kind: praise",
  "kind: troll",
  "kind: rumour",
  "kind: emergency",
  "kind: idea",
  "kind: question",
] as const;

const sign = " × ";

/** «warm × doubtful», every two members once; a message has one kind. */
const allPairs: readonly string[] = members.flatMap((one, at) =>
  members
    .slice(at + 1)
    .filter((other) => !(one.startsWith("kind") && other.startsWith("kind")))
    .map((other) => one + sign + other),
);

/** The feature that a name means, or the two of a pair. */
export function membersOf(name: string): readonly [one: string, other?: string] {
  const at = name.indexOf(sign);
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + sign.length)];
}

/** A feature, or the product of the two that a pair names. */
export function valueOf(values: Features, name: string): number {
  const [one, other] = membersOf(name);
  return (values[one] ?? 0) * (other === undefined ? 1 : (values[other] ?? 0));
}

/** Pairs that enter the scales: 60 and 100 agree less well on hands not learnt from, all 514 hardly better. */
const pairsKept = 150;
/** A pair is learnt from this share of replies at least. */
const seenIn = 0.01;

/** The pairs that go best with what the features leave unexplained; `rests`: lists of that, one value an example. */
export function choosePairs(examples: readonly Features[], rests: readonly (readonly number[])[]): string[] {
  const count = Math.max(1, examples.length);
  return allPairs
    .flatMap((pair) => {
      const values = examples.map((features) => valueOf(features, pair));
      if (values.filter((value) => value !== 0).length < seenIn * count) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / count;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
      if (spread < 1e-6) return [];
      const pull = (rest: readonly number[]): number =>
        values.reduce((sum, value, at) => sum + ((value - mean) / spread) * (rest[at] ?? 0), 0);
      return [{ pair, tells: Math.max(...rests.map((rest) => Math.abs(pull(rest)))) }];
    })
    .sort((a, b) => b.tells - a.tells || (a.pair < b.pair ? -1 : 1))
    .slice(0, pairsKept)
    .map(({ pair }) => pair)
    .sort();
}

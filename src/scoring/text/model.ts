/** A small linear scale over named features: every weight can be read in `weights.json`, none may change its sign. */
import { speaks, textCriteria, type Features, type TextCriterion } from "./features.ts";
import weights from "./weights.json" with { type: "json" };

/** One criterion: base level and for each feature its mean, spread and weight (levels a spread). */
export interface Scale {
  readonly base: number;
  readonly features: Readonly<Record<string, readonly [mean: number, spread: number, weight: number]>>;
}

/** What one feature added to a level. */
export interface Share {
  readonly feature: string;
  readonly share: number;
}

const scales: Readonly<Record<TextCriterion, Scale>> = weights as unknown as Record<TextCriterion, Scale>;

/** The level of one criterion, not yet capped or rounded, and what each feature added to it. */
export function predict(
  criterion: TextCriterion,
  values: Features,
  from: Readonly<Record<TextCriterion, Scale>> = scales,
): { level: number; shares: Share[] } {
  const scale = from[criterion];
  const shares: Share[] = [];
  let level = scale.base;
  for (const [feature, [mean, spread, weight]] of Object.entries(scale.features)) {
    const share = weight * Math.max(-4, Math.min(4, ((values[feature] ?? 0) - mean) / spread));
    level += share;
    shares.push({ feature, share });
  }
  return { level, shares };
}

/** A rated reply to learn from: features and the level by criterion. */
export interface Example {
  readonly features: Features;
  readonly levels: Readonly<Record<TextCriterion, number>>;
}

function fitOne(
  rows: readonly (readonly number[])[],
  levels: readonly number[],
  penalty: number,
): { base: number; weights: number[] } {
  const size = rows[0]?.length ?? 0;
  const gram: Float64Array[] = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i += 1) {
      const line = gram[i];
      const value = row[i] ?? 0;
      if (line && value !== 0) for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + value * (row[j] ?? 0);
    }
  }
  const learnt = new Float64Array(size);
  let base = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  let targets = [...levels];
  for (let round = 0; round < 14; round += 1) {
    const pull = new Float64Array(size);
    rows.forEach((row, at) => {
      const rest = (targets[at] ?? 0) - base;
      for (let i = 0; i < size; i += 1) pull[i] = (pull[i] ?? 0) + (row[i] ?? 0) * rest;
    });
    for (let sweep = 0; sweep < 15; sweep += 1) {
      for (let i = 0; i < size; i += 1) {
        const line = gram[i];
        if (!line) continue;
        let dot = 0;
        for (let j = 0; j < size; j += 1) dot += (line[j] ?? 0) * (learnt[j] ?? 0);
        const own = line[i] ?? 0;
        learnt[i] = Math.max(0, ((pull[i] ?? 0) - dot + own * (learnt[i] ?? 0)) / (own + penalty));
      }
    }
    const guesses = rows.map((row) => row.reduce((sum, value, i) => sum + value * (learnt[i] ?? 0), base));
    // The ends of the scale are open: a reply better than a 4 is a 4, worse than a 0 is a 0.
    targets = levels.map((level, at) => {
      const guess = guesses[at] ?? 0;
      if (level >= 4) return Math.max(3.9, Math.min(6.5, guess));
      if (level <= 0) return Math.min(0.1, Math.max(-2.5, guess));
      return level;
    });
    base += targets.reduce((sum, target, at) => sum + target - (guesses[at] ?? 0), 0) / Math.max(1, rows.length);
  }
  return { base, weights: [...learnt] };
}

/** Learns all scales; weights keep the sign given in `speaks`, `penalty` draws them to zero, `stretch` undoes the pull to the middle. */
export function fit(examples: readonly Example[], penalty: number, stretch: number): Record<TextCriterion, Scale> {
  const result = {} as Record<TextCriterion, Scale>;
  for (const criterion of textCriteria) {
    const terms = speaks[criterion].map((term) => ({ name: term.slice(1), sign: term.startsWith("+") ? 1 : -1 }));
    const columns = terms.map(({ name }) => examples.map((example) => example.features[name] ?? 0));
    const stats = columns.map((column) => {
      const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
      const spread = Math.sqrt(
        column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, column.length),
      );
      return { mean, spread };
    });
    const rows = examples.map((_, at) =>
      terms.map(({ sign }, i) => {
        const { mean, spread } = stats[i] ?? { mean: 0, spread: 0 };
        return spread < 1e-6 ? 0 : sign * Math.max(-4, Math.min(4, ((columns[i]?.[at] ?? 0) - mean) / spread));
      }),
    );
    const { base, weights: learnt } = fitOne(
      rows,
      examples.map((example) => example.levels[criterion]),
      penalty,
    );
    const kept = terms.flatMap(({ name, sign }, i) => {
      const weight = (learnt[i] ?? 0) * sign * stretch;
      const { mean, spread } = stats[i] ?? { mean: 0, spread: 0 };
      return Math.abs(weight) < 0.005 ? [] : [[name, [round(mean), round(spread), round(weight)]] as const];
    });
    result[criterion] = { base: round(2 + (base - 2) * stretch), features: Object.fromEntries(kept) };
  }
  return result;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

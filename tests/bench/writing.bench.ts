/** How well the reader agrees with people: train by folds of situations, dev, by language and hand, beside the floors. */
import { textCriteria, type TextCriterion } from "../../src/scoring/text/features.ts";
import { capsOf } from "../../src/scoring/text/caps.ts";
import { features } from "../../src/scoring/text/features.ts";
import { gatesOf } from "../../src/scoring/text/gates.ts";
import { examplesOf, folds, kappa, penalty, spearman, stretch, type Rated } from "../../src/scoring/text/learning.ts";
import { fit, predict, type Scale } from "../../src/scoring/text/model.ts";
import { rate } from "../../src/scoring/text/rate.ts";
import { analyse } from "../../src/writing/analyse.ts";
import { loadPack, type Pack } from "../../src/writing/pack.ts";
import { loadDev, loadTrain } from "../fixtures/gold.ts";
import type { Gold } from "../writing/fooling.ts";

type Levels = Record<TextCriterion, number>;
interface Pair {
  readonly gold: Gold;
  readonly given: Levels;
}

/** Ridge on 23 plain counts, measured on unseen replies; bags of words alone reach 0.49. */
const floor: Levels = { substance: 0.87, concreteness: 0.84, "living-language": 0.8, empathy: 0.7, sincerity: 0.74 };

function row(pairs: readonly Pair[]): Record<string, string> {
  const cells = textCriteria.map(
    (criterion) =>
      [
        criterion,
        kappa(
          pairs.map((pair) => pair.given[criterion]),
          pairs.map((pair) => Math.floor(pair.gold.levels[criterion] + 0.5)),
        ),
      ] as const,
  );
  const mean = (levels: Readonly<Levels>): number =>
    textCriteria.reduce((sum, criterion) => sum + levels[criterion], 0) / textCriteria.length;
  const all = cells.reduce((sum, [, value]) => sum + value, 0) / cells.length;
  return {
    ...Object.fromEntries(cells.map(([criterion, value]) => [criterion, value.toFixed(3)])),
    mean: all.toFixed(3),
    spearman: spearman(
      pairs.map((pair) => mean(pair.given)),
      pairs.map((pair) => mean(pair.gold.levels)),
    ).toFixed(3),
    n: String(pairs.length),
  };
}

function leveled(one: Rated, scales: Readonly<Record<TextCriterion, Scale>>): Levels {
  const values = features(one.reading, one.situation);
  const caps = capsOf(one.reading, one.situation, gatesOf(one.reading));
  return Object.fromEntries(
    textCriteria.map((criterion) => {
      const free = Math.max(0, Math.min(4, predict(criterion, values, scales).level));
      return [criterion, Math.min(free, ...caps.filter((cap) => cap.criterion === criterion).map((cap) => cap.most))];
    }),
  ) as Levels;
}

/** Length, number of digits, polite words: what a keyword game would see. */
function naive(train: readonly Gold[], test: readonly Gold[]): Pair[] {
  const see = (gold: Gold): Record<string, number> => ({
    answered: Math.min(120, gold.reply.length / 6),
    deadlines: (gold.reply.match(/\d+/gu) ?? []).length,
    thanks: (gold.reply.toLowerCase().match(/спасибо|извин|прост|понима|thank|sorry|understand/gu) ?? []).length,
  });
  const point = (levels: Levels): number[] => textCriteria.map((criterion) => levels[criterion]);
  const rows = train.map((gold) => ({ x: [1, ...Object.values(see(gold))], y: point(gold.levels) }));
  const size = rows[0]?.x.length ?? 0;
  const weights = textCriteria.map((_, at) => {
    const w = Array.from({ length: size }, () => 0);
    const scale = Array.from({ length: size }, (__, i) => Math.max(1e-9, ...rows.map(({ x }) => Math.abs(x[i] ?? 0))));
    for (let step = 0; step < 4000; step += 1) {
      const pull = w.map(() => 0);
      for (const { x, y } of rows) {
        const rest = (y[at] ?? 0) - x.reduce((sum, value, i) => sum + (value / (scale[i] ?? 1)) * (w[i] ?? 0), 0);
        x.forEach((value, i) => (pull[i] = (pull[i] ?? 0) + rest * (value / (scale[i] ?? 1))));
      }
      pull.forEach((value, i) => (w[i] = (w[i] ?? 0) + (0.5 * value) / rows.length));
    }
    return w.map((value, i) => value / (scale[i] ?? 1));
  });
  return test.map((gold) => {
    const x = [1, ...Object.values(see(gold))];
    const given = Object.fromEntries(
      textCriteria.map((criterion, at) => [
        criterion,
        x.reduce((sum, value, i) => sum + value * (weights[at]?.[i] ?? 0), 0),
      ]),
    ) as Levels;
    return { gold, given };
  });
}

function gates(pairs: readonly { gold: Gold; given: readonly string[] }[]): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  let all = { hit: 0, given: 0, gold: 0 };
  for (const gate of ["private-data", "attack", "dangerous-advice"]) {
    const hit = pairs.filter((pair) => pair.given.includes(gate) && pair.gold.gates.includes(gate)).length;
    const given = pairs.filter((pair) => pair.given.includes(gate)).length;
    const gold = pairs.filter((pair) => pair.gold.gates.includes(gate)).length;
    table[gate] = {
      recall: (hit / Math.max(1, gold)).toFixed(2),
      precision: (hit / Math.max(1, given)).toFixed(2),
      n: String(gold),
    };
    all = { hit: all.hit + hit, given: all.given + given, gold: all.gold + gold };
  }
  table["all"] = {
    recall: (all.hit / Math.max(1, all.gold)).toFixed(2),
    precision: (all.hit / Math.max(1, all.given)).toFixed(2),
    n: String(all.gold),
  };
  return table;
}

/** `npm run bench -- writing` */
export async function run(): Promise<void> {
  const packs: Record<"ru" | "en", Pack> = { ru: await loadPack("ru"), en: await loadPack("en") };
  const train = loadTrain();
  const dev = loadDev();
  const read = (gold: Gold): Rated => ({
    id: gold.id,
    group: gold.situation,
    situation: gold.task,
    reading: analyse(gold.reply, gold.task, packs[gold.language]),
    levels: gold.levels,
  });
  const rated = train.map(read);
  const byId = new Map(train.map((gold) => [gold.id, gold]));
  const crossed: Pair[] = [];
  for (const fold of folds(rated, 8)) {
    const scales = fit(examplesOf(rated.filter((one) => !fold.includes(one))), penalty, stretch);
    for (const one of fold) {
      const gold = byId.get(one.id);
      if (gold) crossed.push({ gold, given: leveled(one, scales) });
    }
  }
  const hands = ["cr", "ce", "ct"];
  const foreign = hands.flatMap((hand) => {
    const scales = fit(examplesOf(rated.filter((one) => !one.id.startsWith(hand))), penalty, stretch);
    return rated
      .filter((one) => one.id.startsWith(hand))
      .flatMap((one) => {
        const gold = byId.get(one.id);
        return gold ? [{ gold, given: leveled(one, scales) }] : [];
      });
  });
  const shown = dev.map((gold): Pair & { gates: readonly string[] } => {
    const rating = rate(analyse(gold.reply, gold.task, packs[gold.language]), gold.task);
    return { gold, given: rating.levels, gates: rating.gates };
  });
  const of = (pairs: readonly Pair[], language: string): Pair[] =>
    pairs.filter((pair) => pair.gold.language === language);
  const fromHand = (pairs: readonly Pair[], hand: string): Pair[] =>
    pairs.filter((pair) => pair.gold.id.startsWith(hand));
  const raters = [0, 1, 2].flatMap((a) =>
    [0, 1, 2]
      .filter((b) => b > a)
      .map((b) =>
        dev.flatMap((gold): Pair[] => {
          const one = gold.raters[a];
          const other = gold.raters[b];
          return one && other ? [{ gold: { ...gold, levels: other }, given: one }] : [];
        }),
      ),
  );
  console.log("Quadratic-weighted kappa");
  console.table({
    "train, folds by situation": row(crossed),
    "  ru": row(of(crossed, "ru")),
    "  en": row(of(crossed, "en")),
    ...Object.fromEntries(hands.map((hand) => [`  hand ${hand}`, row(fromHand(crossed, hand))])),
    "train, each hand unseen": row(foreign),
    ...Object.fromEntries(hands.map((hand) => [`  hand ${hand} unseen`, row(fromHand(foreign, hand))])),
    "dev (not learnt from)": row(shown),
    "  dev ru": row(of(shown, "ru")),
    "  dev en": row(of(shown, "en")),
    "raters among themselves": row(raters.flat()),
    "floor: ridge on counts": {
      ...Object.fromEntries(textCriteria.map((criterion) => [criterion, floor[criterion].toFixed(3)])),
      mean: "0.790",
    },
    "naive: length, digits, polite words": row(naive(train, dev)),
  });
  console.log("Gates, train");
  console.table(
    gates(
      train.map((gold) => ({
        gold,
        given: rate(analyse(gold.reply, gold.task, packs[gold.language]), gold.task).gates,
      })),
    ),
  );
  console.log("Gates, dev");
  console.table(gates(shown.map(({ gold, gates: given }) => ({ gold, given }))));
  const times = train
    .map((gold) => {
      const pack = packs[gold.language];
      const start = performance.now();
      rate(analyse(gold.reply, gold.task, pack), gold.task);
      return ((performance.now() - start) * 600) / Math.max(200, gold.reply.length);
    })
    .sort((a, b) => a - b);
  console.log(`Reading and rating 600 characters: median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(2)} ms`);
}

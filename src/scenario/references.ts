/** Whether every name in a scenario leads somewhere, is used once, and the numbers between things agree. */
import { catalogue } from "./catalogue.ts";
import type { Catalogue, Kind, Named } from "./catalogue.ts";
import { conditionProblems } from "./condition-problems.ts";
import type { Condition } from "./condition.ts";
import { valuesOf } from "./issue.ts";
import type { Problem } from "./issue.ts";
import { formatPath } from "./lines.ts";
import type { Path } from "./lines.ts";
import { nearest } from "./nearest.ts";
import type { ScenarioFile } from "./scenario.ts";
import { variables } from "./variables.ts";

interface Rule {
  kinds: readonly Kind[];
  /** Allowed beside the names of these kinds. */
  also?: readonly string[];
}

const to = (...kinds: Kind[]): Rule => ({ kinds });

/** Fields that hold a name, by the last two names of their path. */
const valueRules: Readonly<Record<string, Rule>> = {
  "briefing.mentor": to("cast"),
  "cast.ministry": to("ministries"),
  "ministries.head": to("cast"),
  "ministries.topics": to("topics"),
  "remedies.topic": to("topics"),
  "remedies.ministry": to("ministries"),
  "remedies.after": to("remedies", "visits"),
  "visits.district": to("districts"),
  "visits.topic": to("topics"),
  "appeals.segment": to("segments"),
  "appeals.district": to("districts"),
  "appeals.topic": to("topics"),
  "appeals.photo": to("assets"),
  "handOver.to": to("ministries"),
  "dossier.fault": { kinds: ["cast", "ministries"], also: ["nobody", "unknown", "region"] },
  "promise.topic": to("topics"),
  "promise.remedy": to("remedies"),
  "promise.doer": to("cast"),
  "assets.topic": to("topics"),
  "assets.after": to("remedies", "visits"),
  "briefs.topic": to("topics"),
  "briefs.assets": to("assets"),
  "briefs.answers": to("clusters"),
  "briefs.stream": to("streams"),
  "questions.segment": to("segments"),
  "questions.topic": to("topics"),
  "events.brings": to("appeals"),
  "events.topic": to("topics"),
  "comments.segment": to("segments"),
  "comments.topic": to("topics"),
};

const trustRule: Rule = { kinds: ["segments"], also: ["all"] };

/** Blocks whose keys are names. */
const keyRules: Readonly<Record<string, Rule>> = {
  "segments.interests": to("topics"),
  "effects.trust": trustRule,
  "effects.heat": to("topics"),
  "done.trust": trustRule,
  "done.heat": to("topics"),
};

/** Kinds whose names share one space: a condition or a field could not tell them apart. */
const spaces: readonly (readonly Kind[])[] = [
  ["appeals", "events", "questions", "briefs"],
  ["remedies", "visits"],
  ["cast", "ministries"],
  ...(
    [
      "segments",
      "districts",
      "topics",
      "assets",
      "streams",
      "promises",
      "comments",
      "cards",
      "hints",
      "endings",
    ] as const
  ).map((kind) => [kind]),
];

/** Names that mean something to the game or to the language it is written in. */
const reserved = new Set(["all", "own", "none", "nobody", "unknown", "region", "ru", "en", "constructor"]);

/** Everything that the shape alone cannot tell; expects a file that fits the format. */
export function referenceProblems(scenario: ScenarioFile): Problem[] {
  const all = catalogue(scenario);
  return [
    ...danglingNames(scenario, all),
    ...repeatedNames(scenario, all),
    ...badConditions(scenario, all),
    ...disagreements(scenario),
  ];
}

function danglingNames(scenario: ScenarioFile, { ids }: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const follow = (rule: Rule | undefined, name: unknown, path: Path, atKey: boolean) => {
    if (rule === undefined || typeof name !== "string") return;
    if (rule.kinds.some((kind) => ids[kind].has(name)) || rule.also?.includes(name) === true) return;
    const known = [...rule.kinds.flatMap((kind) => [...ids[kind]]), ...(rule.also ?? [])];
    const kind = [...rule.kinds, ...(rule === trustRule ? ["all"] : [])].join(" ");
    const meant = rule.kinds.includes("ministries") ? ministryOf(scenario, name) : undefined;
    const values = valuesOf({ found: name, kind, near: meant ?? nearest(name, known) });
    problems.push({ code: "reference/dangling", path, values, atKey });
  };
  const walk = (value: unknown, path: Path, names: readonly string[]): void => {
    const place = names.slice(-2).join(".");
    follow(valueRules[place], value, path, false);
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, [...path, index], names));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      follow(keyRules[place], key, [...path, key], true);
      walk(item, [...path, key], [...names, key]);
    }
  };
  walk(scenario, [], []);
  return problems;
}

/** People are easily named where their ministry is wanted. */
const ministryOf = ({ cast, ministries }: ScenarioFile, person: string): string | undefined =>
  ministries.find((one) => one.head === person)?.id ?? cast.find((one) => one.id === person)?.ministry;

function repeatedNames(scenario: ScenarioFile, { named, points }: Catalogue): Problem[] {
  const inside = (items: readonly { id: string }[], path: Path): Named[] =>
    items.map((one, index) => ({ id: one.id, path: [...path, index] }));
  const local = [
    ...points.map((at) => inside(at.choices, [...at.path, at.field])),
    ...scenario.remedies.map((one, index) => inside(one.measures, ["remedies", index, "measures"])),
    ...scenario.assets.map((one, index) => inside(one.alts, ["assets", index, "alts"])),
    ...scenario.appeals.map((one, index) => inside(one.points, ["appeals", index, "points"])),
  ];
  return [...spaces.map((kinds) => kinds.flatMap((kind) => named[kind])), ...local].flatMap((group) => {
    const first = new Map<string, Path>();
    return group.flatMap(({ id, path }): Problem[] => {
      const place = [...path, "id"];
      if (reserved.has(id)) return [{ code: "id/reserved", path: place, values: { found: id } }];
      const earlier = first.get(id);
      if (earlier !== undefined)
        return [{ code: "id/duplicate", path: place, values: { found: id, first: formatPath(earlier) } }];
      first.set(id, path);
      return [];
    });
  });
}

/** Everything that carries a condition, with the path of the condition. */
export function conditionsOf(scenario: ScenarioFile): { condition: Condition; path: Path }[] {
  return (["appeals", "briefs", "events", "hints", "endings"] as const).flatMap((section) =>
    scenario[section].flatMap(({ when }, index) =>
      when === undefined ? [] : [{ condition: when, path: [section, index, "when"] }],
    ),
  );
}

function badConditions(scenario: ScenarioFile, all: Catalogue): Problem[] {
  const known = variables(scenario, all);
  return conditionsOf(scenario).flatMap(({ condition, path }) => conditionProblems(condition, path, known));
}

function disagreements(scenario: ScenarioFile): Problem[] {
  const problems: Problem[] = [];
  const sum = scenario.region.segments.reduce((total, one) => total + one.share, 0);
  // Thirds are written as 0.33: half a per cent is rounding, not a mistake.
  if (Math.abs(sum - 1) > 0.0051) {
    problems.push({
      code: "region/shares",
      path: ["region", "segments"],
      values: { sum: String(Math.round(sum * 1000) / 1000) },
    });
  }
  scenario.remedies.forEach(({ measures }, index) => {
    if (!measures.some((one) => one.good))
      problems.push({ code: "choice/no-good", path: ["remedies", index, "measures"] });
  });
  scenario.assets.forEach(({ alts }, index) => {
    if (!alts.some((one) => one.good)) problems.push({ code: "choice/no-good", path: ["assets", index, "alts"] });
  });
  const last = scenario.endings.length - 1;
  if (scenario.endings[last]?.when !== undefined)
    problems.push({ code: "ending/last", path: ["endings", last, "when"] });
  return problems;
}

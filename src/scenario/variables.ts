/** What a condition may read, which values it can have, and whether a condition can hold at all. */
import type { Catalogue } from "./catalogue.ts";
import { toMinutes } from "./clock.ts";
import type { Moment } from "./clock.ts";
import { compile, variablesOf } from "./condition.ts";
import type { Condition, Json } from "./condition.ts";
import type { ScenarioFile } from "./scenario.ts";

/** Either a closed list of values or whole and broken numbers between two ends. */
export type Domain = { values: readonly Json[] } | { from: number; to: number };

export type Variables = ReadonlyMap<string, Domain>;

const yesNo: Domain = { values: [true, false] };
const percent: Domain = { from: 0, to: 100 };
const promiseStates: Domain = { values: ["none", "open", "kept", "moved", "broken"] };

/** Every variable of a scenario by its full name. */
export function variables(scenario: ScenarioFile, { ids, points }: Catalogue): Variables {
  const count: Domain = { from: 0, to: scenario.appeals.length };
  const all = new Map<string, Domain>([
    ["day", { from: 1, to: scenario.days }],
    ["hour", { from: 0, to: 23 }],
    ["trust", percent],
    ["deleted", count],
    ["unanswered", count],
  ]);
  const add = (prefix: string, names: Iterable<string>, domain: Domain) => {
    for (const name of names) all.set(`${prefix}.${name}`, domain);
  };
  add("trust", ids.segments, percent);
  add("heat", ids.topics, percent);
  add("flag", ids.flags, yesNo);
  add("promise", ids.promises, promiseStates);
  add("answered", ids.appeals, yesNo);
  add("asset", ids.assets, yesNo);
  add("done", ids.remedies, yesNo);
  add("instructed", ids.remedies, yesNo);
  add("visited", ids.visits, yesNo);
  for (const { kind, id, choices } of points) {
    const values = { values: [...choices.map((one) => one.id), "own", null] };
    all.set(`${kind === "brief" ? "published" : "picked"}.${id}`, values);
  }
  return all;
}

/** What is known when something happens at a fixed time: the clock, and that later appeals are still unread. */
export function variablesAt(all: Variables, { points }: Catalogue, at: Moment): Variables {
  const known = new Map(all);
  known.set("day", { values: [at.day] });
  known.set("hour", { values: [Number(at.time.slice(0, 2))] });
  for (const one of points) {
    if (one.at === undefined || toMinutes(one.at) <= toMinutes(at)) continue;
    known.set(`${one.kind === "brief" ? "published" : "picked"}.${one.id}`, { values: [null] });
    if (one.kind === "appeal") known.set(`answered.${one.id}`, { values: [false] });
  }
  return known;
}

/** More combinations than this are not tried (a few milliseconds each ten thousand). */
const mostCombinations = 50_000;

/**
 * Tries a condition on every combination of the values its variables can have (for numbers: the
 * ends, and around each number of the condition). Links between variables are not known, so
 * `never` and `always` are certain, `sometimes` is only possible.
 */
export function outlook(condition: Condition, known: Variables): "never" | "sometimes" | "always" | "unknown" {
  const names = [...new Set(variablesOf(condition))];
  const numbers = numbersIn(condition);
  const choices = names.map((name) => candidates(known.get(name), numbers));
  if (choices.reduce((product, one) => product * one.length, 1) > mostCombinations) return "unknown";
  const holds = compile(condition);
  const values = new Map<string, Json>();
  const outcomes = new Set<boolean>();
  const tryAll = (index: number): void => {
    const name = names[index];
    if (name === undefined) {
      outcomes.add(Boolean(holds((path) => values.get(path) ?? null)));
      return;
    }
    for (const value of choices[index] ?? []) {
      if (outcomes.size === 2) return;
      values.set(name, value);
      tryAll(index + 1);
    }
  };
  tryAll(0);
  if (outcomes.size === 2) return "sometimes";
  return outcomes.has(true) ? "always" : "never";
}

function candidates(domain: Domain | undefined, numbers: readonly number[]): readonly Json[] {
  if (domain === undefined) return [null];
  if ("values" in domain) return domain.values;
  const around = numbers.flatMap((one) => [one - 1, one - 0.5, one, one + 0.5, one + 1]);
  const inside = around.filter((one) => one > domain.from && one < domain.to);
  return [...new Set([domain.from, ...inside, domain.to])];
}

function numbersIn(condition: Condition): number[] {
  if (typeof condition === "number") return [condition];
  if (typeof condition !== "object" || condition === null) return [];
  return Object.values(condition).flatMap((part) => (Array.isArray(part) ? part.flatMap(numbersIn) : numbersIn(part)));
}

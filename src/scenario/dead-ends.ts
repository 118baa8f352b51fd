/** What an author wrote and no player will ever see, as far as that can be known without playing. */
import { catalogue } from "./catalogue.ts";
import type { Catalogue } from "./catalogue.ts";
import { endOfDay, toMinutes } from "./clock.ts";
import type { Moment } from "./clock.ts";
import { variablesOf } from "./condition.ts";
import type { Condition } from "./condition.ts";
import type { Problem } from "./issue.ts";
import type { Path } from "./lines.ts";
import { conditionsOf } from "./references.ts";
import type { ScenarioFile } from "./scenario.ts";
import { outlook, variables, variablesAt } from "./variables.ts";

/** Warnings about a scenario that is otherwise right. */
export function deadEnds(scenario: ScenarioFile): Problem[] {
  const all = catalogue(scenario);
  return [
    ...conditionEnds(scenario, all),
    ...timeEnds(scenario),
    ...appealEnds(scenario),
    ...publicationEnds(scenario),
    ...circlesOfRemedies(scenario),
    ...silentTopics(scenario),
  ];
}

/** Conditions that cannot hold, or that hide what comes after them. */
function conditionEnds(scenario: ScenarioFile, all: Catalogue): Problem[] {
  const known = variables(scenario, all);
  const timed = (at: Moment | undefined) => (at === undefined ? known : variablesAt(known, all, at));
  const timeOf = new Map<string, Moment | undefined>([
    ...scenario.appeals.map((one, index) => [`appeals,${index}`, one.at] as const),
    ...scenario.events.map((one, index) => [`events,${index}`, one.at] as const),
  ]);
  const never = conditionsOf(scenario).flatMap(({ condition, path }): Problem[] => {
    const when = timed(timeOf.get(path.slice(0, 2).join()));
    return outlook(condition, when) === "never" ? [{ code: "end/never-holds", path }] : [];
  });
  return [...never, ...hiddenEndings(scenario.endings, (condition) => outlook(condition, known))];
}

/** Endings after one that always comes first. */
function hiddenEndings(endings: ScenarioFile["endings"], look: (condition: Condition) => string): Problem[] {
  const earlier: Condition[] = [];
  return endings.flatMap(({ when = true }, index): Problem[] => {
    const hidden = earlier.length > 0 && look({ or: [...earlier] }) === "always";
    earlier.push(when);
    return hidden ? [{ code: "end/hidden-ending", path: ["endings", index] }] : [];
  });
}

/** Moments after the term is over, windows that close before they open. */
function timeEnds({ days, appeals, events, briefs, streams, assets }: ScenarioFile): Problem[] {
  const over = endOfDay(days);
  const late = (at: Moment | undefined, path: Path): Problem[] =>
    at !== undefined && toMinutes(at) >= over ? [{ code: "end/too-late", path, values: { days: String(days) } }] : [];
  const closed = (from: Moment | undefined, until: Moment | undefined, path: Path): Problem[] =>
    from !== undefined && until !== undefined && toMinutes(until) <= toMinutes(from)
      ? [{ code: "end/closed", path }]
      : [];
  return [
    ...appeals.flatMap((one, index) => late(one.at, ["appeals", index, "at"])),
    ...events.flatMap((one, index) => late(one.at, ["events", index, "at"])),
    ...assets.flatMap((one, index) => late(one.from, ["assets", index, "from"])),
    ...[...briefs.entries()].flatMap(([index, { from, until }]) => [
      ...late(from, ["briefs", index, "from"]),
      ...closed(from, until, ["briefs", index, "until"]),
    ]),
    ...[...streams.entries()].flatMap(([index, { from, until, slots, questions }]): Problem[] => [
      ...late(from, ["streams", index, "from"]),
      ...closed(from, until, ["streams", index, "until"]),
      ...(slots > questions.length
        ? [
            {
              code: "end/slots" as const,
              path: ["streams", index, "slots"],
              values: { count: String(questions.length) },
            },
          ]
        : []),
    ]),
  ];
}

function appealEnds({ appeals, events }: ScenarioFile): Problem[] {
  const brought = new Set(events.flatMap((one) => one.brings ?? []));
  return [
    ...appeals.flatMap(({ id, at }, index): Problem[] => {
      const path = ["appeals", index, "id"];
      if (at === undefined && !brought.has(id)) return [{ code: "end/unwritten", path, values: { found: id } }];
      if (at !== undefined && brought.has(id)) return [{ code: "end/written-twice", path, values: { found: id } }];
      return [];
    }),
    ...events.flatMap(({ id, at, when }, index): Problem[] =>
      at === undefined && when === undefined
        ? [{ code: "end/never-happens", path: ["events", index, "id"], values: { found: id } }]
        : [],
    ),
  ];
}

/** Pictures that no post and no appeal can show, posts that answer nobody. */
function publicationEnds({ assets, briefs, appeals }: ScenarioFile): Problem[] {
  const shown = new Set([...briefs.flatMap((one) => one.assets), ...appeals.flatMap((one) => one.photo ?? [])]);
  return assets.flatMap(({ id }, index): Problem[] =>
    shown.has(id) ? [] : [{ code: "end/unshown", path: ["assets", index, "id"], values: { found: id } }],
  );
}

/** A remedy that waits for itself through others. */
function circlesOfRemedies({ remedies }: ScenarioFile): Problem[] {
  const after = new Map(remedies.map((one) => [one.id, one.after]));
  return remedies.flatMap(({ id }, index): Problem[] => {
    const seen = new Set<string>();
    let current = after.get(id);
    while (current !== undefined && current !== id && !seen.has(current)) {
      seen.add(current);
      current = after.get(current);
    }
    return current === id ? [{ code: "end/circle", path: ["remedies", index, "after"], values: { found: id } }] : [];
  });
}

function silentTopics({ topics, appeals }: ScenarioFile): Problem[] {
  const written = new Set(appeals.map((one) => one.topic));
  return topics.flatMap(({ id }, index): Problem[] =>
    written.has(id) ? [] : [{ code: "end/silent-topic", path: ["topics", index, "id"], values: { found: id } }],
  );
}

/** Flags that are raised and that no condition reads: harmless, but perhaps a consequence was forgotten. */
export function unreadFlags(scenario: ScenarioFile): string[] {
  const read = new Set(conditionsOf(scenario).flatMap(({ condition }) => variablesOf(condition)));
  return [...catalogue(scenario).ids.flags].filter((id) => !read.has(`flag.${id}`));
}

/** Everything in a scenario that has a name, and every point where the player chooses between prepared texts. */
import type { Moment } from "./clock.ts";
import type { Path } from "./lines.ts";
import type { Says } from "./says.ts";
import type { ScenarioFile } from "./scenario.ts";
import type { LocalText } from "../standard/text.ts";
import type { Effects, PromiseSeed } from "./effects.ts";

/** A prepared reply, answer or draft. */
export interface Choice {
  id: string;
  text: LocalText;
  says: Says;
  effects?: Effects | undefined;
  promise?: PromiseSeed | undefined;
}

/** A point where the player chooses; `path` is that of the thing that holds the choices. */
export interface DecisionPoint {
  kind: "appeal" | "question" | "event" | "brief";
  id: string;
  path: Path;
  field: "options" | "drafts";
  choices: readonly Choice[];
  at?: Moment | undefined;
}

export function decisionPoints(scenario: ScenarioFile): DecisionPoint[] {
  const { appeals, streams, events, briefs } = scenario;
  return [
    ...appeals.map((one, index) => point("appeal", one, ["appeals", index], one.options, one.at)),
    ...streams.flatMap((stream, at) =>
      stream.questions.map((one, index) =>
        point("question", one, ["streams", at, "questions", index], one.options, stream.from),
      ),
    ),
    ...events.map((one, index) => point("event", one, ["events", index], one.options ?? [], one.at)),
    ...briefs.map((one, index): DecisionPoint => ({
      ...point("brief", one, ["briefs", index], one.drafts, one.from),
      field: "drafts",
    })),
  ];
}

function point(
  kind: DecisionPoint["kind"],
  one: { id: string },
  path: Path,
  choices: readonly Choice[],
  at: Moment | undefined,
): DecisionPoint {
  return { kind, id: one.id, path, field: "options", choices, at };
}

const sections = [
  "topics",
  "remedies",
  "visits",
  "cast",
  "ministries",
  "appeals",
  "assets",
  "briefs",
  "streams",
  "events",
  "comments",
  "cards",
  "hints",
  "endings",
] as const;

/** Kinds of names; `questions`, `promises`, `flags` and `clusters` are gathered from inside of others. */
export type Kind =
  | (typeof sections)[number]
  | "segments"
  | "districts"
  | "questions"
  | "promises"
  | "flags"
  | "clusters";

/** A thing with a name, in the order of the file. */
export interface Named {
  id: string;
  path: Path;
}

export interface Catalogue {
  named: Record<Kind, Named[]>;
  ids: Record<Kind, ReadonlySet<string>>;
  points: DecisionPoint[];
}

export function catalogue(scenario: ScenarioFile): Catalogue {
  const points = decisionPoints(scenario);
  const list = (items: readonly { id: string }[], path: Path): Named[] =>
    items.map((one, index) => ({ id: one.id, path: [...path, index] }));
  const named = {
    ...(Object.fromEntries(sections.map((key) => [key, list(scenario[key], [key])])) as Record<
      (typeof sections)[number],
      Named[]
    >),
    segments: list(scenario.region.segments, ["region", "segments"]),
    districts: list(scenario.region.districts, ["region", "districts"]),
    questions: scenario.streams.flatMap((stream, index) => list(stream.questions, ["streams", index, "questions"])),
    promises: points.flatMap(promisesOf),
    flags: flagsOf(scenario, points),
    clusters: scenario.appeals.flatMap((one, index) =>
      one.cluster === undefined ? [] : [{ id: one.cluster, path: ["appeals", index, "cluster"] }],
    ),
  } satisfies Record<Kind, Named[]>;
  const ids = Object.fromEntries(
    Object.entries(named).map(([kind, all]) => [kind, new Set(all.map((one) => one.id))]),
  ) as Record<Kind, Set<string>>;
  return { named, ids, points };
}

const choicePath = (at: DecisionPoint, index: number): Path => [...at.path, at.field, index];

const promisesOf = (at: DecisionPoint): Named[] =>
  at.choices.flatMap((one, index) =>
    one.promise === undefined ? [] : [{ id: one.promise.id, path: [...choicePath(at, index), "promise"] }],
  );

/** Flags that something raises. */
function flagsOf(scenario: ScenarioFile, points: readonly DecisionPoint[]): Named[] {
  const raised = (effects: Effects | undefined, path: Path): Named[] =>
    (effects?.set ?? []).map((id, index) => ({ id, path: [...path, "set", index] }));
  return [
    ...points.flatMap((at) =>
      at.choices.flatMap((one, index) => raised(one.effects, [...choicePath(at, index), "effects"])),
    ),
    ...scenario.events.flatMap((one, index) => raised(one.effects, ["events", index, "effects"])),
    ...scenario.visits.flatMap((one, index) => raised(one.effects, ["visits", index, "effects"])),
    ...scenario.remedies.flatMap((one, index) => raised(one.done, ["remedies", index, "done"])),
  ];
}

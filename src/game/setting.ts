/** A scenario made ready to play: looked up by id, conditions compiled, timetable sorted. Built once, never changed. */
import type { Bank } from "../scenario/bank.ts";
import { toMinutes } from "../scenario/clock.ts";
import { compile } from "../scenario/condition.ts";
import type { Condition, Json, Lookup } from "../scenario/condition.ts";
import type { Language } from "../standard/text.ts";
import type {
  Appeal,
  Asset,
  Brief,
  Event,
  Ministry,
  Person,
  Question,
  Remedy,
  Scenario,
  Stream,
  Visit,
} from "../scenario/scenario.ts";

import { gather } from "./residents/voices.ts";
import type { Voices } from "./residents/voices.ts";

type Test = (read: Lookup) => Json;
type Item = { at: number } & ({ kind: "appeal"; id: string } | { kind: "event"; id: string });

export interface Setting {
  language: Language;
  scenario: Scenario;
  bank: Bank;
  appeals: ReadonlyMap<string, Appeal>;
  events: ReadonlyMap<string, Event>;
  remedies: ReadonlyMap<string, Remedy>;
  ministries: ReadonlyMap<string, Ministry>;
  briefs: ReadonlyMap<string, Brief>;
  assets: ReadonlyMap<string, Asset>;
  visits: ReadonlyMap<string, Visit>;
  streams: ReadonlyMap<string, Stream>;
  questions: ReadonlyMap<string, Question>;
  cast: ReadonlyMap<string, Person>;
  /** Segment or topic → its place in the arrays of a game. */
  segment: ReadonlyMap<string, number>;
  topic: ReadonlyMap<string, number>;
  /** What residents can say, by segment and mood. */
  voices: Voices;
  /** First names of those who comment, by kind of segment. */
  names: ReadonlyMap<string, Bank["names"]>;
  /** How many prepared texts make a promise. */
  promisesOffered: number;
  /** Appeals and events with a time, in order. */
  timetable: readonly Item[];
  /** Events without a time: they happen when their condition holds. */
  waiting: readonly Event[];
  /** Compiled conditions by the object that carries them. */
  tests: ReadonlyMap<object, Test>;
}

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));
const places = (things: readonly { id: string }[]): Map<string, number> =>
  new Map(things.map(({ id }, index) => [id, index]));

/** Prepares a scenario in one language for playing. About a millisecond; keep the result. */
export function prepare(scenario: Scenario, bank: Bank, language: Language): Setting {
  const conditional: { when?: Condition | undefined }[] = [
    ...scenario.appeals,
    ...scenario.events,
    ...scenario.briefs,
    ...scenario.endings,
    ...scenario.hints,
  ] as { when?: Condition | undefined }[];
  const tests = new Map<object, Test>();
  for (const thing of conditional) if (thing.when !== undefined) tests.set(thing, compile(thing.when));
  const timetable: Item[] = [
    ...scenario.appeals.flatMap(({ id, at }) =>
      at === undefined ? [] : [{ kind: "appeal" as const, id, at: toMinutes(at) }],
    ),
    ...scenario.events.flatMap(({ id, at }) =>
      at === undefined ? [] : [{ kind: "event" as const, id, at: toMinutes(at) }],
    ),
  ].sort((a, b) => a.at - b.at || (a.kind === b.kind ? 0 : a.kind === "event" ? -1 : 1));
  return {
    language,
    scenario,
    bank,
    appeals: byId(scenario.appeals),
    events: byId(scenario.events),
    remedies: byId(scenario.remedies),
    ministries: byId(scenario.ministries),
    briefs: byId(scenario.briefs),
    assets: byId(scenario.assets),
    visits: byId(scenario.visits),
    streams: byId(scenario.streams),
    questions: byId(scenario.streams.flatMap((stream) => stream.questions)),
    cast: byId(scenario.cast),
    segment: places(scenario.region.segments),
    topic: places(scenario.topics),
    voices: gather(scenario, bank),
    names: new Map(bank.names.map(({ kind }) => [kind, bank.names.filter((name) => name.kind === kind)])),
    promisesOffered: scenario.appeals.flatMap(({ options }) => options).filter((option) => option.promise !== undefined)
      .length,
    timetable,
    waiting: scenario.events.filter((event) => event.at === undefined && event.when !== undefined),
    tests,
  };
}

/** The thing behind an id that the caller has checked; a missing one is a programmer's error. */
export function known<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`unknown id ${id}`);
  return thing;
}

/** Scenario files for the tests: the minimal one of the manual, and that one with every kind of reference in it. */
import { readFileSync } from "node:fs";
import { parse } from "../../src/scenario/parse.ts";
import type { Issue } from "../../src/scenario/issue.ts";

export const minimalText = readFileSync(new URL("../fixtures/scenarios/minimal.json", import.meta.url), "utf8");

/** A file or a block of it, changed by a test with `put`. */
export type Block = Record<string, unknown>;

const both = (text: string) => ({ ru: text, en: text });
const option = (id: string) => ({ id, text: both(id), says: { substance: 2 }, answer: both("hm") });
const question = (id: string) => ({
  id,
  asker: { name: both("Max"), forms: {} },
  segment: "youth",
  topic: "lights",
  text: both("?"),
  points: [],
  moves: [],
  options: [option("one"), option("two")],
});
const stream = {
  id: "friday",
  title: both("Live"),
  from: { day: 1, time: "18:00" },
  until: { day: 2, time: "19:00" },
  viewers: 900,
  questions: ["q-one", "q-two", "q-three", "q-four"].map(question),
  slots: 3,
};

/** The minimal file with a stream, a summary of it, a forced decision and everything optional that names something. */
export function full(): Block {
  const file = JSON.parse(minimalText) as Block & { remedies: object[] };
  put(file, ["appeals", 0, "photo"], "ribbon");
  put(file, ["appeals", 0, "handOver"], { to: "town", answer: both("ok") });
  put(file, ["assets", 1, "after"], "walk-the-park");
  put(file, ["remedies", 1], { ...structuredClone(file.remedies[0]), id: "poles", after: "cable" });
  put(file, ["briefs", 0, "stream"], "friday");
  put(file, ["events", 0, "topic"], "lights");
  put(file, ["events", 0, "options"], [option("one"), option("two")]);
  put(file, ["events", 0, "effects"], { trust: { all: 1 }, heat: { lights: -1 } });
  put(file, ["streams", 0], structuredClone(stream));
  return file;
}

/** The text of a file, written as authors' editors write it. */
export const write = (file: unknown): string => JSON.stringify(file, null, 2);

/** The minimal file after a change; the change returns a replacement or changes it in place. */
export function changed(change: (file: Block) => unknown, from: Block = full()): string {
  const file = structuredClone(from);
  const replacement = change(file);
  return write(replacement === undefined ? file : replacement);
}

/** Issues of a text; a file that is fine has none. */
export function issuesOf(text: string): Issue[] {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.issues;
}

/** Sets a value deep inside a file. */
export function put(file: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  const owner = path.slice(0, -1).reduce<unknown>((block, key) => Reflect.get(block as object, key), file);
  if (last !== undefined) Reflect.set(owner as object, last, value);
}

/** The 1-based line on which a piece of text first stands. */
export const lineOf = (text: string, piece: string): number => text.slice(0, text.indexOf(piece)).split("\n").length;

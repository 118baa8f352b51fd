/** Tasks of `assess`: a message with what is known about it, and a reply. Read from lines or a list, with what is wrong in plain words. */
import { z } from "zod";
import { describe, type Problem } from "../scenario/issue.ts";
import { formatPath, lineStarts, offsetOf, placeOf } from "../scenario/lines.ts";
import { shapeProblems } from "../scenario/shape.ts";
import { readTree } from "../scenario/text-problems.ts";
import { languages, type Language, type Situation } from "../writing/situation.ts";
import { texts } from "./assess-texts.ts";

const Person = z.union([
  z.string(),
  z.object({ name: z.string(), role: z.string().optional(), forms: z.array(z.string()).optional() }),
]);
const Claim = z.object({ claim: z.string(), terms: z.array(z.string()) });
const list = z.array(z.string()).default([]);

/** The fields are told of in docs/assess.md; others are passed over. */
const TaskForm = z.object({
  id: z.string(),
  language: z.enum(languages),
  author: z.object({ name: z.string(), forms: z.array(z.string()).optional() }),
  appeal: z.string(),
  kind: z.string(),
  points: z.array(z.object({ id: z.string(), ask: z.string(), terms: z.array(z.string()) })).default([]),
  moves: list,
  facts: list,
  earliestDays: z.number().nullish(),
  earliestHour: z.number().optional(),
  cast: z.array(Person).default([]),
  private: list,
  dossier: z
    .object({
      background: z.array(z.string()).optional(),
      fault: z.string().optional(),
      powers: z.array(Claim).optional(),
      falseClaims: z.array(Claim).optional(),
      dangerous: z.array(Claim).optional(),
    })
    .optional(),
  earlier: z.array(z.string()).optional(),
  today: z.object({ weekday: z.number().int().min(1).max(7), date: z.string().optional() }).optional(),
  reply: z.string(),
});

export interface Task {
  readonly id: string;
  readonly language: Language;
  readonly situation: Situation;
  readonly reply: string;
}

/** A task, or why there is none; in both cases with the line, counted from 1. */
export type Read = { readonly line: number; readonly task: Task } | { readonly line: number; readonly error: string };

/** The text of one task and the line of the file it begins on. */
interface Piece {
  readonly text: string;
  readonly line: number;
}

/** What is wrong with one piece, or the task in it; messages in `told`. */
function readPiece({ text, line }: Piece, told: Language): Read[] {
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => line + placeOf(starts, offset).line - 1;
  const read = readTree(text);
  if ("problem" in read) {
    const { code, offset, values = {} } = read.problem;
    const error = code === "file/too-big" ? texts[told].tooLong : describe({ code, values }, told);
    return [{ line: lineOf(offset), error }];
  }
  const data: unknown = JSON.parse(text);
  const parsed = TaskForm.safeParse(data);
  if (parsed.success) {
    const { id, language, reply, ...situation } = parsed.data;
    return [{ line: lineOf(read.tree.offset), task: { id, language, reply, situation: situation as Situation } }];
  }
  return shapeProblems(parsed.error.issues, data, TaskForm).map(({ path, code, values = {} }: Problem) => {
    const where = path.length === 0 ? "" : `${formatPath(path)}: `;
    return { line: lineOf(offsetOf(read.tree, path, false)), error: where + describe({ code, values }, told) };
  });
}

/** The tasks of a file that is one value over several lines: a list, or a single one that an editor has laid out. */
function spread(text: string, told: Language): Read[] {
  const read = readTree(text);
  if ("problem" in read || read.tree.type !== "array") return readPiece({ text, line: 1 }, told);
  const starts = lineStarts(text);
  return (read.tree.children ?? []).flatMap(({ offset, length }) =>
    readPiece({ text: text.slice(offset, offset + length), line: placeOf(starts, offset).line }, told),
  );
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Reads tasks, one a line or all in a list; empty lines are skipped, bad ones reported and passed over. Messages in `told`. */
export function readTasks(file: string, told: Language = "en"): Read[] {
  const text = file.replace(/^\uFEFF/u, "");
  const [first = ""] = text.trimStart().split(/[\r\n]/u, 1);
  const isSpread = first.trim() !== "" && !isJson(first);
  if (first.startsWith("[") || (isSpread && isJson(text))) return spread(text, told);
  // Half an object on the first line: every line would be reported, and none of the reports would say why.
  if (isSpread && /^\{[^}]*$/u.test(first.trim())) {
    return [{ line: lineStarts(text.slice(0, text.search(/\S/u))).length, error: texts[told].oneALine }];
  }
  return text
    .split(/\r\n|\n|\r/u)
    .flatMap((line, index) => (line.trim() === "" ? [] : readPiece({ text: line, line: index + 1 }, told)));
}

/** A scenario file read, or everything that is wrong with it, by line. Loaded only when somebody brings a file. */
import type { Node } from "jsonc-parser";
import type { Issue, Problem } from "./issue.ts";
import { formatPath, lineStarts, offsetOf, placeOf } from "./lines.ts";
import { halfTexts } from "./localise.ts";
import { migrate } from "./migrate.ts";
import type { Draft } from "./migrate.ts";
import { referenceProblems } from "./references.ts";
import { ScenarioFile } from "./scenario.ts";
import { shapeProblems } from "./shape.ts";
import { keyProblems, readTree, tooBig } from "./text-problems.ts";
import type { TextProblem } from "./text-problems.ts";

export type Parsed =
  | { ok: true; scenario: ScenarioFile; warnings: Issue[]; locate: Locate }
  | { ok: false; issues: Issue[] };

/** Places a problem found later (by the check of dead ends) in the text. */
export type Locate = (problem: Problem) => Issue;

/** Nobody reads more at once; the rest is counted. */
const mostIssues = 100;

/**
 * Reads a scenario. Never throws: whatever is wrong comes back as issues with a path, a line and a
 * column, to be told by `describe` in Russian or English. Warnings (a missing translation) do not
 * stop the game. About 100 ms for half a megabyte.
 */
export function parse(file: string): Parsed {
  const text = file.startsWith("\uFEFF") ? file.slice(1) : file;
  const read = readTree(text);
  const starts = lineStarts(text);
  const placed = ({ code, offset, values = {} }: TextProblem): Issue => ({
    code,
    path: "",
    ...placeOf(starts, offset),
    values,
  });
  if ("problem" in read) return { ok: false, issues: [placed(read.problem)] };
  const { tree } = read;
  const locate: Locate = ({ code, path, values = {}, atKey = false }) => ({
    code,
    path: formatPath(path),
    ...placeOf(starts, offsetOf(tree, path, atKey)),
    values,
  });
  const fail = (issues: Issue[]): Parsed => ({ ok: false, issues: inOrder(issues) });

  const keys = keyProblems(tree);
  if (keys.length > 0) return fail(keys.map(placed));
  const data = readData(text, tree);
  if ("problem" in data) return fail([locate(data.problem)]);
  const migrated = migrate(data.data);
  if (!migrated.ok) return fail([locate(migrated.problem)]);
  const checked = ScenarioFile.safeParse(migrated.data);
  if (!checked.success) return fail(shapeProblems(checked.error.issues, migrated.data, ScenarioFile).map(locate));
  const broken = referenceProblems(checked.data);
  if (broken.length > 0) return fail(broken.map(locate));
  const warnings = halfTexts(migrated.data).map(({ path, missing }) =>
    locate({ code: "text/half", path, values: { language: missing } }),
  );
  return { ok: true, scenario: checked.data, warnings: inOrder(warnings), locate };
}

/** The message for a file that is too big to be read at all; a page asks before reading. */
export function refuseBySize(bytes: number): Issue | undefined {
  const problem = tooBig(bytes);
  return problem === undefined
    ? undefined
    : { code: problem.code, path: "", line: 1, column: 1, values: problem.values ?? {} };
}

type Data = { data: Draft } | { problem: Problem };

function readData(text: string, tree: Node): Data {
  const data: unknown = JSON.parse(text);
  const kind = otherKind(data);
  if (kind !== undefined) return { problem: { code: "file/not-a-scenario", path: [], values: { kind } } };
  if (tree.type !== "object")
    return { problem: { code: "shape/type", path: [], values: { expected: "object", type: tree.type } } };
  return { data: data as Draft };
}

/** Files of the game that people mistake for a scenario. */
function otherKind(data: unknown): string | undefined {
  if (Array.isArray(data)) return "list";
  if (typeof data !== "object" || data === null) return undefined;
  if (Object.hasOwn(data, "decisions")) return "save";
  if (Object.hasOwn(data, "criteria")) return "standard";
  if (Object.hasOwn(data, "screenshots")) return "bank";
  return undefined;
}

function inOrder(issues: Issue[]): Issue[] {
  const sorted = issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const extra = sorted.length - mostIssues;
  const last = sorted[mostIssues - 1];
  if (extra <= 0 || last === undefined) return sorted;
  return [...sorted.slice(0, mostIssues), { ...last, code: "file/more", path: "", values: { count: String(extra) } }];
}

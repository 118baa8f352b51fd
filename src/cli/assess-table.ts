/** The table of `assess`: one row a reply, in words a teacher reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../scoring/csv.ts";
import { textCriteria } from "../scoring/text/features.ts";
import type { Rating } from "../scoring/text/rate.ts";
import { Standard } from "../standard/standard.ts";
import { localise, type Language } from "../standard/text.ts";
import type { Reading } from "../writing/analyse.ts";
import type { Pack } from "../writing/pack.ts";
import { texts } from "./assess-texts.ts";
import type { Task } from "./assessment.ts";
import { root } from "./setup.mjs";

type Names = Readonly<Record<string, string>>;

/** Criterion or gate → its name in the standard. */
export function readNames(language: Language): Names {
  const file: unknown = JSON.parse(readFileSync(join(root, "scenarios", "standard.json"), "utf8"));
  const { criteria, gates } = localise(Standard.parse(file), language);
  return Object.fromEntries([...criteria, ...gates].map(({ id, name }) => [id, name]));
}

export function toHead(language: Language): Cell[] {
  const { id, ...rest } = texts[language].columns;
  const names = readNames(language);
  const { gates, answered, missed, promises, resident, marks } = rest;
  return [id, ...textCriteria.map((one) => names[one] ?? one), gates, answered, missed, promises, resident, marks];
}

/** Many things in one cell. */
const joined = (parts: readonly string[]): string => parts.join(" | ");

/** The cells of a reply, in the language it is written in. */
export function toCells(task: Task, reading: Reading, rating: Rating, pack: Pack, names: Names): Cell[] {
  const { points } = task.situation;
  const isAnswered = ({ id }: { id: string }): boolean => rating.answeredPoints.includes(id);
  const asks = (wanted: boolean): string =>
    joined(points.filter((point) => isAnswered(point) === wanted).map(({ ask }) => ask));
  const marks = reading.findings
    // What was not answered has a column of its own.
    .filter(({ code, severity }) => severity > 1 && code !== "point-missed")
    .map(({ code, start, end, about }) => {
      const words = task.reply.slice(start, end) || about;
      const { title } = pack.explanations[code];
      return words === undefined ? title : `${title}: ${words}`;
    });
  return [
    task.id,
    ...textCriteria.map((criterion) => rating.levels[criterion]),
    joined(rating.gates.map((gate) => names[gate] ?? gate)),
    asks(true),
    asks(false),
    joined(rating.promises.map(({ text, due }) => (due === undefined ? text : `${text} [${due}]`))),
    texts[task.language].resident[rating.weakest],
    joined(marks),
  ];
}

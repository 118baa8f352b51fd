/** `assess FILE.jsonl [--json] [--csv]`: texts in, levels with findings out, one line each. */
import { readFileSync } from "node:fs";
import { textCriteria } from "../../scoring/text/features.ts";
import { rate } from "../../scoring/text/rate.ts";
import { analyse } from "../../writing/analyse.ts";
import { loadPack, type Pack } from "../../writing/pack.ts";
import type { Language } from "../../writing/situation.ts";
import { readLines, type Task } from "../assessment.ts";

export const help = "FILE.jsonl [--csv]  rate typed replies by five criteria, with findings";

const columns = ["id", ...textCriteria, "gates", "answered", "missed", "promises", "weakest", "findings"];

function cell(value: string): string {
  return /[",;\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function assess(task: Task, pack: Pack): { json: string; csv: string } {
  const reading = analyse(task.reply, task.situation, pack);
  const rating = rate(reading, task.situation);
  const findings = reading.findings.map(({ code, start, end, severity, plain, about }) => ({
    code,
    start,
    end,
    severity,
    ...(plain === undefined ? {} : { plain }),
    ...(about === undefined ? {} : { about }),
  }));
  const json = JSON.stringify({
    id: task.id,
    levels: rating.levels,
    gates: rating.gates,
    promises: rating.promises.map(({ text, due, dueDays, doer, tells }) => ({
      text,
      due: due ?? null,
      dueDays,
      doer,
      tells,
    })),
    answered: rating.answeredPoints,
    weakest: rating.weakest,
    next: Object.fromEntries(
      textCriteria.flatMap((criterion) => {
        const { next } = rating.why[criterion];
        return next === undefined ? [] : [[criterion, pack.explanations[next].hint]];
      }),
    ),
    words: Object.fromEntries(
      textCriteria.flatMap((criterion) => {
        const { words } = rating.why[criterion];
        return words.length === 0
          ? []
          : [[criterion, words.map(({ word, weight }) => ({ word, weight: Math.round(100 * weight) / 100 }))]];
      }),
    ),
    findings,
  });
  const missed = task.situation.points
    .filter((point) => !rating.answeredPoints.includes(point.id))
    .map((point) => point.ask);
  const quotes = findings
    .filter((finding) => finding.severity > 1)
    .map(
      (finding) =>
        `${pack.explanations[finding.code].title}: ${task.reply.slice(finding.start, finding.end) || finding.about || "–"}`,
    );
  const csv = [
    task.id,
    ...textCriteria.map((criterion) => String(rating.levels[criterion])),
    rating.gates.join(" "),
    rating.answeredPoints.join(" "),
    missed.join(" "),
    rating.promises
      .map((promise) => `${promise.text}${promise.due === undefined ? "" : ` [${promise.due}]`}`)
      .join(" | "),
    rating.weakest,
    quotes.join(" | "),
  ];
  return { json, csv: csv.map(cell).join(",") };
}

/** Rates every readable line; exit code 1 if some could not be read, 2 if asked wrongly. */
export async function run(args: string[]): Promise<number> {
  const asCsv = args.includes("--csv");
  const [file] = args.filter((argument) => !argument.startsWith("--"));
  if (file === undefined) {
    console.error(`assess ${help}`);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const packs = new Map<Language, Pack>();
  let bad = 0;
  if (asCsv) console.log(columns.join(","));
  for (const read of readLines(text.replace(/^\uFEFF/u, ""))) {
    if ("error" in read) {
      bad += 1;
      console.error(`line ${read.line}: ${read.error}`);
      continue;
    }
    const { language } = read.task;
    const pack = packs.get(language) ?? (await loadPack(language));
    packs.set(language, pack);
    const { json, csv } = assess(read.task, pack);
    console.log(asCsv ? csv : json);
  }
  return bad > 0 ? 1 : 0;
}

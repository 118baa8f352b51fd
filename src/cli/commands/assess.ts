/** `assess FILE [--json | --csv]`: texts in, levels with findings out, one line each. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { describe } from "../../scenario/issue.ts";
import { nearest } from "../../scenario/nearest.ts";
import { byteOrderMark, toRow } from "../../scoring/csv.ts";
import { textCriteria } from "../../scoring/text/features.ts";
import { rate, type Rating } from "../../scoring/text/rate.ts";
import { analyse, type Reading } from "../../writing/analyse.ts";
import { loadPack, type Pack } from "../../writing/pack.ts";
import type { Language } from "../../writing/situation.ts";
import { readNames, toCells, toHead } from "../assess-table.ts";
import { texts } from "../assess-texts.ts";
import { readTasks, type Task } from "../assessment.ts";
import { languageOf } from "../terminal-language.ts";

export const help =
  "FILE [--json | --csv] [--out FILE] [--lang ru|en]: rate typed replies by five criteria, with findings; --help tells more";

const flags = {
  json: { type: "boolean" },
  csv: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  out: { type: "string" },
  lang: { type: "string" },
} as const;

interface Asked {
  readonly file: string;
  readonly asCsv: boolean;
  readonly out: string | undefined;
  readonly told: Language;
}

/** What was asked for, or what is wrong with the asking, in its own words. */
function readArgs(args: string[]): Asked | { problem: string } | "help" {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return "help";
  const told = languageOf(typeof values.lang === "string" ? values.lang : undefined);
  const say = texts[told];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(flags, name)) {
      const near = nearest(name, Object.keys(flags));
      return { problem: say.unknownFlag(rawName, near === undefined ? undefined : `--${near}`) };
    }
    const wants = flags[name as keyof typeof flags].type === "string";
    if (wants !== (value !== undefined && value !== "")) return { problem: say.noValue(rawName) };
  }
  const [file, ...more] = positionals;
  if (file === undefined) return { problem: say.noFile };
  if (more.length > 0) return { problem: say.oneFile(positionals) };
  if (values.csv === true && values.json === true) return { problem: say.oneFormat };
  const out = typeof values.out === "string" ? values.out : undefined;
  if (out !== undefined && resolve(out) === resolve(file)) return { problem: say.sameFile };
  return { file, asCsv: values.csv === true, out, told };
}

/** Everything a machine may want of a rating. */
function toJson(task: Task, reading: Reading, rating: Rating, pack: Pack): string {
  const each = <T>(value: (criterion: (typeof textCriteria)[number]) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      textCriteria.flatMap((criterion) => {
        const found = value(criterion);
        return found === undefined ? [] : [[criterion, found]];
      }),
    );
  return JSON.stringify({
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
    next: each((criterion) => {
      const { next } = rating.why[criterion];
      return next === undefined ? undefined : pack.explanations[next].hint;
    }),
    words: each((criterion) => {
      const { words } = rating.why[criterion];
      return words.length === 0
        ? undefined
        : words.map(({ word, weight }) => ({ word, weight: Math.round(100 * weight) / 100 }));
    }),
    findings: reading.findings.map(({ code, start, end, severity, plain, about }) => ({
      code,
      start,
      end,
      severity,
      ...(plain === undefined ? {} : { plain }),
      ...(about === undefined ? {} : { about }),
    })),
  });
}

/** The text of a file, or why there is none. Letters in another encoding would be rated as nonsense. */
function readText(file: string, told: Language): { text: string } | { problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return { problem: texts[told].unreadable(file) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `${file}: ${describe({ code: "file/encoding", values: {} }, told)}` };
  }
}

/** Rates every readable task; exit code 1 if some could not be read, 2 if asked wrongly. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === "help") {
    const lang = args[args.indexOf("--lang") + 1];
    console.log(texts[languageOf(args.includes("--lang") ? lang : undefined)].help);
    return 0;
  }
  if ("problem" in asked) {
    console.error(asked.problem);
    return 2;
  }
  const { file, asCsv, out, told } = asked;
  const read = readText(file, told);
  if ("problem" in read) {
    console.error(read.problem);
    return 2;
  }
  const tasks = readTasks(read.text, told);
  if (tasks.length === 0) {
    console.error(texts[told].noTexts(file));
    return 2;
  }
  const lines: string[] = asCsv ? [byteOrderMark + toRow(toHead(told))] : [];
  const packs = { ru: undefined, en: undefined } as Record<
    Language,
    { pack: Pack; names: Record<string, string> } | undefined
  >;
  let bad = 0;
  for (const one of tasks) {
    if ("error" in one) {
      bad += 1;
      console.error(`${texts[told].line(one.line)}: ${one.error}`);
      continue;
    }
    const { task } = one;
    const { pack, names } = (packs[task.language] ??= {
      pack: await loadPack(task.language),
      names: readNames(task.language),
    });
    const reading = analyse(task.reply, task.situation, pack);
    const rating = rate(reading, task.situation);
    lines.push(asCsv ? toRow(toCells(task, reading, rating, pack, names)) : `${toJson(task, reading, rating, pack)}\n`);
  }
  if (!give(lines.join(""), out)) {
    console.error(texts[told].unwritable(out ?? ""));
    return 2;
  }
  return bad > 0 ? 1 : 0;
}

/** Writes to the file, or to the screen; a shell of Windows may spoil letters on the way from the one to the other. */
function give(text: string, out: string | undefined): boolean {
  if (out === undefined) {
    process.stdout.write(text);
    return true;
  }
  try {
    writeFileSync(out, text);
    return true;
  } catch {
    return false;
  }
}

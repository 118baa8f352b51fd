/** `check FILE…`: what is wrong in a scenario, what nobody will see, what is in it, and whether the best answer can be guessed. */
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { describe } from "../../scenario/issue.ts";
import type { Issue } from "../../scenario/issue.ts";
import { refuseBySize } from "../../scenario/parse.ts";
import type { Language } from "../../standard/text.ts";
import { isClean, report, toLines } from "../check-report.ts";
import type { Report } from "../check-report.ts";
import { texts } from "../check-texts.ts";
import { languageOf } from "../terminal-language.ts";

export const help =
  "FILE… [--json] [--lang ru|en]: mistakes, dead ends, missing translations, guessable answers, a count of what is in it";

/** Files of `scenarios/` that are no scenarios: `check scenarios/*.json` passes over them. */
const others = ["common.json", "standard.json", "gym.json"];

function readArgs(args: string[]): { files: string[]; json: boolean; language: Language } | undefined {
  try {
    const options = { json: { type: "boolean", default: false }, lang: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const files = positionals.filter((file) => positionals.length === 1 || !others.includes(basename(file)));
    return positionals.length === 0 ? undefined : { files, json: values.json, language: languageOf(values.lang) };
  } catch {
    return undefined;
  }
}

/** The report of a file; nothing when it cannot be read. */
async function readReport(file: string): Promise<Report | undefined> {
  try {
    const { size } = await stat(file);
    const refused = refuseBySize(size);
    return refused === undefined
      ? report(file, await readFile(file, "utf8"))
      : { file, errors: [refused], warnings: [] };
  } catch {
    return undefined;
  }
}

const withMessages = (issues: Issue[]) =>
  issues.map((issue) => ({ ...issue, message: { ru: describe(issue, "ru"), en: describe(issue, "en") } }));

function toJson({ errors, warnings, leaks, ...rest }: Report) {
  const uneven = leaks?.uneven.map(({ point, language, lengths }) => ({ id: point.id, language, lengths }));
  const withoutGood = leaks?.withoutGood.map(({ id }) => id);
  return {
    ...rest,
    errors: withMessages(errors),
    warnings: withMessages(warnings),
    leaks: leaks && { ...leaks, uneven, withoutGood },
  };
}

/** 0: nothing to mend; 1: something is; 2: asked wrongly or a file cannot be read. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args);
  if (asked === undefined) {
    console.error(texts[languageOf(undefined)].usage);
    return 2;
  }
  const { files, json, language } = asked;
  const reports = await Promise.all(files.map(readReport));
  const read = reports.filter((one) => one !== undefined);
  if (json) console.log(JSON.stringify(read.map(toJson), null, 2));
  else for (const one of read) console.log(`${toLines(one, language).join("\n")}\n`);
  const unread = files.filter((_, index) => reports[index] === undefined);
  for (const file of unread) console.error(texts[language].unreadable(file));
  if (unread.length > 0) return 2;
  return read.every(isClean) ? 0 : 1;
}

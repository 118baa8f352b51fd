/** The check of one scenario file, as data and as lines for a person. */
import { contents } from "../scenario/contents.ts";
import type { Contents } from "../scenario/contents.ts";
import { deadEnds, unreadFlags } from "../scenario/dead-ends.ts";
import { describe } from "../scenario/issue.ts";
import type { Issue } from "../scenario/issue.ts";
import { leakReport } from "../scenario/leaks.ts";
import type { LeakReport } from "../scenario/leaks.ts";
import { formatPath } from "../scenario/lines.ts";
import { parse } from "../scenario/parse.ts";
import type { Language } from "../standard/text.ts";
import { texts } from "./check-texts.ts";

export interface Report {
  file: string;
  errors: Issue[];
  warnings: Issue[];
  /** Only when the file could be read. */
  contents?: Contents;
  leaks?: LeakReport;
  unreadFlags?: string[];
}

export function report(file: string, text: string): Report {
  const parsed = parse(text);
  if (!parsed.ok) return { file, errors: parsed.issues, warnings: [] };
  const warnings = [...parsed.warnings, ...deadEnds(parsed.scenario).map(parsed.locate)];
  warnings.sort((a, b) => a.line - b.line || a.column - b.column);
  const { scenario } = parsed;
  const found = { contents: contents(scenario), leaks: leakReport(scenario), unreadFlags: unreadFlags(scenario) };
  return { file, errors: [], warnings, ...found };
}

/** Was anything found that an author should mend? */
export const isClean = ({ errors, warnings, leaks }: Report): boolean =>
  errors.length === 0 && warnings.length === 0 && leaks?.leaks.some((one) => one.leaks) !== true;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `path:line:column  error  appeals[3].topic: …` — terminals and editors make a link of its beginning. */
function issueLine(file: string, word: string, issue: Issue, language: Language): string {
  const path = issue.path === "" ? "" : `${issue.path}: `;
  return `${file}:${issue.line}:${issue.column}  ${word}  ${path}${describe(issue, language)}`;
}

export function toLines(one: Report, language: Language): string[] {
  const say = texts[language];
  return [
    ...one.errors.map((issue) => issueLine(one.file, say.error, issue, language)),
    ...one.warnings.map((issue) => issueLine(one.file, say.warning, issue, language)),
    ...(one.contents === undefined ? [] : ["", say.contents, ...contentLines(one.contents, language)]),
    ...(one.leaks === undefined ? [] : ["", ...leakLines(one.leaks, language)]),
    ...(one.unreadFlags?.length ? ["", say.unreadFlags, `  ${one.unreadFlags.join(", ")}`] : []),
    "",
    `${one.file}: ${say.summary(one.errors.length, one.warnings.length, one.leaks?.leaks.filter((leak) => leak.leaks).length ?? 0)}`,
  ];
}

/** One line a group: `appeals 34 (complaint 10, question 8)`. */
function contentLines(counts: Contents, language: Language): string[] {
  const { names } = texts[language];
  const name = (key: string) => names[key] ?? key;
  const groups = Map.groupBy(Object.entries(counts), ([key]) => key.split(": ")[0] ?? key);
  return [...groups].map(([group, entries]) => {
    const total = counts[group] ?? entries.reduce((sum, [, count]) => sum + count, 0);
    const parts = entries
      .filter(([key]) => key !== group)
      .map(([key, count]) => `${name(key.slice(group.length + 2))} ${count}`);
    return `  ${name(group).padEnd(40)} ${String(total).padStart(4)}${parts.length === 0 ? "" : `   ${parts.join(", ")}`}`;
  });
}

function leakLines({ points, leaks, uneven, withoutGood }: LeakReport, language: Language): string[] {
  const say = texts[language];
  const tricks = [...new Set(leaks.map((one) => one.trick))];
  const rows = tricks.map((trick) => {
    const cells = leaks
      .filter((one) => one.trick === trick)
      .map((one) => {
        const share = trick.startsWith("only") ? `${one.hits}/${one.applies}` : percent(one.share);
        return `${share}${one.leaks ? " !" : "  "}`.padStart(10);
      });
    const { least = 0, limit = 0 } = leaks.find((one) => one.trick === trick) ?? {};
    const range = least === 0 ? `≤ ${percent(limit)}` : `${Math.round(least * 100)}–${percent(limit)}`;
    return `  ${say.tricks[trick].padEnd(40)} ${cells.join("")}   ${range}`;
  });
  const lengths = uneven.map(
    ({ point, language: of, lengths: all }) => `  ${formatPath(point.path)} (${point.id}), ${of}: ${all.join(", ")}`,
  );
  return [
    `${say.leaks(points)}${"ru".padStart(45 - say.leaks(points).length + 6)}${"en".padStart(10)}`,
    ...rows,
    ...(lengths.length === 0 ? [] : ["", say.uneven, ...lengths]),
    ...(withoutGood.length === 0
      ? []
      : ["", say.withoutGood, ...withoutGood.map(({ path, id }) => `  ${formatPath(path)} (${id})`)]),
  ];
}

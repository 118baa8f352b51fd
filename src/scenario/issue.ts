/** What is wrong in a scenario file, where, and how to say it to an author in Russian or English. */
import type { Language } from "../standard/text.ts";
import { issueTexts, suggestion, words } from "./issue-texts.ts";
import type { Path } from "./lines.ts";

export type IssueCode = keyof typeof issueTexts;

/** What a text of an issue is filled with: `found`, `expected`, `near`… as written in the file. */
export type Values = Readonly<Record<string, string>>;

export interface Issue {
  code: IssueCode;
  /** `appeals[3].options[1].promise.due.time`; empty for the file as a whole. */
  path: string;
  /** 1-based. */
  line: number;
  column: number;
  values: Values;
}

/** An issue before it is placed in the text. */
export interface Problem {
  code: IssueCode;
  path: Path;
  values?: Values | undefined;
  /** Points at the key and not at its value. */
  atKey?: boolean;
}

/** Values without the ones that are not known. */
export function valuesOf(values: Record<string, string | undefined>): Values {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Longer ones are cut: a message quotes the file, it does not repeat it. */
const quotable = 80;

/** One sentence or two, without the place; `near` adds a "did you mean". */
export function describe(issue: Pick<Issue, "code" | "values">, language: Language): string {
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = issue.values[key] ?? "";
      const word = words[value as keyof typeof words];
      const text = translated.has(key) && Object.hasOwn(words, value) ? word[language] : value;
      return text.length > quotable ? `${text.slice(0, quotable)}…` : text;
    });
  const sentence = fill(issueTexts[issue.code][language]);
  return issue.values.near === undefined ? sentence : `${sentence} ${fill(suggestion[language])}`;
}

/** Values that are words of ours and not quotations. */
const translated = new Set(["expected", "type", "kind", "language"]);

/** The message with its place, for lists: `line 12, appeals[3].topic: …`. */
export function describeWithPlace(issue: Issue, language: Language): string {
  const line = language === "ru" ? `строка ${issue.line}` : `line ${issue.line}`;
  const place = issue.path === "" ? line : `${line}, ${issue.path}`;
  return `${place}: ${describe(issue, language)}`;
}

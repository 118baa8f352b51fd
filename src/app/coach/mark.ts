/** What the coach would say about a place in a text that is being typed. */
import { tone } from "../../writing/finding.ts";
import type { FindingCode } from "../../writing/finding.ts";
import { keyOf } from "./key.ts";
import { plainer } from "./plainer.ts";
import type { Read } from "./question.ts";

export type Tone = "good" | "hint" | "bad";

export interface Mark {
  /** Stays the same while the text around it changes: by this name it is contested. */
  key: string;
  code: FindingCode;
  start: number;
  /** 0: it is about the whole text. */
  end: number;
  tone: Tone;
  /** The words it is about. */
  quote: string;
  title: string;
  why: string;
  hint: string;
  /** Advice: a thought, not words to put in. */
  plain?: string | undefined;
  /** What can be put in place of the words with one tap. */
  wordings: readonly string[];
}

/** Everything that was found, in the order of the text. */
export function marksOf({ reading, explanations }: Read): Mark[] {
  return reading.findings.flatMap((finding): Mark[] => {
    const { code, start, end, plain } = finding;
    const explanation = explanations[code];
    if (explanation === undefined) return [];
    const { typed } = reading.text;
    const quote = typed.slice(start, end);
    const options = code === "officialese" ? plainer(typed, finding) : [];
    const mark = { key: keyOf(code, quote), code, start, end, tone: tone(finding), quote };
    return [{ ...mark, ...explanation, plain, wordings: options }];
  });
}

/** Good marks on whole sentences: a line under everything would say nothing; the chips of the questions say it. */
const unlined: ReadonlySet<FindingCode> = new Set<FindingCode>(["point-answered", "promise"]);

export const isLined = ({ code, start, end }: Mark): boolean => end > start && !unlined.has(code);

/** A text this short has not been finished: nothing is said about it as a whole. */
const shortest = 60;

const once = (mark: Mark, index: number, all: readonly Mark[]): boolean =>
  all.findIndex(({ key }) => key === mark.key) === index;

/** What is worth a thought, the heaviest first; questions without an answer have a line of their own. */
export const worries = (marks: readonly Mark[], length: number): Mark[] =>
  marks
    .filter((mark) => mark.tone !== "good" && mark.code !== "point-missed" && (mark.end > 0 || length >= shortest))
    .filter(once)
    .toSorted((a, b) => Number(b.tone === "bad") - Number(a.tone === "bad"));

const isSame = (a: Mark, b: Mark): boolean => a.start === b.start && a.end === b.end;

/** What already works, one of a kind; not what is doubted in the same words. */
export const works = (marks: readonly Mark[]): Mark[] =>
  marks
    .filter((mark) => mark.tone === "good" && isLined(mark))
    .filter((mark) => !marks.some((other) => other.tone !== "good" && isSame(mark, other)))
    .filter((mark, index, all) => all.findIndex(({ code }) => code === mark.code) === index);

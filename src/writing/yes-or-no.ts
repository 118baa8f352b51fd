/** How far yes or no in a reply answers a question. */
import { negatedKeys } from "./keys.ts";
import type { KnownPoint } from "./known.ts";
import type { Sheet } from "./sheet.ts";
import type { Run } from "./text.ts";
import type { KnownVerdict, Verdict } from "./verdict.ts";

/** “Yes, …”, «Ира, нет, …»: the word a reply opens with, after a name. */
function opening({ text, known, pack }: Sheet): Verdict | undefined {
  const word = text.tokens.find((token) => !known.isAuthor(token.text))?.text ?? "";
  if (pack.signs.dissent.test(word)) return "no";
  return pack.signs.assent.test(word) ? "yes" : undefined;
}

/** The sentence that says that what a message has heard is so, although it is not: «Да, котельная взорвалась». */
function confirmation(sheet: Sheet, { asks, verdict }: KnownPoint): Run | undefined {
  const { text, pack } = sheet;
  if (verdict?.verdict !== "no") return undefined;
  const opens = opening(sheet) === "yes";
  return text.sentences.find((sentence, at) => {
    const tokens = text.clauses
      .filter((clause) => clause.from >= sentence.from && clause.to <= sentence.to)
      .map((clause) => text.tokens.slice(clause.from, clause.to))
      .filter((clause) => !clause.some((token) => pack.negations.has(token.text)))
      .flat();
    const words = text.plain.slice(sentence.start, sentence.end);
    if (sentence.sign.startsWith("?") || pack.signs.untrue.test(words) || /["']/u.test(words)) return false;
    const said = [...asks].filter((key) => tokens.some((token) => token.key === key)).length;
    return at === 0 && opens ? said > 0 : asks.size > 1 && said === asks.size;
  });
}

/** Writes whether a rumour is confirmed that the facts deny. */
export function readConfirmations(sheet: Sheet): void {
  const { situation, known, measures } = sheet;
  measures["confirms"] = 0;
  if (situation.kind !== "rumour") return;
  for (const point of known.points) {
    const run = confirmation(sheet, point);
    if (!run) continue;
    measures["confirms"] += 1;
    sheet.add("false-claim", run.start, run.end, 3);
  }
}

/**
 * How far yes or no answers a question, 0–1: a word alone less than one that says what is or is not so.
 * `first`: whether it is the question that the opening word answers.
 */
export function answeredBy(sheet: Sheet, known: KnownVerdict | undefined, touched: boolean, first: boolean): number {
  if (!known) return 0;
  const opens = opening(sheet);
  if (opens !== undefined && opens !== known.verdict) return 0;
  const denies =
    known.verdict === "no" && [...negatedKeys(sheet.text, sheet.pack).keys()].some((key) => known.denied.has(key));
  if (denies || (opens !== undefined && touched)) return 1;
  return opens !== undefined && first ? 0.7 : 0;
}

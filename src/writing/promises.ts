/** Promises with their date and doer, the writer's own or on behalf of others; negated ones are none, conditional ones are marked. */
import type { Amount } from "./amounts.ts";
import { namesOf } from "./people.ts";
import type { Sheet } from "./sheet.ts";
import { readText, typedSpan, type Text } from "./text.ts";

/** What the ledger keeps. */
export interface PromiseReading {
  /** The words as typed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The date in the writer's words. */
  readonly due?: string;
  /** Days from now, when the words say it. */
  readonly dueDays?: number;
  /** Who is to do it, by the name in the cast; absent: the writer. */
  readonly doer?: string;
  /** Only a promise to report back. */
  readonly tells?: boolean;
  readonly conditional?: boolean;
}

const daysOf = (amount: Amount | undefined): number | undefined =>
  amount?.days ?? (amount?.kind === "clock" ? 0 : undefined);

/** Whether what is promised is something the facts know of. */
function bornePromise(sheet: Sheet, typed: string): boolean {
  const words = readText(typed, sheet.pack.language).tokens;
  return words.some(
    (token) =>
      !sheet.pack.stop.has(token.text) && sheet.known.factKeys.has(token.key) && !sheet.known.appealKeys.has(token.key),
  );
}

/** From the first to the last amount of a date. */
interface Dated {
  readonly day: Amount;
  readonly first: Amount;
  readonly last: Amount;
}

/** The date a verb speaks of: the day said nearest to it, with the hour said beside that day. */
function dateOf(counted: Text, dates: readonly Amount[], verb: number): Dated | undefined {
  const far = ({ from }: Amount): number => Math.abs((counted.tokens[from]?.start ?? 0) - verb);
  const days = dates.filter(({ kind }) => kind !== "clock");
  const [only] = dates;
  const day = days.toSorted((a, b) => far(a) - far(b))[0] ?? only;
  if (day === undefined) return undefined;
  const at = dates.indexOf(day);
  const next = dates.findIndex(({ kind }, index) => index > at && kind !== "clock");
  const last = dates.slice(at, next === -1 ? undefined : next).at(-1) ?? day;
  const before = dates[at - 1];
  const isBeside = last === day && before?.kind === "clock" && before.to >= day.from - 2;
  return { day, first: isBeside ? before : day, last };
}

/** Finds the promises sentence by sentence. */
export function readPromises(sheet: Sheet, amounts: readonly Amount[]): PromiseReading[] {
  const { text, known, measures } = sheet;
  const found: PromiseReading[] = [];
  const verbs = [
    ...sheet.hits("promise").map((hit) => ({ hit, own: true })),
    ...sheet.hits("promiseThird").map((hit) => ({ hit, own: false })),
  ];
  for (const sentence of text.sentences) {
    if (sentence.sign.startsWith("?")) continue;
    const inside = verbs.filter(({ hit }) => hit.start >= sentence.start && hit.start < sentence.end);
    const verb = inside.find(({ own }) => own) ?? inside[0];
    if (!verb) continue;
    const dates = amounts.filter(
      (amount) =>
        amount.from >= sentence.from &&
        amount.to <= sentence.to &&
        amount.kind !== "number" &&
        (amount.days === undefined || amount.days >= 0),
    );
    if (!verb.own && dates.length === 0) continue;
    const date = dateOf(text, dates, verb.hit.start);
    const tells = sheet.hits("followUp").some((hit) => hit.start >= sentence.start - 1 && hit.start < sentence.end);
    const doer = known.cast.find((person) =>
      namesOf(text, person).some((token) => token.start >= sentence.start && token.end <= sentence.end),
    );
    const conditional = sheet.hits("condition").some((hit) => hit.start >= sentence.start && hit.start < sentence.end);
    const span = typedSpan(text, sentence.start, sentence.end);
    const due = date
      ? text.plain.slice(text.tokens[date.first.from]?.start ?? 0, text.tokens[date.last.to - 1]?.end ?? 0)
      : undefined;
    const days = daysOf(date?.day);
    found.push({
      text: text.typed.slice(span.start, span.end),
      ...span,
      ...(due === undefined ? {} : { due }),
      ...(days === undefined ? {} : { dueDays: days }),
      ...(doer ? { doer: doer.name } : {}),
      ...(tells ? { tells: true } : {}),
      ...(conditional ? { conditional: true } : {}),
    });
    sheet.findings.push({
      code: due === undefined && !tells ? "empty-promise" : "promise",
      ...span,
      severity: due === undefined && !tells ? 2 : 1,
      ...(due === undefined ? {} : { about: due }),
    });
  }
  measures["promisesAiry"] = found.filter(
    (promise) => promise.tells !== true && !bornePromise(sheet, promise.text),
  ).length;
  measures["promisesDated"] = found.filter((promise) => promise.due !== undefined && promise.tells !== true).length;
  measures["promisesTell"] = found.filter((promise) => promise.tells === true).length;
  return found;
}

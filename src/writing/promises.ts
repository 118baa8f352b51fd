/** Promises with their date and doer, the writer's own or on behalf of others; negated ones are none, conditional ones are marked. */
import type { Amount } from "./amounts.ts";
import { namesOf } from "./people.ts";
import type { Sheet } from "./sheet.ts";
import { readText, typedSpan, type Run, type Text } from "./text.ts";

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
  /** The hour of that day, minutes as hundredths (18.3 = 18:30), when the words say it. */
  readonly dueHour?: number;
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

/** The day and the hour of a promise, and the amounts that say them. */
interface Dated {
  readonly day: Amount | undefined;
  readonly clock: Amount | undefined;
  readonly first: Amount;
  readonly last: Amount;
}

/** Words that may stand between a day and its hour: «завтра, уже к 12:00». */
const beside = 2;

/** The date a verb speaks of: the day said nearest to it, with the hour said beside that day; else the nearest hour. */
function dateOf(counted: Text, dates: readonly Amount[], verb: number): Dated | undefined {
  const far = ({ from }: Amount): number => Math.abs((counted.tokens[from]?.start ?? 0) - verb);
  const closest = (amounts: readonly Amount[]): Amount | undefined => amounts.toSorted((a, b) => far(a) - far(b))[0];
  const day = closest(dates.filter(({ kind }) => kind !== "clock"));
  if (day === undefined) {
    const clock = closest(dates);
    return clock && { day, clock, first: clock, last: clock };
  }
  const at = dates.indexOf(day);
  const next = dates.findIndex(({ kind }, index) => index > at && kind !== "clock");
  const clocks = dates.slice(at + 1, next === -1 ? undefined : next);
  const before = dates[at - 1];
  const isFollowed = clocks.some(({ from }) => from <= day.to + beside);
  // "by 18:00 today, and from 7:40 tomorrow": the hour beside the day is its own.
  if (!isFollowed && before?.kind === "clock" && before.to >= day.from - beside)
    return { day, clock: before, first: before, last: day };
  return { day, clock: clocks.at(-1), first: day, last: clocks.at(-1) ?? day };
}

/** Whether words before the verb take it back: «не обещаю, что…», "I doubt we will…", up to a “but”. */
function isUnpromised({ text, pack }: Sheet, sentence: Run, verb: number): boolean {
  const before = text.plain.slice(sentence.start, verb);
  return [...before.matchAll(pack.unpromised)].some(
    (match) => !pack.signs.but.test(before.slice(match.index + match[0].length)),
  );
}

/** A verb that promises, where it begins and whether the writer is to do it. */
interface PromiseVerb {
  readonly start: number;
  readonly own: boolean;
}

const ours = /[еи]м$/u;

/** Turns of speech that promise; beside a date any verb of the future does. */
function verbsOf(sheet: Sheet, sentence: Run, isDated: boolean): PromiseVerb[] {
  const { text, pack } = sheet;
  const said = (["promise", "promiseThird"] as const).flatMap((family) =>
    sheet
      .hits(family)
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .map(({ start }) => ({ start, own: family === "promise" })),
  );
  if (!isDated || pack.deed === undefined) return said;
  const deeds = text.tokens
    .slice(sentence.from, sentence.to)
    .filter((token) => token.kind === "word" && pack.deed?.test(token.text) === true && !sheet.negatedAt(token.start))
    .map((token) => ({ start: token.start, own: ours.test(token.text) }));
  return [...said, ...deeds].sort((a, b) => a.start - b.start);
}

/** Hours of a day, minutes as hundredths: «к трём» is the afternoon, «вечером» is six. */
function hourOf(sheet: Sheet, sentence: Run, clock: Amount | undefined): number | undefined {
  const { text, pack } = sheet;
  if (clock === undefined) {
    const { hours } = pack.grammar;
    const named = text.tokens.slice(sentence.from, sentence.to).find((token) => Object.hasOwn(hours, token.text));
    return named && hours[named.text];
  }
  const next = text.tokens[clock.to]?.text ?? "";
  const isBare = !/[:.]/u.test(text.tokens[clock.from]?.text ?? "") && !/^(?:утра|ночи|am|a)$/u.test(next);
  return isBare && clock.value < 8 ? clock.value + 12 : clock.value;
}

/** Of several days in a sentence those in the clause of the verb. */
function nearest(sheet: Sheet, dates: readonly Amount[], verb: number): readonly Amount[] {
  if (dates.filter(({ kind }) => kind !== "clock").length < 2) return dates;
  const clause = sheet.runAt(sheet.text.clauses, verb);
  const near = clause ? dates.filter(({ from, to }) => from >= clause.from && to <= clause.to) : [];
  return near.length > 0 ? near : dates;
}

/** Finds the promises sentence by sentence. */
export function readPromises(sheet: Sheet, amounts: readonly Amount[]): PromiseReading[] {
  const { text, known, pack, measures } = sheet;
  const found: PromiseReading[] = [];
  for (const sentence of text.sentences) {
    if (sentence.sign.startsWith("?")) continue;
    const dates = amounts.filter(
      (amount) =>
        amount.from >= sentence.from &&
        amount.to <= sentence.to &&
        amount.kind !== "number" &&
        !pack.signs.since.test(text.tokens[amount.from - 1]?.text ?? "") &&
        (amount.days === undefined || amount.days >= 0),
    );
    const inside = verbsOf(sheet, sentence, dates.length > 0);
    const verb = inside.find(({ own }) => own) ?? inside[0];
    if (!verb || (!verb.own && dates.length === 0) || isUnpromised(sheet, sentence, verb.start)) continue;
    const date = dateOf(text, nearest(sheet, dates, verb.start), verb.start);
    const tells = sheet.hits("followUp").some((hit) => hit.start >= sentence.start - 1 && hit.start < sentence.end);
    const doer = known.cast.find((person) =>
      namesOf(text, person).some((token) => token.start >= sentence.start && token.end <= sentence.end),
    );
    const conditional = sheet.hits("condition").some((hit) => hit.start >= sentence.start && hit.start < sentence.end);
    const span = typedSpan(text, sentence.start, sentence.end);
    const due = date
      ? text.plain.slice(text.tokens[date.first.from]?.start ?? 0, text.tokens[date.last.to - 1]?.end ?? 0)
      : undefined;
    const hour = hourOf(sheet, sentence, date?.clock);
    // «вечером напишу»: today.
    const days = daysOf(date?.day ?? date?.clock) ?? (date === undefined && hour !== undefined ? 0 : undefined);
    const { earliestDays, earliestHour } = sheet.situation;
    const isOnTheDay = typeof earliestDays === "number" && earliestHour !== undefined && days === earliestDays;
    // Days are compared where dates are read; here the hour of the same day.
    if (isOnTheDay && !tells && hour !== undefined && hour < earliestHour) {
      measures["early"] = (measures["early"] ?? 0) + 1;
      sheet.findings.push({ code: "too-early", ...span, severity: 3, about: due ?? "" });
    }
    found.push({
      text: text.typed.slice(span.start, span.end),
      ...span,
      ...(due === undefined ? {} : { due }),
      ...(days === undefined ? {} : { dueDays: days }),
      ...(hour === undefined ? {} : { dueHour: hour }),
      ...(doer ? { doer: doer.name } : {}),
      ...(tells ? { tells: true } : {}),
      ...(conditional ? { conditional: true } : {}),
    });
    sheet.findings.push({
      code: days === undefined && due === undefined && !tells ? "empty-promise" : "promise",
      ...span,
      severity: days === undefined && due === undefined && !tells ? 2 : 1,
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

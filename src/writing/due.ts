/** The day and the hour for which something is promised. */
import type { Amount } from "./amounts.ts";
import type { Sheet } from "./sheet.ts";
import type { Run, Text } from "./text.ts";

/** When a promise is due, and the amounts that say it. */
export interface Due {
  /** The date in the writer's words. */
  readonly words?: string;
  /** Days from now. */
  readonly days?: number;
  /** The hour of that day, minutes as hundredths (18.3 = 18:30). */
  readonly hour?: number;
  /** The words name no day. */
  readonly hourOnly?: true;
}

/** Words that may stand between a day and its hour: «завтра, уже к 12:00». */
const beside = 2;

interface Dated {
  readonly day: Amount | undefined;
  readonly clock: Amount | undefined;
  readonly first: Amount;
  readonly last: Amount;
}

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
  return { day, clock: clocks.at(-1), first: day, last: isFollowed ? (clocks.at(-1) ?? day) : day };
}

/** Of several days those in the clause of the verb. */
function nearest(sheet: Sheet, dates: readonly Amount[], verb: number): readonly Amount[] {
  if (dates.filter(({ kind }) => kind !== "clock").length < 2) return dates;
  const clause = sheet.runAt(sheet.text.clauses, verb);
  const near = clause ? dates.filter(({ from, to }) => from >= clause.from && to <= clause.to) : [];
  return near.length > 0 ? near : dates;
}

/** «к трём» is the afternoon, «вечером» is six. */
function hourOf({ text, pack }: Sheet, run: Run, clock: Amount | undefined): number | undefined {
  if (clock === undefined) {
    const { hours } = pack.grammar;
    const named = text.tokens.slice(run.from, run.to).find((token) => Object.hasOwn(hours, token.text));
    return named && hours[named.text];
  }
  return clock.exact !== true && clock.value < 8 ? clock.value + 12 : clock.value;
}

/** When what a verb promises is due; `dates` are the times to come in the stretch `run`. */
export function dueOf(sheet: Sheet, run: Run, dates: readonly Amount[], verb: number): Due {
  const { text } = sheet;
  const date = dateOf(text, nearest(sheet, dates, verb), verb);
  const hour = hourOf(sheet, run, date?.clock);
  const isHourOnly = date?.day === undefined && hour !== undefined;
  // «к 12:00», «вечером напишу»: today.
  const days = date?.day?.days ?? (isHourOnly ? 0 : undefined);
  return {
    ...(date
      ? { words: text.plain.slice(text.tokens[date.first.from]?.start ?? 0, text.tokens[date.last.to - 1]?.end ?? 0) }
      : {}),
    ...(days === undefined ? {} : { days }),
    ...(hour === undefined ? {} : { hour, ...(isHourOnly ? { hourOnly: true } : {}) }),
  };
}

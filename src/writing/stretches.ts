/** A sentence that names several days promises several things: cut so that each stretch has one. */
import type { Amount } from "./amounts.ts";
import type { Sheet } from "./sheet.ts";
import type { Run } from "./text.ts";

/** A sentence or a part of one, with the times to come it names. */
export interface Stretch {
  readonly run: Run;
  readonly dates: readonly Amount[];
}

const within = ({ from, to }: Amount, run: Pick<Run, "from" | "to">): boolean => from >= run.from && to <= run.to;

/** Whether something is said besides the time: «в среду или» says nothing. */
function saysMore({ text, pack }: Sheet, run: Pick<Run, "from" | "to">, dates: readonly Amount[]): boolean {
  return text.tokens
    .slice(run.from, run.to)
    .some(
      (token, at) =>
        token.kind === "word" &&
        !pack.stop.has(token.text) &&
        !dates.some(({ from, to }) => run.from + at >= from && run.from + at < to),
    );
}

/** Where a sentence can be cut: at its clauses and at “and” within them. */
function joints({ text, pack }: Sheet, sentence: Run): number[] {
  const at: number[] = [];
  for (let index = sentence.from; index < sentence.to; index += 1) {
    const token = text.tokens[index];
    const previous = text.tokens[index - 1];
    if (!token || !previous || index === sentence.from) continue;
    const isClause = /[,;:()]|\s-\s/u.test(text.plain.slice(previous.end, token.start));
    if (isClause || pack.tag(token.text) === "conj") at.push(index);
  }
  return at;
}

/** The stretches of a sentence; one if it names no more than one day. */
export function stretchesOf(sheet: Sheet, sentence: Run, dates: readonly Amount[]): Stretch[] {
  const { tokens } = sheet.text;
  // Hours stand beside their day; where there is none, each is a time of its own.
  const days = dates.filter(({ kind }) => kind !== "clock");
  const times = days.length > 0 ? days : dates;
  if (times.length < 2) return [{ run: sentence, dates }];
  const cuts: number[] = [sentence.from];
  const isWhole = (from: number, to: number): boolean =>
    times.some((date) => within(date, { from, to })) && saysMore(sheet, { from, to }, dates);
  const all = [...joints(sheet, sentence), sentence.to];
  for (const joint of all.slice(0, -1)) {
    const next = all.find((later) => later > joint && isWhole(joint, later)) ?? joint;
    if (isWhole(cuts.at(-1) ?? sentence.from, joint) && isWhole(joint, next)) cuts.push(joint);
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? sentence.to;
    const run = {
      from,
      to,
      start: tokens[from]?.start ?? sentence.start,
      end: to === sentence.to ? sentence.end : (tokens[to - 1]?.end ?? sentence.end),
      sign: to === sentence.to ? sentence.sign : "",
    };
    return { run, dates: dates.filter((date) => within(date, run)) };
  });
}

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

/** How many words before each of the sentence say something besides the times: «в среду или» says nothing. */
function saidBefore({ text, pack }: Sheet, sentence: Run, dates: readonly Amount[]): number[] {
  const said = [0];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = text.tokens[at];
    const isTime = dates.some(({ from, to }) => at >= from && at < to);
    const says = token?.kind === "word" && !pack.stop.has(token.text) && !isTime;
    said.push((said.at(-1) ?? 0) + Number(says));
  }
  return said;
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

/** A sentence with more times than this is a list or a muddle; cutting it up would take long. */
const most = 16;

/** The stretches of a sentence; one if it names no more than one day. */
export function stretchesOf(sheet: Sheet, sentence: Run, dates: readonly Amount[]): Stretch[] {
  const { tokens } = sheet.text;
  // Hours stand beside their day; where there is none, each is a time of its own.
  const days = dates.filter(({ kind }) => kind !== "clock");
  const times = days.length > 0 ? days : dates;
  if (times.length < 2 || dates.length > most) return [{ run: sentence, dates }];
  const said = saidBefore(sheet, sentence, dates);
  const isWhole = (from: number, to: number): boolean =>
    times.some((date) => within(date, { from, to })) &&
    (said[to - sentence.from] ?? 0) > (said[from - sentence.from] ?? 0);
  const cuts: number[] = [sentence.from];
  for (const joint of joints(sheet, sentence))
    if (isWhole(cuts.at(-1) ?? sentence.from, joint) && isWhole(joint, sentence.to)) cuts.push(joint);
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

/** Where the lines under a text run: cut at the borders of the marks, carried along while one goes on typing. */
import type { Tone } from "./mark.ts";

export interface Span {
  start: number;
  end: number;
}

interface Toned extends Span {
  tone: Tone;
}

export interface Segment {
  text: string;
  tone: Tone | "none";
}

const gravest: readonly Tone[] = ["bad", "hint", "good"];

/** Cuts a text at the borders of its marks; of overlapping ones the gravest gives the line. Joined, it is the text. */
export function segments(text: string, marks: readonly Toned[]): Segment[] {
  const placed = marks.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const borders = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? text.length;
    const covers = placed.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: text.slice(from, to),
      tone: gravest.find((tone) => covers.some((mark) => mark.tone === tone)) ?? "none",
    };
  });
}

/** The mark under a place in the text: of several the gravest, then the shortest. */
export function markAt<T extends Toned>(marks: readonly T[], offset: number): T | undefined {
  const length = ({ start, end }: T): number => end - start;
  return marks
    .filter(({ start, end }) => start <= offset && offset <= end && end > start)
    .sort((a, b) => gravest.indexOf(a.tone) - gravest.indexOf(b.tone) || length(a) - length(b))[0];
}

/** Marks of an older text moved to where their words are now; those the typing touched are dropped. */
export function carry<T extends Span>(marks: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...marks];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= before.length - tail) return [{ ...mark, start: mark.start + moved, end: mark.end + moved }];
    return [];
  });
}

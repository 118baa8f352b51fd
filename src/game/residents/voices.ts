/** What each segment can say in each mood: the scenario's own lines and those of the common bank. */
import type { Bank } from "../../scenario/bank.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { moods } from "../../scenario/vocabulary.ts";
import type { Mood } from "../../scenario/vocabulary.ts";

export interface Line {
  id: string;
  text: string;
  /** The topic it is about; absent: any. */
  topic?: string | undefined;
  /** Lines of the scenario know the place, those of the bank fit anywhere. */
  isLocal: boolean;
}

export type Voices = ReadonlyMap<string, readonly Line[]>;

const keyOf = (segment: number, mood: Mood): string => `${segment}:${mood}`;

/** All lines by segment and mood, gathered once. */
export function gather(scenario: Scenario, bank: Bank): Voices {
  return new Map(
    scenario.region.segments.flatMap((segment, index) =>
      moods.map((mood): [string, Line[]] => [
        keyOf(index, mood),
        [
          ...scenario.comments
            .filter((line) => line.segment === segment.id && line.mood === mood)
            .map(({ id, text, topic }) => ({ id, text, topic, isLocal: true })),
          ...bank.comments
            .filter((line) => line.kind === segment.kind && line.mood === mood)
            .map(({ id, text }) => ({ id, text, isLocal: false })),
        ],
      ]),
    ),
  );
}

/** How well a line fits: of this topic, of this place, of anywhere; 0 when it is about something else. */
const fit = (line: Line, topic: string): number =>
  line.topic === topic ? 3 : line.topic !== undefined ? 0 : line.isLocal ? 2 : 1;

/** The best fitting lines that nobody has said yet; empty when all are used up. */
export function fitting(
  voices: Voices,
  segment: number,
  mood: Mood,
  topic: string,
  spoken: ReadonlySet<string>,
): Line[] {
  let best = 1;
  let lines: Line[] = [];
  for (const line of voices.get(keyOf(segment, mood)) ?? []) {
    const value = fit(line, topic);
    if (value < best || spoken.has(line.id)) continue;
    if (value > best) lines = [];
    best = value;
    lines.push(line);
  }
  return lines;
}

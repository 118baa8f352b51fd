/** Walks the machine once and writes down what it answers: which phase follows which decision or signal. */
import { initialTransition, transition } from "xstate";
import type { SnapshotFrom } from "xstate";
import type { DecisionType } from "./decision.ts";
import { machine } from "./machine.ts";
import type { Signal } from "./machine.ts";

export type Phase = "briefing" | "desk" | "stream" | "crisis" | "evening" | "debrief";
export type Step = DecisionType | Signal;

type Snapshot = SnapshotFrom<typeof machine>;

const phaseOf = (snapshot: Snapshot): Phase => {
  const value = snapshot.value as string | { day: "desk" | "stream" | "crisis" };
  return typeof value === "string" ? (value as Phase) : value.day;
};

/**
 * From the initial state through all of them. The machine has no context and no guards, so every phase needs to be
 * visited only once.
 */
function tabulate(): Map<Phase, Map<Step, Phase>> {
  const table = new Map<Phase, Map<Step, Phase>>();
  const queue: Snapshot[] = [initialTransition(machine)[0]];
  for (let from = queue.pop(); from !== undefined; from = queue.pop()) {
    const row = new Map<Step, Phase>();
    if (table.has(phaseOf(from))) continue;
    table.set(phaseOf(from), row);
    for (const type of machine.events as Step[]) {
      if (!from.can({ type })) continue;
      const [to] = transition(machine, from, { type });
      row.set(type, phaseOf(to));
      queue.push(to);
    }
  }
  return table;
}

/** The built page carries it already filled in (src/cli/lean-page.ts). */
export const table = tabulate();

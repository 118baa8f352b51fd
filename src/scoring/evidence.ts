/** What speaks for a level: every point of the report comes from one of these. */
import type { CriterionId } from "../standard/criteria.ts";

/** Why this level. The pages have a text for each in ru and en. */
export const evidenceReasons = [
  "said",
  "unanswered",
  "in-time",
  "late",
  "late-same-day",
  "retracted",
  "broke-gate",
  "not-checked",
  "handed-over",
  "covered-by-post",
  "deleted-criticism",
  "hidden-criticism",
  "hidden-by-rules",
  "argued-with-troll",
  "promise-kept-and-shown",
  "promise-kept",
  "promise-moved",
  "promise-broken",
  "promise-open",
  "promise-without-date",
  "no-promise",
  "instruction",
  "no-instruction",
  "rhythm",
  "no-post",
  "wrong-platform",
  "parade",
  "shot",
  "no-shot",
  "no-alt",
  "wrong-alt",
  "fake-shot",
  "faces",
  "poll",
  "no-poll",
  "people",
  "bad-moment",
  "stream",
  "no-stream",
] as const;
export type EvidenceReason = (typeof evidenceReasons)[number];

export interface Evidence {
  criterion: CriterionId;
  /** 0–4 by the anchors of the standard; fractions come from texts read by the program. */
  level: number;
  /** Urgent ones count double. */
  weight: number;
  reason: EvidenceReason;
  /** Id of the appeal, brief, promise, remedy or question. */
  about: string;
  /** Index of the decision; absent when nothing was decided. */
  decision?: number | undefined;
  /** The player's own or chosen words. */
  quote?: string | undefined;
}

/** The mark of one criterion: how it came out: a level 0–4, or `null` when the scenario never called for it. */
export interface Mark {
  criterion: CriterionId;
  level: number | null;
  evidence: readonly Evidence[];
}

/** Mean by weight; `null` for nothing. */
export function mean(evidence: readonly Evidence[]): number | null {
  let sum = 0;
  let weight = 0;
  for (const one of evidence) {
    sum += one.level * one.weight;
    weight += one.weight;
  }
  return weight === 0 ? null : sum / weight;
}

/** Mean of the best share of the evidence: everyone may have a bad moment (aggregation of the standard). */
export function meanOfBest(evidence: readonly Evidence[], share: number): number | null {
  const best = [...evidence].sort((a, b) => b.level - a.level);
  return mean(best.slice(0, Math.max(1, Math.ceil(best.length * share))));
}

/** Fills up with zeros to the number of opportunities: what was called for and not done is a 0. */
export function padded(evidence: readonly Evidence[], opportunities: number, missing: Evidence): Evidence[] {
  const lacking = Math.max(0, opportunities - evidence.length);
  return [...evidence, ...Array.from({ length: lacking }, () => missing)];
}

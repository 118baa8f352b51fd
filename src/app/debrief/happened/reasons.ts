/** Reasons for trust, summed over everything they were about. */
import type { Reason } from "../../../game/history.ts";
import { formatNumber } from "../../i18n/t.svelte.ts";
import type { Reaction } from "../../play/reaction.ts";

/** Below this many points nobody would notice. */
const noticeable = 0.5;

/** The strongest reasons of one segment, with their points of trust. */
export function reasonsOf(reactions: readonly Reaction[], count: number): { reason: Reason; change: number }[] {
  const sums = new Map<Reason, number>();
  for (const { reason, change } of reactions) sums.set(reason, (sums.get(reason) ?? 0) + change);
  return [...sums]
    .map(([reason, change]) => ({ reason, change }))
    .filter(({ change }) => Math.abs(change) >= noticeable)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, count);
}

/** «+2,5», «−1». */
export const signed = (value: number): string =>
  formatNumber(value, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).replace("-", "−");

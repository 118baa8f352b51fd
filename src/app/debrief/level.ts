/** Levels as people say them: the anchor that was reached, and the one that comes next. */
import type { Evidence, Mark } from "../../scoring/evidence.ts";

/** 3.97 is as good as 4. */
const close = 0.05;

/** The anchor reached, 0–4. */
export const anchorOf = (level: number): 0 | 1 | 2 | 3 | 4 =>
  Math.min(4, Math.max(0, Math.floor(level + close))) as 0 | 1 | 2 | 3 | 4;

export interface Piece extends Evidence {
  /** How many pieces like this there were. */
  count: number;
}

/** Best first; what was missed several times in the same way is told once. */
export function pieces(mark: Mark): Piece[] {
  const found: Piece[] = [];
  for (const one of mark.evidence) {
    const same = found.find((piece) => one.about === "" && piece.about === "" && piece.reason === one.reason);
    if (same === undefined) found.push({ ...one, count: 1 });
    else same.count += 1;
  }
  return found.sort((a, b) => b.level - a.level);
}

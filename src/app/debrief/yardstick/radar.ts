/** The geometry of the radar: sixteen spokes, four rings, the centre at (100, 100) of a 200 × 200 box. */
import type { Mark } from "../../../scoring/evidence.ts";
import { criterionIds } from "../../../standard/criteria.ts";

export const box = 200;
const centre = box / 2;
/** The fourth ring. */
const radius = 74;

export interface Spot {
  x: number;
  y: number;
}

/** A place on the spoke of a criterion; `level` 0–4, the first spoke points up. */
export function rim(index: number, level: number): Spot {
  const angle = (2 * Math.PI * index) / criterionIds.length - Math.PI / 2;
  const length = (radius * level) / 4;
  return { x: centre + Math.cos(angle) * length, y: centre + Math.sin(angle) * length };
}

/** The shape of the work: only criteria the scenario called for; a level of 0 keeps a small heart of the shape. */
export const outline = (marks: readonly Mark[]): Spot[] =>
  marks.flatMap(({ level }, index) => (level === null ? [] : rim(index, Math.max(0.15, level))));

export const points = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

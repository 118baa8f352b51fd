/** Roads, river and woods of a region's map, worked out from where its districts are. */
import { chance, upTo } from "../chance.ts";
import type { District } from "../vocabulary.ts";

/** The map is 400 × 300; districts keep away from the edges, where names would be cut. */
export interface Point {
  x: number;
  y: number;
}

export const mapWidth = 400;
export const mapHeight = 300;
const margin = { x: 48, top: 34, bottom: 46 };

/** From per cent of the scenario to the map. */
export const placeOf = ({ x, y }: Point): Point => ({
  x: margin.x + (x / 100) * (mapWidth - 2 * margin.x),
  y: margin.top + (y / 100) * (mapHeight - margin.top - margin.bottom),
});

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Each district is joined by a slightly bent road to the nearest one that already has a road. */
export function roads(districts: readonly District[]): string[] {
  const [start, ...others] = districts.map(placeOf);
  if (start === undefined) return [];
  const joined = [start];
  const waiting = [...others];
  const paths: string[] = [];
  while (waiting.length > 0) {
    const pairs = waiting.flatMap((to) => joined.map((from) => ({ from, to, length: far(from, to) })));
    const { from, to } = pairs.reduce((best, pair) => (pair.length < best.length ? pair : best));
    const bend = (chance(17, paths.length) - 0.5) * 40;
    const middle = { x: (from.x + to.x) / 2 + bend * 0.6, y: (from.y + to.y) / 2 + bend };
    paths.push(`M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`);
    joined.push(to);
    waiting.splice(waiting.indexOf(to), 1);
  }
  return paths;
}

/** A river from edge to edge through the districts at the water; through the gap if there are none. */
export function river(districts: readonly District[]): string {
  const wet = districts.filter(({ kind }) => kind === "water").map(placeOf);
  const bends = (wet.length > 0 ? wet : [{ x: 235, y: 150 }]).toSorted((a, b) => a.x - b.x);
  const first = bends[0]?.y ?? 150;
  const last = bends.at(-1)?.y ?? 150;
  const start = { x: -20, y: first > 150 ? first - 60 : first + 70 };
  const end = { x: mapWidth + 20, y: last > 150 ? last - 70 : last + 60 };
  const points = [start, ...bends, end];
  return points
    .map((to, n) => {
      const from = points[n - 1];
      if (from === undefined) return `M${to.x} ${to.y}`;
      const reach = (to.x - from.x) / 2;
      return `C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`;
    })
    .join("");
}

/** Single trees where nobody lives. */
export function woods(districts: readonly District[]): Point[] {
  const towns = districts.map(placeOf);
  return upTo(64)
    .map((n) => ({ x: chance(5, n) * mapWidth, y: 8 + chance(6, n) * (mapHeight - 14) }))
    .filter((tree) => towns.every((town) => far(tree, town) > 38));
}

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
const margin = { x: 58, top: 46, bottom: 58 };

/** A place of the scenario (per cent) on the map; districts that huddle are spread over all of it. */
export function placer(districts: readonly District[]): (place: Point) => Point {
  const range = (values: number[]): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return (value) => (high > low ? (value - low) / (high - low) : 0.5);
  };
  const [across, down] = [range(districts.map(({ x }) => x)), range(districts.map(({ y }) => y))];
  return ({ x, y }) => ({
    x: margin.x + across(x) * (mapWidth - 2 * margin.x),
    y: margin.top + down(y) * (mapHeight - margin.top - margin.bottom),
  });
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Each district is joined by a slightly bent road to the nearest one that already has a road. */
export function roads(districts: readonly District[]): string[] {
  const [start, ...others] = districts.map(placer(districts));
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
  const wet = districts.filter(({ kind }) => kind === "water").map(placer(districts));
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
  const towns = districts.map(placer(districts));
  return upTo(64)
    .map((n) => ({ x: chance(5, n) * mapWidth, y: 8 + chance(6, n) * (mapHeight - 14) }))
    .filter((tree) => towns.every((town) => far(tree, town) > 38));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Names longer than this many letters take two lines. */
const line = 13;

/** On which side of its token a name stands, so that names cover neither tokens nor each other. */
export function nameSides(districts: readonly District[]): Map<string, "above" | "below"> {
  const place = placer(districts);
  const tokens = districts.map((district) => {
    const { x, y } = place(district);
    return { left: x - 19, right: x + 19, top: y - 19, bottom: y + 19 };
  });
  const names: Box[] = [];
  const sides = new Map<string, "above" | "below">();
  for (const district of districts) {
    const { x, y } = place(district);
    const half = Math.min(line, district.name.length) * 4.4 + 6;
    const height = district.name.length > line ? 32 : 18;
    const below = { left: x - half, right: x + half, top: y + 20, bottom: y + 20 + height };
    const above = { ...below, top: y - 20 - height, bottom: y - 20 };
    const cost = (box: Box) =>
      [...tokens, ...names].reduce((sum, one) => sum + overlap(box, one), 0) +
      (box.top < 2 || box.bottom > mapHeight - 2 ? 900 : 0);
    const side = cost(above) < cost(below) ? "above" : "below";
    names.push(side === "above" ? above : below);
    sides.set(district.id, side);
  }
  return sides;
}

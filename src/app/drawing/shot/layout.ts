/** Where people and things stand in a shot, so that whatever an author lists stays readable. */
import type { Person, Scene, Thing, Who } from "../vocabulary.ts";

/** The picture is 320 × 240; `y` is where feet or wheels touch the ground. */
export interface Spot {
  x: number;
  y: number;
  scale: number;
}
export interface PlacedPerson extends Spot {
  who: Who;
  face: boolean;
  n: number;
}
export interface PlacedThing extends Spot {
  thing: Thing;
}

/** From the back of the picture to the front. */
export const layers = ["wall", "back", "flat", "front", "air"] as const;
export type ThingLayer = (typeof layers)[number];

const layerOf: Record<Thing, ThingLayer> = {
  pit: "flat",
  puddle: "flat",
  patch: "flat",
  "asphalt-roller": "back",
  excavator: "back",
  bus: "back",
  ambulance: "back",
  pipe: "back",
  beds: "back",
  heater: "wall",
  poster: "wall",
  banner: "wall",
  thermometer: "wall",
  lamp: "wall",
  cone: "front",
  "helmet-and-shovel": "front",
  tea: "front",
  snowdrift: "front",
  dog: "front",
  cat: "front",
  bicycle: "front",
  ball: "front",
  laptop: "front",
  podium: "front",
  flowers: "front",
  ribbon: "air",
  balloons: "air",
  steam: "air",
};

const spots: Record<ThingLayer, [Spot, ...Spot[]]> = {
  wall: [
    { x: 250, y: 108, scale: 1 },
    { x: 66, y: 108, scale: 1 },
    { x: 160, y: 104, scale: 0.9 },
  ],
  back: [
    { x: 222, y: 176, scale: 1 },
    { x: 160, y: 166, scale: 0.8 },
    { x: 92, y: 176, scale: 0.95 },
  ],
  flat: [
    { x: 138, y: 208, scale: 1 },
    { x: 246, y: 222, scale: 0.7 },
    { x: 56, y: 224, scale: 0.7 },
  ],
  front: [
    { x: 46, y: 216, scale: 1 },
    { x: 276, y: 216, scale: 1 },
    { x: 108, y: 226, scale: 0.95 },
    { x: 214, y: 226, scale: 0.95 },
    { x: 160, y: 230, scale: 0.95 },
  ],
  air: [
    { x: 56, y: 120, scale: 1 },
    { x: 266, y: 120, scale: 1 },
    { x: 160, y: 100, scale: 0.9 },
  ],
};

/** Things that have one place only. */
const fixed: Partial<Record<Thing, Spot>> = {
  ribbon: { x: 160, y: 172, scale: 1 },
  banner: { x: 160, y: 64, scale: 1 },
  podium: { x: 160, y: 224, scale: 1 },
};

/** The things of a scene by layer, each at a spot of its own. */
export function arrangeThings(scene: Pick<Scene, "objects">): Record<ThingLayer, PlacedThing[]> {
  const placed: Record<ThingLayer, PlacedThing[]> = { wall: [], back: [], flat: [], front: [], air: [] };
  const flat = scene.objects.some((thing) => layerOf[thing] === "flat");
  for (const thing of scene.objects) {
    const layer = layerOf[thing];
    // what lies on the road leaves the right side to people, so a machine stands on the left
    const free = flat && layer === "back" ? spots.back.toReversed() : spots[layer];
    const taken = placed[layer].filter((one) => fixed[one.thing] === undefined).length;
    placed[layer].push({ thing, ...(fixed[thing] ?? free[taken % free.length] ?? spots[layer][0]) });
  }
  return placed;
}

/** How far apart people stand when there is room. */
const comfort = 54;

/** Everybody but crowds, in a row or two; alone, beside what the picture is about. */
export function arrangePeople(scene: Pick<Scene, "objects" | "people">): PlacedPerson[] {
  const everyone = scene.people
    .filter(({ who }) => who !== "crowd")
    .flatMap(({ who, count, face }: Person) => Array.from({ length: count }, () => ({ who, face })));
  const things = arrangeThings(scene);
  const aside = things.flat.length > 0 || things.back.length > 0;
  const ground = things.flat.length > 0 ? 190 : 210;
  const rows = everyone.length > 7 ? 2 : 1;
  const perRow = Math.ceil(everyone.length / rows);
  return everyone.map((person, n) => {
    const row = Math.floor(n / perRow);
    const inRow = Math.min(perRow, everyone.length - row * perRow);
    const gap = Math.min(comfort, 250 / Math.max(1, inRow));
    const middle = aside && inRow <= 2 ? (things.flat.length > 0 ? 244 : 84) : 160;
    const x = middle + ((n % perRow) - (inRow - 1) / 2) * gap;
    const scale = (inRow > 5 ? 0.82 : 1) * (rows === 2 && row === 0 ? 0.9 : 1);
    return { ...person, n, x, y: rows === 2 ? ground - 12 + row * 16 : ground, scale };
  });
}

/** How many faces the crowds of a scene have together. */
export const crowdSize = (people: Person[]): number =>
  people.filter(({ who }) => who === "crowd").reduce((sum, { count }) => sum + 6 + count * 3, 0);

/** Deterministic chance: a counter-based stream, so one decision never shifts the luck of another. */

/** FNV-1a over the text, then a murmur finaliser: well spread for short keys such as `post:roads-1` and small numbers. */
function mix(seed: number, key: string, turn = 0): number {
  let hash = (2166136261 ^ seed ^ Math.imul(turn, 0x9e3779b1)) >>> 0;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number in [0, 1) that depends only on the seed, the key of who is drawing for what, and the turn of that draw. */
export const chance = (seed: number, key: string, turn = 0): number => mix(seed, key, turn) / 4294967296;

/** One of the items; the list must not be empty. */
export function pick<Item>(seed: number, key: string, items: readonly Item[]): Item {
  const item = items[Math.floor(chance(seed, key) * items.length)];
  if (item === undefined) throw new Error(`nothing to pick for ${key}`);
  return item;
}

/** The same items in an order of this seed: options are shown shuffled, so that a place tells nothing. */
export function shuffle<Item>(seed: number, key: string, items: readonly Item[]): Item[] {
  return items
    .map((item, index) => ({ item, order: mix(seed, key, index + 1) }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

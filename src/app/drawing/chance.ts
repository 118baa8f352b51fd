/** Steady variety for drawings: the same seed gives the same picture (no part of the game's chance). */

/** A number from a text, for seeds. */
export function hashText(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

/** 0 ≤ number < 1 for the n-th question about this seed. */
export function chance(seed: number, n: number): number {
  let value = Math.imul(seed + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(n + 1, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 4294967296;
}

/** One of the list. */
export function choose<T>(list: readonly [T, ...T[]], seed: number, n: number): T {
  return list[Math.floor(chance(seed, n) * list.length)] ?? list[0];
}

/** One of the list, so that neighbours by number always differ. */
export const rotate = <T>(list: readonly [T, ...T[]], n: number): T => list[Math.abs(n) % list.length] ?? list[0];

/** `0 … count - 1`, for `{#each}`. */
export const upTo = (count: number): number[] => Array.from({ length: Math.max(0, Math.floor(count)) }, (_, i) => i);

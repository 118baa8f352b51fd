/** Older formats of a scenario brought to the present one, step by step; nothing is guessed. */
import type { Problem } from "./issue.ts";

export type Draft = Readonly<Record<string, unknown>>;

/** From the format of its key to the next one. */
export type Migrations = Readonly<Record<number, (data: Draft) => Draft>>;

/** The format this version reads and writes. */
export const currentFormat = 1;

/** Format 1 is the first; a change of the format adds its step here, with a test of a real old file. */
const migrations: Migrations = {};

export type Migrated = { ok: true; data: Draft; from: number } | { ok: false; problem: Problem };

/** Brings `data` to `current`; a format from the future or without a way up is a problem. */
export function migrate(data: Draft, table: Migrations = migrations, current = currentFormat): Migrated {
  const { format } = data;
  const known = String(current);
  if (!Object.hasOwn(data, "format") || typeof format !== "number" || !Number.isInteger(format)) {
    return { ok: false, problem: { code: "format/wrong", path: ["format"], values: { known } } };
  }
  const found = String(format);
  if (format > current)
    return { ok: false, problem: { code: "format/newer", path: ["format"], values: { found, known } } };
  let migrated = data;
  for (let version = format; version < current; version += 1) {
    const step = Object.hasOwn(table, version) ? table[version] : undefined;
    if (step === undefined)
      return { ok: false, problem: { code: "format/older", path: ["format"], values: { found, known } } };
    migrated = { ...step(migrated), format: version + 1 };
  }
  return { ok: true, data: migrated, from: format };
}

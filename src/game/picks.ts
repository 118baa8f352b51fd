/** What was taken of what was on offer: a list that shares its past with every earlier game instead of being copied. */

/** The newest choice and those before it. */
export interface Picks {
  /** Appeal, event, question or brief. */
  readonly id: string;
  /** The option taken, or `own`. */
  readonly option: string;
  readonly before: Picks | undefined;
}

/** The option taken for `id`, newest first; `undefined` if it was left alone. */
export function pickOf(picks: Picks | undefined, id: string): string | undefined {
  for (let pick = picks; pick !== undefined; pick = pick.before) if (pick.id === id) return pick.option;
  return undefined;
}

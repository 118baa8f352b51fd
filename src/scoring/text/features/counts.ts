/** Counts of a reading as features take them: capped, because the second marker of a family says little, the third nothing. */
import type { Reading } from "../../../writing/analyse.ts";

/** Numbers that speak for or against a level, by name. */
export type Features = Readonly<Record<string, number>>;

export interface Counts {
  /** A measure of the reading; 0 if it was not taken. */
  readonly m: (name: string) => number;
  readonly upTo: (name: string, most: number) => number;
  /** 1 if one of the measures is above zero. */
  readonly any: (...names: string[]) => number;
  /** 1 where nothing was answered, 0 from half on. */
  readonly unanswered: number;
  /** 1 if there are kind words. */
  readonly warm: number;
  /** 1 if a mistake is owned or apologised for. */
  readonly owned: number;
  /** Officialese, 0–1. */
  readonly cold: number;
  /** Whether it hurts, 0–1. */
  readonly rude: number;
  /** How much of what is said no fact bears. */
  readonly invented: number;
}

/** What the groups of features share. */
export function countsOf({ measures }: Pick<Reading, "measures">): Counts {
  const m = (name: string): number => measures[name] ?? 0;
  const any = (...names: string[]): number => (names.some((name) => m(name) > 0) ? 1 : 0);
  const hurts = ["insult", "mockery", "blame", "lecture", "vulgar", "laughing"];
  return {
    m,
    upTo: (name, most) => Math.min(most, m(name)),
    any,
    unanswered: Math.max(0, 1 - 2 * m("answered")),
    warm: any("warmth", "apology", "thanks"),
    owned: any("ownership", "apology"),
    cold: Math.min(m("officialese"), 12) / 12,
    rude: Math.min(1, hurts.reduce((sum, name) => sum + any(name), 0) + any("dismissal") / 2),
    invented: Math.min(m("invented"), 50) / 20,
  };
}

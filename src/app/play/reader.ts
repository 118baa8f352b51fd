/** The only place where typed words become a reading; the reader and its language travel when somebody begins to type. */
import type { Reading } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import type { About } from "../../scoring/situation.ts";
import type { Situation } from "../../writing/situation.ts";

export type { About };

const bring = () => import("./reading.ts");

/** Reads own words; fails when the reader did not arrive (offline before the first time). */
export async function read(setting: Setting, game: Game, text: string, about: About): Promise<Reading> {
  const { readWith } = await bring();
  return readWith(setting, game, text, about);
}

/** What the coach needs to know about the thing that is answered. */
export async function situate(setting: Setting, game: Game, about: About): Promise<Situation> {
  const { situationFor } = await bring();
  return situationFor(setting, game, about);
}

/** From typed words to what a decision keeps: the text is read beside the page, weighed here; a chunk of its own. */
import type { Reading } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { keepWords } from "../../scoring/read-words.ts";
import { situationOf } from "../../scoring/situation.ts";
import type { About } from "../../scoring/situation.ts";
import type { Situation } from "../../writing/situation.ts";
import { readText } from "../coach/reader.ts";

/** The reader prepares a situation once and knows it again by identity. */
let last: { game: Game; about: string; situation: Situation } | undefined;

export function situationFor(setting: Setting, game: Game, about: About): Situation {
  if (last?.game !== game || last.about !== about.id) {
    last = { game, about: about.id, situation: situationOf(setting, game, about) };
  }
  return last.situation;
}

export async function readWith(setting: Setting, game: Game, text: string, about: About): Promise<Reading> {
  const situation = situationFor(setting, game, about);
  const { reading } = await readText(setting.language, text, situation);
  return keepWords(reading, situation, setting, game, about);
}

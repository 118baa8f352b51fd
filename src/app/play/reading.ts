/** The reader of texts with its language pack: a chunk of its own, loaded once. */
import type { Reading } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { readWords, situationOf } from "../../scoring/read-words.ts";
import type { About } from "../../scoring/read-words.ts";
import { analyse } from "../../writing/analyse.ts";
import { tone } from "../../writing/finding.ts";
import { loadPack } from "../../writing/pack.ts";
import type { Situation } from "../../writing/situation.ts";
import type { Mark } from "./mark.ts";

export async function readWith(setting: Setting, game: Game, text: string, about: About): Promise<Reading> {
  return readWords(text, setting, game, about, await loadPack(setting.language));
}

/** The reader prepares a situation once and knows it again by identity. */
let last: { game: Game; about: string; situation: Situation } | undefined;

function situation(setting: Setting, game: Game, about: About): Situation {
  if (last?.game !== game || last.about !== about.id) {
    last = { game, about: about.id, situation: situationOf(setting, game, about) };
  }
  return last.situation;
}

/** Findings with their explanation, in the order of the text; those about the whole text come last. */
export async function inspectWith(setting: Setting, game: Game, text: string, about: About): Promise<Mark[]> {
  const pack = await loadPack(setting.language);
  return analyse(text, situation(setting, game, about), pack)
    .findings.map((finding): Mark => {
      const { code, start, end, plain } = finding;
      const { title, hint } = pack.explanations[code];
      return { code, start, end, tone: tone(finding), title, hint, plain };
    })
    .sort((a, b) => Number(a.end === 0) - Number(b.end === 0) || a.start - b.start);
}

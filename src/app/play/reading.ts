/** From typed words to what a decision keeps: the text is read beside the page, weighed here; a chunk of its own. */
import type { Reading as Kept } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { keepWords } from "../../scoring/read-words.ts";
import { situationOf } from "../../scoring/situation.ts";
import type { About } from "../../scoring/situation.ts";
import type { Finding } from "../../writing/finding.ts";
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

/** A question without an answer is kept by what was asked: the debrief has to name it. */
function withQuestions(kept: Kept["findings"], found: readonly Finding[], { points }: Situation): Kept["findings"] {
  return kept.map((one, index) => {
    const asked = one.code === "point-missed" && points.find(({ id }) => id === found[index]?.about);
    return asked ? { ...one, plain: asked.ask } : one;
  });
}

export async function readWith(setting: Setting, game: Game, text: string, about: About): Promise<Kept> {
  const situation = situationFor(setting, game, about);
  const { reading } = await readText(setting.language, text, situation);
  const kept = keepWords(reading, situation, setting, game, about);
  return { ...kept, findings: withQuestions(kept.findings, reading.findings, situation) };
}

/** Who comments under a post: chosen by segment, mood and topic, nobody twice. */
import { chance, pick } from "../chance.ts";
import type { Draft, Message } from "../game.ts";
import type { Setting } from "../setting.ts";
import type { Mood } from "../../scenario/vocabulary.ts";
import { fitting } from "./voices.ts";

/**
 * One comment for each of the given segments and moods. Chance chooses among the best fitting lines only;
 * it decides what is read, never what is scored.
 */
export function comment(
  setting: Setting,
  game: Draft,
  about: string,
  topic: string,
  speakers: readonly { segment: number; mood: Mood }[],
): Message[] {
  const spoken = new Set(game.spoken);
  const messages: Message[] = [];
  for (const [turn, { segment, mood }] of speakers.entries()) {
    const possible = fitting(setting.voices, segment, mood, topic, spoken);
    if (possible.length === 0) continue;
    const line = pick(game.seed, `comment:${about}:${turn}`, possible);
    spoken.add(line.id);
    const kind = setting.scenario.region.segments[segment]?.kind;
    const names = kind === undefined ? undefined : setting.names.get(kind);
    const name = names === undefined ? undefined : pick(game.seed, `name:${about}:${turn}`, names).name;
    const delay = 3 + Math.floor(chance(game.seed, `delay:${about}:${turn}`) * 40);
    messages.push({ from: "neighbour", name, at: game.now + delay, text: line.text });
  }
  game.spoken = [...spoken];
  return messages.sort((a, b) => a.at - b.at);
}

/** Who comments under a post: chosen by segment, mood and topic, nobody twice. */
import { chance, pick } from "../chance.ts";
import type { Draft, Message } from "../game.ts";
import type { Setting } from "../setting.ts";
import type { Mood } from "../../scenario/vocabulary.ts";

interface Line {
  id: string;
  text: string;
  /** How well it fits: of this topic, of any topic, of any region. */
  fit: number;
}

function lines(setting: Setting, segment: number, mood: Mood, topic: string, spoken: ReadonlySet<string>): Line[] {
  const { scenario, bank } = setting;
  const group = scenario.region.segments[segment];
  if (group === undefined) return [];
  const own = scenario.comments.filter(
    (line) => line.segment === group.id && line.mood === mood && (line.topic === undefined || line.topic === topic),
  );
  return [
    ...own.map((line) => ({ id: line.id, text: line.text, fit: line.topic === topic ? 3 : 2 })),
    ...bank.comments
      .filter((line) => line.kind === group.kind && line.mood === mood)
      .map((line) => ({ id: line.id, text: line.text, fit: 1 })),
  ].filter((line) => !spoken.has(line.id));
}

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
    const possible = lines(setting, segment, mood, topic, spoken);
    const best = Math.max(...possible.map((line) => line.fit));
    const fitting = possible.filter((line) => line.fit === best);
    if (fitting.length === 0) continue;
    const line = pick(game.seed, `comment:${about}:${turn}`, fitting);
    spoken.add(line.id);
    const kind = setting.scenario.region.segments[segment]?.kind;
    const names = setting.bank.names.filter((name) => name.kind === kind);
    const name = names.length > 0 ? pick(game.seed, `name:${about}:${turn}`, names).name : undefined;
    const delay = 3 + Math.floor(chance(game.seed, `delay:${about}:${turn}`) * 40);
    messages.push({ from: "neighbour", name, at: game.now + delay, text: line.text });
  }
  game.spoken = [...spoken];
  return messages.sort((a, b) => a.at - b.at);
}

/** A thread as it is told: nothing from the future, everything in order, each thing once. */
import { describe, expect, it } from "vitest";
import { isTyping, timeline } from "../../../src/app/desk/thread/timeline.ts";
import { begin } from "../../../src/game/begin.ts";
import { step } from "../../../src/game/step.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const { game } = play(setting, 8, random);

describe("the timeline of a thread", () => {
  it.each([0.2, 0.5, 1])("is in order and ends where the clock stands (%d of the term)", (share) => {
    const minute = game.now * share;
    for (const thread of game.threads) {
      const entries = timeline(setting, game, thread, minute);
      const times = entries.map(({ at }) => at);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(Math.max(0, ...times)).toBeLessThanOrEqual(minute);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    }
  });

  it("does not praise an answer that moved next to nobody", () => {
    const praise = game.threads
      .flatMap((thread) => timeline(setting, game, thread, game.now))
      .flatMap((entry) =>
        entry.kind === "reaction" && entry.reaction.reason === "good-reply" ? [entry.reaction.change] : [],
      );
    expect(praise.length).toBeGreaterThan(0);
    expect(Math.min(...praise)).toBeGreaterThanOrEqual(0.3);
  });

  it("shows that the resident is typing until the answer is there", () => {
    const outcome = step(setting, begin(setting, 1), { type: "start" });
    if (!outcome.ok) throw new Error("a game starts");
    const [thread] = outcome.game.threads;
    const [option] = thread?.appeal.options ?? [];
    if (thread === undefined || option === undefined) throw new Error("somebody waits on the first morning");
    const words = { option: option.id };
    const replied = step(setting, outcome.game, { type: "reply", appeal: thread.appeal.id, words });
    if (!replied.ok) throw new Error("a first reply is possible");
    const [after] = replied.game.threads;
    if (after === undefined) throw new Error("threads stay");
    expect(isTyping(after, outcome.game.now)).toBe(true);
    expect(isTyping(after, replied.game.now)).toBe(false);
  });
});

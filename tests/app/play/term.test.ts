/** The actor that holds a game: it folds decisions and changes nothing when one is refused. */
import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { begin } from "../../../src/game/begin.ts";
import { replay } from "../../../src/game/replay.ts";
import { termLogic } from "../../../src/app/play/term.ts";
import { play, random } from "../../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../../simulator/load.ts";

const setting = loadSetting(shippedScenarios[0]);
const start = () => createActor(termLogic, { input: { setting, game: begin(setting, 5), decisions: [] } }).start();

describe("a term as an actor", () => {
  it("plays a whole game to the same end as a replay", () => {
    const { decisions } = play(setting, 5, random);
    const actor = start();
    for (const decision of decisions) actor.send({ type: "decide", decision });
    const { context } = actor.getSnapshot();
    expect(context.decisions).toEqual(decisions);
    expect(context.game).toEqual(replay(setting, 5, decisions).game);
  });

  it("keeps the game as it was when a decision is refused, and says why", () => {
    const actor = start();
    const before = actor.getSnapshot().context;
    actor.send({ type: "decide", decision: { type: "end-day" } });
    const { game, decisions, refusal } = actor.getSnapshot().context;
    expect(game).toBe(before.game);
    expect(decisions).toEqual([]);
    expect(refusal?.reason).toEqual({ ru: expect.any(String) as string, en: expect.any(String) as string });
  });

  it("forgets a refusal with the next decision", () => {
    const actor = start();
    actor.send({ type: "decide", decision: { type: "end-day" } });
    actor.send({ type: "decide", decision: { type: "start" } });
    expect(actor.getSnapshot().context.refusal).toBeUndefined();
  });
});

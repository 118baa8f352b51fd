/** The smallest scenario of the manual can be played, badly and well, to different endings. */
import { describe, expect, it } from "vitest";
import type { Game } from "../../src/game/game.ts";
import type { Setting } from "../../src/game/setting.ts";
import { holds } from "../../src/game/variables.ts";
import { languages } from "../../src/standard/text.ts";
import { first, longest, play, random, shortest, silent } from "../simulator/bots.ts";
import { careful } from "../simulator/careful.ts";
import { loadSetting } from "../simulator/load.ts";

const ending = (setting: Setting, game: Game) => setting.scenario.endings.find((one) => holds(setting, game, one))?.id;

describe.each(languages)("the minimal scenario in %s", (language) => {
  const setting = loadSetting("minimal", language);

  it.each(Object.entries({ random, first, longest, shortest, silent }))("can be played by the %s player", (_, bot) => {
    for (let seed = 1; seed <= 10; seed += 1) expect(play(setting, seed, bot).game.phase).toBe("debrief");
  });

  it("ends in the light for a careful player and at dusk for a silent one", () => {
    expect(ending(setting, play(setting, 7, careful).game)).toBe("lit");
    expect(ending(setting, play(setting, 7, silent).game)).toBe("dim");
  });
});

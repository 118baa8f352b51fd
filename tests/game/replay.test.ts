/** A game is the fold of its decisions: the properties everything else stands on. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { begin } from "../../src/game/begin.ts";
import { chance } from "../../src/game/chance.ts";
import type { Decision } from "../../src/game/decision.ts";
import type { Game } from "../../src/game/game.ts";
import { offers } from "../../src/game/offers.ts";
import { refusals } from "../../src/game/refusal.ts";
import { moments, replay } from "../../src/game/replay.ts";
import { decide } from "../../src/game/decide.ts";
import { step } from "../../src/game/step.ts";
import { fingerprint } from "../../src/game/fingerprint.ts";
import { load, parseSave, saveFormat } from "../../src/game/save.ts";
import { play, random } from "../simulator/bots.ts";
import { loadSetting, shippedScenarios } from "../simulator/load.ts";

// Whole terms are played: seconds, not milliseconds, on a small machine.
vi.setConfig({ testTimeout: 120_000 });

const settings = shippedScenarios.map((id) => loadSetting(id));
const aSetting = fc.constantFrom(...settings);
const aSeed = fc.integer({ min: 0, max: 0xffffffff });

function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

/** A game in the middle: a whole play of a random bot, cut somewhere. */
const aMiddle = fc
  .record({ setting: aSetting, seed: aSeed, share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ setting, seed, share }) => {
    const { decisions } = play(setting, seed, random);
    const played = decisions.slice(0, Math.floor(decisions.length * share));
    return { setting, seed, decisions, played, game: replay(setting, seed, played).game };
  });

describe("replay", () => {
  test("gives the identical game", () => {
    fc.assert(
      fc.property(aSetting, aSeed, (setting, seed) => {
        const { game, decisions } = play(setting, seed, random);
        const again = replay(setting, seed, structuredClone(decisions));
        expect(again.refusal).toBeUndefined();
        expect(again.game).toEqual(game);
      }),
      { numRuns: 12 },
    );
  });

  test("of any prefix is a valid game, and going on from there is the same as never having stopped", () => {
    fc.assert(
      fc.property(aMiddle, ({ setting, seed, decisions, played, game }) => {
        expect(replay(setting, seed, played).refusal).toBeUndefined();
        const save = {
          format: saveFormat,
          scenario: setting.scenario.id,
          hash: fingerprint(setting.scenario),
          seed,
          decisions: played,
        };
        const parsed = parseSave(JSON.parse(JSON.stringify(save)));
        if (!parsed.ok) throw new Error(parsed.problem);
        const loaded = load(setting, parsed.save);
        if (!loaded.ok) throw new Error(loaded.problem);
        expect(loaded.loaded).toMatchObject({ changed: false, played: played.length });
        expect(loaded.loaded.game).toEqual(game);
        const rest = decisions.slice(played.length).reduce<Game>((now, decision) => {
          const outcome = step(setting, now, decision);
          if (!outcome.ok) throw new Error(outcome.refusal.code);
          return outcome.game;
        }, loaded.loaded.game);
        expect(rest).toEqual(moments(setting, seed, decisions).at(-1));
      }),
      { numRuns: 10 },
    );
  });
});

describe("decisions", () => {
  test("that are offered are never refused", () => {
    fc.assert(
      fc.property(aMiddle, fc.nat(), ({ setting, game }, at) => {
        const possible = offers(setting, game);
        if (game.phase === "debrief") {
          expect(possible).toEqual([]);
          return;
        }
        expect(possible.length).toBeGreaterThan(0);
        const some = Array.from({ length: 25 }, (_, turn) => possible[(at + turn * 97) % possible.length] as Decision);
        for (const decision of some) expect(decide(setting, game, decision)).toMatchObject({ ok: true });
      }),
      { numRuns: 20 },
    );
  });

  test("that are illegal change nothing and say why in both languages", () => {
    const foreign = settings.map((setting) => play(setting, 3, random).decisions);
    fc.assert(
      fc.property(aMiddle, fc.nat(), ({ setting, game }, salt) => {
        const frozen = freeze(structuredClone(game));
        const before = JSON.stringify(frozen);
        const tries: unknown[] = [
          ...(foreign[salt % foreign.length] ?? []).filter((_, index) => chance(salt, String(index)) < 0.3),
          { type: "reply", appeal: "nobody", words: { option: "nothing" } },
          { type: "instruct", remedy: "magic", ministry: "magic", due: { day: 1, time: "99:00" }, measure: "x" },
          { type: "wait", minutes: -30 },
          { type: "toString" },
          null,
          "start",
        ];
        for (const decision of tries) {
          const outcome = decide(setting, frozen, decision);
          if (outcome.ok) continue;
          expect(outcome.refusal.reason.ru).toMatch(/[а-яё]/i);
          expect(outcome.refusal.reason.en).toMatch(/[a-z]/i);
        }
        expect(JSON.stringify(frozen)).toBe(before);
      }),
      { numRuns: 15 },
    );
  });

  test("have a reason in both languages for every refusal", () => {
    for (const reason of Object.values(refusals)) {
      expect(reason.ru).toMatch(/[а-яё]/i);
      expect(reason.en).toMatch(/[a-z]/i);
    }
  });
});

test("a new game starts at eight in the morning with nothing decided", () => {
  for (const setting of settings)
    expect(begin(setting, 1)).toMatchObject({ phase: "briefing", now: 480, count: 0, threads: [] });
});

/** What a reply does to a rumour: own words stop it or feed it; prepared ones have their effects from their author. */
import { describe, expect, test } from "vitest";
import type { Decision, Reading } from "../../src/game/decision.ts";
import { model } from "../../src/game/residents/constants.ts";
import { quality } from "../../src/game/rules/speak.ts";
import type { Says } from "../../src/scenario/says.ts";
import { after, small } from "./small.ts";

const setting = small(50);
const untilRumour: Decision[] = [{ type: "start" }, { type: "wait", minutes: 300 }];
const appeal = "viktor-million";
const heatOf = (game: { heat: readonly number[] }): number => game.heat[setting.topic.get("lights") ?? -1] ?? 0;

const own = (says: Says, findings: Reading["findings"] = []): Decision => ({
  type: "reply",
  appeal,
  words: { text: "…", reading: { says, promises: [], findings } },
});
const clear: Says = { substance: 3, moves: ["correct-rumour"] };
const vague: Says = { substance: 1 };

/** Heat after these replies beyond what their quality does to any topic and what the clock brings meanwhile. */
function beyond(...replies: Says[]): number {
  const findings: Reading["findings"] = [];
  return beyondAll(replies.map((says) => ({ says, findings })));
}
function beyondAll(replies: { says: Says; findings: Reading["findings"] }[]): number {
  const decisions = replies.map(({ says, findings }) => own(says, findings));
  const neutral = replies.map(() => own({ substance: model.neutralLevel }));
  const expected = replies.reduce((sum, { says }) => sum + (quality(says) - model.neutralLevel) * model.replyHeat, 0);
  const heat = heatOf(after(setting, ...untilRumour, ...decisions));
  return heat - heatOf(after(setting, ...untilRumour, ...neutral)) - expected;
}

describe("own words under a rumour", () => {
  test("that correct it with something to believe cool its topic", () => {
    expect(beyond(clear)).toBeCloseTo(model.rumourStopped);
  });

  test("that deny it and tell nothing, are vague, point elsewhere or insult heat it", () => {
    for (const says of [
      vague,
      { substance: 1.2, moves: ["correct-rumour"] },
      { substance: 2, weak: "blame" },
      { substance: 3, weak: "rude", moves: ["correct-rumour"] },
      { substance: 2, weak: "no-answer" },
    ] satisfies Says[])
      expect(beyond(says), JSON.stringify(says)).toBeCloseTo(model.rumourFed);
  });

  test("that correct it with an untruth do not cool it", () => {
    const findings: Reading["findings"] = [{ code: "false-claim", start: 0, end: 1, severity: 3 }];
    expect(beyondAll([{ says: clear, findings }])).toBeCloseTo(0);
    expect(beyond({ ...clear, competence: 0 })).toBeCloseTo(0);
  });

  test("that only are polite, or answer half of it, do neither", () => {
    expect(beyond({ substance: 2, weak: "cold" })).toBeCloseTo(0);
    expect(beyond({ substance: 2, weak: "no-answer", moves: ["correct-rumour"] })).toBeCloseTo(0);
  });

  test("count once: a rumour stopped stays stopped, a rumour fed may be stopped later", () => {
    expect(beyond(clear, clear)).toBeCloseTo(model.rumourStopped);
    expect(beyond(clear, vague)).toBeCloseTo(model.rumourStopped);
    expect(beyond(vague, vague)).toBeCloseTo(model.rumourFed);
    expect(beyond(vague, clear)).toBeCloseTo(model.rumourFed + model.rumourStopped);
  });
});

test("own words under any other message move heat by their quality alone", () => {
  const words = (says: Says) => ({ text: "…", reading: { says, promises: [], findings: [] } });
  const heat = (says: Says) =>
    heatOf(
      after(
        setting,
        { type: "start" },
        { type: "wait", minutes: 120 },
        { type: "reply", appeal: "olga-dark", words: words(says) },
      ),
    );
  expect(heat(vague) - heat(clear)).toBeCloseTo((1 - 3) * model.replyHeat);
});

test("a prepared option under a rumour does what its author wrote and no more", () => {
  const option = setting.appeals.get(appeal)?.options.find(({ id }) => id === "open");
  const said = after(setting, ...untilRumour, { type: "reply", appeal, words: { option: "open" } });
  const before = heatOf(after(setting, ...untilRumour));
  // The minutes of a reply let the topic grow a little, whatever is said.
  const change = (quality(option?.says ?? {}) - model.neutralLevel) * model.replyHeat;
  expect(heatOf(said) - before - change).toBeGreaterThanOrEqual(0);
  expect(heatOf(said) - before - change).toBeLessThan(1);
});

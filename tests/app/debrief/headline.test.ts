/** What a turning point is called: a worse road does not make a bad reply a good one. */
import { expect, it } from "vitest";
import { headlineOf } from "../../../src/app/debrief/headline.ts";

const turn = (standard: number, trust: number) => ({ at: 3, instead: null, standard, trust, ending: "fine" });

it.each([
  ["a reply people liked, the other road is worse", turn(-4, -2), "reply", 1.2, "debrief:turn.saved.reply"],
  ["a reply people disliked, the other road is worse still", turn(-4, -2), "reply", -1.2, "debrief:turn.spared"],
  ["a post nobody felt anything about", turn(-4, -2), "publish", 0, "debrief:turn.spared"],
  ["an instruction is felt only when it is done", turn(-4, -2), "instruct", 0, "debrief:turn.saved"],
  ["a deletion that hurt", turn(-4, -2), "delete", -3, "debrief:turn.spared"],
  ["a reply with a better road", turn(4, 2), "reply", 1.2, "debrief:turn.lost.reply"],
  ["better for one dial, worse for the other", turn(4, -2), "reply", 1.2, "debrief:turn.mixed"],
] as const)("%s", (_, points, type, felt, key) => {
  expect(headlineOf(points, type, felt)).toBe(key);
});

/** Posts: human, grounded, interactive. */
import { describe, expect, it } from "vitest";
import { ratePost } from "../../../src/scoring/text/post.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import type { Situation } from "../../../src/writing/situation.ts";

const en = await loadPack("en");
const park: Situation = {
  author: { name: "" },
  appeal: "",
  kind: "poll",
  points: [{ id: "what", ask: "What can people decide?", terms: ["bench", "swing", "light", "vote"] }],
  moves: [],
  facts: [
    "Willow Park gets benches or lights; the vote is open until Friday.",
    "Joan Marsh of Willow Street asked for lights.",
  ],
  cast: ["Joan Marsh, resident"],
  private: [],
};
const read = (text: string) => ratePost(analyse(text, park, en), park).levels;

describe("a post", () => {
  it("to people here that asks them is grounded, human and interactive", () => {
    const good = read(
      "Joan Marsh from Willow Street wrote to me: the park is dark at six. I walked there yesterday and she is right. Benches or lights first? Vote until Friday, and I'll show the result here.",
    );
    const bad = read(
      "Under my leadership an unprecedented programme of improvement has been successfully implemented across the region, in accordance with the strategy.",
    );
    expect(good.grounding).toBeGreaterThan(bad.grounding + 1);
    expect(good.human).toBeGreaterThan(bad.human + 1);
    expect(good.interactive).toBeGreaterThan(bad.interactive + 1);
    expect(good["living-language"]).toBeGreaterThan(bad["living-language"]);
  });
});

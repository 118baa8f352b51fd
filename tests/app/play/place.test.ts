/** Where the player is on the desk lives in the address. */
import { describe, expect, it } from "vitest";
import { parsePlace, writePlace } from "../../../src/app/play/place.ts";

describe("a place on the desk", () => {
  it.each([
    { tab: "feed" as const },
    { tab: "feed" as const, thread: "anna-hole" },
    { tab: "centre" as const, topic: "roads" },
    { tab: "post" as const, brief: "post-apple" },
  ])("comes back from the address: %o", (place) => {
    expect(parsePlace(writePlace("#/play/abc", place))).toEqual({
      thread: undefined,
      topic: undefined,
      brief: undefined,
      ...place,
    });
  });

  it("leaves the route of the page alone", () => {
    expect(writePlace("#/play/abc?tab=post", { tab: "feed" })).toBe("#/play/abc");
  });

  it("falls back to the feed for a tab nobody knows", () => {
    expect(parsePlace("#/play/abc?tab=nonsense").tab).toBe("feed");
  });
});

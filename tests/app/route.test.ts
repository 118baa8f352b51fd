/** Addresses and the pages they open. */
import { expect, it } from "vitest";
import { href, parseRoute } from "../../src/app/route.svelte.ts";

it.each([
  ["", "home", undefined],
  ["#", "home", undefined],
  ["#/", "home", undefined],
  ["#/play/abc", "play", "abc"],
  ["#/debrief/abc", "debrief", "abc"],
  ["#/standard?empathy", "standard", undefined],
  ["#/settings", "settings", undefined],
] as const)("%s opens %s", (hash, page, id) => {
  expect(parseRoute(hash)).toEqual({ page, id });
});

it.each(["#/nowhere", "#/play", "#/play/", "#/settings/abc", "#/home", "#/play/%E0%A4%A"])(
  "%s is a friendly 404",
  (hash) => {
    expect(parseRoute(hash).page).toBe("not-found");
  },
);

it("reads back the addresses it writes", () => {
  expect(parseRoute(href("play", "а/б c"))).toEqual({ page: "play", id: "а/б c" });
  expect(parseRoute(href("home"))).toEqual({ page: "home", id: undefined });
});

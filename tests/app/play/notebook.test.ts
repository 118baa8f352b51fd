/** Drafts and read hints are taken from the disk as far as they are usable. */
import { describe, expect, it } from "vitest";
import { readNotebook } from "../../../src/app/play/notebook.ts";

describe("a notebook read from the disk", () => {
  it.each([undefined, null, "text", 7, []])("is empty when the record is %o", (raw) => {
    expect(readNotebook(raw)).toMatchObject({ drafts: {}, seen: [], shortcutsOff: false });
  });

  it("keeps what is whole and drops the rest", () => {
    const raw = { drafts: { anna: "Добрый день", boris: 4 }, seen: ["hint:first", 5], shortcutsOff: "yes" };
    expect(readNotebook(raw)).toMatchObject({
      drafts: { anna: "Добрый день" },
      seen: ["hint:first"],
      shortcutsOff: false,
    });
  });
});

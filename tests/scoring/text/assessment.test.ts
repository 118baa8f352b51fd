/** Lines of texts to assess: bad ones are reported by number, the rest is read. */
import { describe, expect, it } from "vitest";
import { readLines } from "../../../src/cli/assessment.ts";

const line = {
  id: "a",
  language: "en",
  author: { name: "Ann" },
  appeal: "When?",
  kind: "question",
  points: [],
  moves: [],
  facts: [],
  earliestDays: null,
  cast: [],
  private: [],
  reply: "Now.",
};

describe("lines to assess", () => {
  it("are read one by one, bad ones are named", () => {
    const read = readLines(
      [
        "{broken",
        JSON.stringify(line),
        "",
        JSON.stringify({ ...line, language: "de" }),
        JSON.stringify({ ...line, reply: undefined }),
      ].join("\n"),
    );
    expect(read.map((one) => ("error" in one ? `${one.line} bad` : `${one.line} ok`))).toEqual([
      "1 bad",
      "2 ok",
      "4 bad",
      "5 bad",
    ]);
  });

  it("say what is missing", () => {
    const [read] = readLines(JSON.stringify({ ...line, reply: undefined }));
    expect(read && "error" in read ? read.error : "").toContain("reply");
  });
});

/** What no player can ever see is told, as far as it can be known without playing. */
import { describe as group, expect, it } from "vitest";
import { deadEnds, unreadFlags } from "../../src/scenario/dead-ends.ts";
import { describe } from "../../src/scenario/issue.ts";
import { formatPath } from "../../src/scenario/lines.ts";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { parse } from "../../src/scenario/parse.ts";
import { changed, full, minimalText, put } from "./file.ts";
import type { Block } from "./file.ts";

function scenarioOf(text: string): ScenarioFile {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const endsOf = (change: (file: Block) => void) =>
  deadEnds(scenarioOf(changed(change))).map(({ code, path }) => `${code} ${formatPath(path)}`);

it("a scenario without dead ends has none", () => {
  expect(deadEnds(scenarioOf(minimalText))).toEqual([]);
  expect(deadEnds(scenarioOf(JSON.stringify(full())))).toEqual([]);
});

it("flags that nobody reads are listed, not complained about", () => {
  const scenario = scenarioOf(
    changed((file) => put(file, ["visits", 0, "effects", "set"], ["walked", "light-is-back"])),
  );
  expect(unreadFlags(scenario)).toEqual(["walked"]);
  expect(deadEnds(scenario)).toEqual([]);
});

group("is told", () => {
  const cases: [name: string, path: (string | number)[], value: unknown, expected: string[]][] = [
    ["an appeal nothing brings", ["events", 0, "brings"], [], ["end/unwritten appeals[2].id"]],
    [
      "an appeal that comes by itself and is brought too",
      ["appeals", 2, "at"],
      { day: 2, time: "10:00" },
      ["end/written-twice appeals[2].id"],
    ],
    ["an event without time and condition", ["events", 0, "when"], undefined, ["end/never-happens events[0].id"]],
    ["an event after the end", ["events", 1, "at"], { day: 2, time: "20:00" }, ["end/too-late events[1].at"]],
    [
      "an appeal of a day that never comes",
      ["appeals", 1, "at"],
      { day: 3, time: "09:00" },
      ["end/too-late appeals[1].at"],
    ],
    [
      "a stream that closes before it opens",
      ["streams", 0, "until"],
      { day: 1, time: "18:00" },
      ["end/closed streams[0].until"],
    ],
    ["a stream with more slots than questions", ["streams", 0, "slots"], 5, ["end/slots streams[0].slots"]],
    ["a shot nobody can show", ["briefs", 0, "assets"], ["ribbon"], ["end/unshown assets[0].id"]],
    [
      "a remedy that waits for itself",
      ["remedies", 0, "after"],
      "poles",
      ["end/circle remedies[0].after", "end/circle remedies[1].after"],
    ],
    [
      "a condition on a day that never comes",
      ["hints", 0, "when"],
      { ">": [{ var: "day" }, 2] },
      ["end/never-holds hints[0].when"],
    ],
    [
      "a condition on an answer that cannot be given yet",
      ["appeals", 1, "when"],
      { and: [{ var: "answered.viktor-million" }, { "==": [{ var: "day" }, 2] }] },
      ["end/never-holds appeals[1].when"],
    ],
    ["an ending after one for everybody", ["endings", 0, "when"], undefined, ["end/hidden-ending endings[1]"]],
  ];
  it.each(cases)("%s", (_, path, value, expected) => {
    expect(endsOf((file) => put(file, path, value))).toEqual(expected);
  });

  it("an ending after two that leave nothing over", () => {
    const ends = endsOf((file) => {
      const [lit, dim] = file.endings as Block[];
      file.endings = [
        { ...lit, id: "high", when: { ">=": [{ var: "trust" }, 50] } },
        { ...lit, id: "low", when: { "<": [{ var: "trust" }, 50] } },
        dim,
      ];
    });
    expect(ends).toContain("end/hidden-ending endings[2]");
  });

  it("a topic nobody writes about", () => {
    const ends = endsOf((file) => put(file, ["topics", 1], { ...(file.topics as Block[])[0], id: "silence" }));
    expect(ends).toEqual(["end/silent-topic topics[1].id"]);
  });

  it("in both languages with the name of the thing", () => {
    const [end] = deadEnds(scenarioOf(changed((file) => put(file, ["events", 0, "brings"], []))));
    if (end === undefined) throw new Error("no dead end");
    const issue = { code: end.code, values: end.values ?? {} };
    expect(describe(issue, "en")).toContain("“dasha-thanks”");
    expect(describe(issue, "ru")).toContain("«dasha-thanks»");
  });
});

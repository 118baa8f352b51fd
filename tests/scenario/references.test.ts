/** Every name in a scenario leads somewhere, and the message says where it broke and what was probably meant. */
import { describe as group, expect, it } from "vitest";
import { describe } from "../../src/scenario/issue.ts";
import type { Issue } from "../../src/scenario/issue.ts";
import { formatPath } from "../../src/scenario/lines.ts";
import { changed, full, issuesOf, lineOf, put, write } from "./file.ts";

type Path = (string | number)[];

const sentence = (issue: Issue | undefined, language: "ru" | "en") =>
  issue === undefined ? "" : describe(issue, language);

it("a file with every kind of reference is fine", () => {
  expect(issuesOf(write(full()))).toEqual([]);
});

group("a name that leads nowhere", () => {
  const values: Path[] = [
    ["briefing", "mentor"],
    ["cast", 1, "ministry"],
    ["ministries", 0, "head"],
    ["ministries", 0, "topics", 0],
    ["remedies", 0, "topic"],
    ["remedies", 0, "ministry"],
    ["remedies", 1, "after"],
    ["visits", 0, "district"],
    ["visits", 0, "topic"],
    ["appeals", 0, "segment"],
    ["appeals", 0, "district"],
    ["appeals", 0, "topic"],
    ["appeals", 0, "photo"],
    ["appeals", 0, "handOver", "to"],
    ["appeals", 0, "dossier", "fault"],
    ["appeals", 0, "options", 1, "promise", "topic"],
    ["appeals", 0, "options", 1, "promise", "remedy"],
    ["appeals", 0, "options", 1, "promise", "doer"],
    ["assets", 0, "topic"],
    ["assets", 0, "after"],
    ["briefs", 0, "topic"],
    ["briefs", 0, "assets", 1],
    ["briefs", 0, "answers", 0],
    ["briefs", 0, "stream"],
    ["streams", 0, "questions", 2, "segment"],
    ["streams", 0, "questions", 2, "topic"],
    ["events", 0, "brings", 0],
    ["events", 0, "topic"],
    ["comments", 0, "segment"],
    ["comments", 0, "topic"],
  ];
  it.each(values.map((path) => [formatPath(path), path] as const))("is found in %s", (name, path) => {
    const issues = issuesOf(changed((file) => put(file, path, "nowhere")));
    expect(issues).toMatchObject([{ code: "reference/dangling", path: name, values: { found: "nowhere" } }]);
    for (const language of ["ru", "en"] as const) expect(sentence(issues[0], language)).toContain("nowhere");
  });

  const keys: Path[] = [
    ["region", "segments", 0, "interests"],
    ["events", 0, "effects", "trust"],
    ["events", 0, "effects", "heat"],
    ["remedies", 0, "done", "trust"],
    ["remedies", 0, "done", "heat"],
    ["visits", 0, "effects", "trust"],
  ];
  it.each(keys.map((path) => [formatPath(path), path] as const))("is found among the keys of %s", (name, path) => {
    const text = changed((file) => put(file, path, { nowhere: 1 }));
    expect(issuesOf(text)).toMatchObject([
      { code: "reference/dangling", path: `${name}.nowhere`, line: lineOf(text, '"nowhere"') },
    ]);
  });

  it("is told with the nearest one that exists", () => {
    const [issue] = issuesOf(changed((file) => put(file, ["appeals", 0, "topic"], "light")));
    expect(sentence(issue, "en")).toBe("There is no “light” among the topics. Did you mean “lights”?");
    expect(sentence(issue, "ru")).toBe("«light» нет в разделе topics. Может быть, «lights»?");
  });

  it("is told with the ministry of a person where a ministry is wanted", () => {
    const [issue] = issuesOf(changed((file) => put(file, ["appeals", 0, "handOver", "to"], "lugovoy")));
    expect(sentence(issue, "en")).toBe("There is no “lugovoy” among the ministries. Did you mean “town”?");
  });

  it("may be all residents, or nobody in particular, where that makes sense", () => {
    const text = changed((file) => {
      put(file, ["events", 0, "effects", "trust"], { all: 1 });
      put(file, ["appeals", 0, "dossier", "fault"], "unknown");
    });
    expect(issuesOf(text)).toEqual([]);
    expect(issuesOf(changed((file) => put(file, ["comments", 0, "segment"], "all")))).toHaveLength(1);
  });
});

group("a name used twice", () => {
  const twice: [kind: string, path: Path, id: string, first: string][] = [
    ["two appeals", ["appeals", 1, "id"], "olga-dark", "appeals[0]"],
    ["an event called like an appeal", ["events", 1, "id"], "olga-dark", "appeals[0]"],
    ["a post called like an appeal", ["briefs", 0, "id"], "viktor-million", "appeals[1]"],
    ["a question called like an event", ["streams", 0, "questions", 0, "id"], "dark-evening", "events[1]"],
    ["two options of one appeal", ["appeals", 1, "options", 2, "id"], "open", "appeals[1].options[0]"],
    ["two promises", ["appeals", 1, "options", 0, "promise", "id"], "light-tonight", "appeals[0].options[2].promise"],
    ["two comments", ["comments", 2, "id"], "c-torch", "comments[0]"],
  ];
  it.each(twice)("is found: %s", (_, path, id, first) => {
    const issues = issuesOf(changed((file) => put(file, path, id)));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "id/duplicate", path: formatPath(path), values: { found: id, first } }),
    );
  });

  it("is fine in different places: every appeal may have an option called “warm”", () => {
    expect(issuesOf(changed((file) => put(file, ["appeals", 1, "options", 1, "id"], "warm")))).toEqual([]);
  });

  it("is no better when the game itself uses it", () => {
    expect(issuesOf(changed((file) => put(file, ["hints", 0, "id"], "all")))).toMatchObject([{ code: "id/reserved" }]);
    expect(issuesOf(changed((file) => put(file, ["appeals", 1, "options", 1, "id"], "own")))).toMatchObject([
      { code: "id/reserved", path: "appeals[1].options[1].id" },
    ]);
  });
});

group("conditions", () => {
  const wrong: [when: unknown, code: string, says: RegExp][] = [
    [{ "==": [{ var: "flag.never-raised" }, true] }, "condition/variable", /reads “flag.never-raised”/],
    [{ ">": [{ var: "heat.light" }, 5] }, "condition/variable", /Did you mean “heat.lights”/],
    [{ "==": [{ var: "promise.lights" }, "kept"] }, "condition/variable", /no such thing/],
    [{ var: "answered.olga" }, "condition/variable", /answered.olga/],
    [{ var: "weather" }, "condition/variable", /weather/],
    [{ "==": [{ var: "picked.olga-dark" }, "tonigt"] }, "condition/value", /Did you mean “tonight”/],
    [{ "==": ["lost", { var: "promise.light-tonight" }] }, "condition/value", /none, open, kept, moved, broken/],
    [{ in: [{ var: "published.lights-update" }, "plain", "fancy"] }, "condition/value", /never “fancy”/],
    [{ "==": [{ var: "day" }, 9] }, "condition/value", /It can be: 1–2/],
    [{ "==": [{ var: "day" }, "1"] }, "condition/value", /never “1”/],
    [{ ">": [{ var: "day" }] }, "condition/arity", /takes two values/],
    [{ "!": [true, false] }, "condition/arity", /takes one value/],
    [{ var: 5 }, "condition/arity", /name of a variable/],
    [{ and: [true, { or: [{ var: "flag.nope" }] }] }, "condition/variable", /flag.nope/],
  ];
  it.each(wrong)("%j is told as %s", (when, code, says) => {
    const [issue, ...others] = issuesOf(changed((file) => put(file, ["hints", 0, "when"], when)));
    expect(others).toEqual([]);
    expect(issue?.code).toBe(code);
    expect(sentence(issue, "en")).toMatch(says);
    expect(issue?.path.startsWith("hints[0].when")).toBe(true);
  });

  it("may read everything the manual lists", () => {
    const right = [
      "day hour trust deleted unanswered trust.youth heat.lights flag.light-is-back promise.light-tonight",
      "answered.olga-dark picked.olga-dark picked.evening-light picked.q-one published.lights-update asset.ribbon",
      "done.cable instructed.cable visited.walk-the-park",
    ].flatMap((names) => names.split(" "));
    const all = { and: right.map((name) => ({ var: name })) };
    expect(issuesOf(changed((file) => put(file, ["hints", 0, "when"], all)))).toEqual([]);
  });

  it("are read wherever they stand", () => {
    const when = { var: "flag.nope" };
    const places = [
      ["appeals", 0],
      ["briefs", 0],
      ["events", 0],
      ["hints", 0],
      ["endings", 0],
    ];
    const issues = issuesOf(changed((file) => places.forEach((place) => put(file, [...place, "when"], when))));
    expect(issues.map(({ path }) => path)).toEqual(
      places.map((place) => `${formatPath(place)}.when.var`).toSorted(byFile(issues)),
    );
  });
});

const byFile = (issues: { path: string; line: number }[]) => (a: string, b: string) =>
  (issues.find(({ path }) => path === a)?.line ?? 0) - (issues.find(({ path }) => path === b)?.line ?? 0);

group("numbers that must agree", () => {
  it("are the shares of the segments", () => {
    const [issue] = issuesOf(changed((file) => put(file, ["region", "segments", 0, "share"], 0.3)));
    expect(sentence(issue, "en")).toBe("The shares of the segments add up to 0.9; they must add up to 1.");
    const thirds = changed((file) =>
      [0.33, 0.33, 0.335].forEach((share, index) => put(file, ["region", "segments", index, "share"], share)),
    );
    expect(issuesOf(thirds)).toEqual([]);
  });

  it("are at least one good measure and one good description", () => {
    expect(issuesOf(changed((file) => put(file, ["remedies", 0, "measures", 0, "good"], false)))).toMatchObject([
      { code: "choice/no-good", path: "remedies[0].measures" },
    ]);
    expect(issuesOf(changed((file) => put(file, ["assets", 0, "alts", 0, "good"], false)))).toMatchObject([
      { path: "assets[0].alts" },
    ]);
  });

  it("are one ending for everybody, the last", () => {
    expect(issuesOf(changed((file) => put(file, ["endings", 1, "when"], true)))).toMatchObject([
      { code: "ending/last" },
    ]);
  });
});

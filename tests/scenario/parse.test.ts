/** A file that is wrong is told so by line and in words; a file that is right is read. */
import { describe as group, expect, it } from "vitest";
import { describe, describeWithPlace } from "../../src/scenario/issue.ts";
import type { Issue } from "../../src/scenario/issue.ts";
import { issueTexts } from "../../src/scenario/issue-texts.ts";
import { formatPath } from "../../src/scenario/lines.ts";
import { migrate } from "../../src/scenario/migrate.ts";
import { nearest } from "../../src/scenario/nearest.ts";
import { parse, refuseBySize } from "../../src/scenario/parse.ts";
import { changed, issuesOf, lineOf, minimalText, put } from "./file.ts";

const only = (text: string): Issue => {
  const issues = issuesOf(text);
  expect(issues.map((issue) => describeWithPlace(issue, "en"))).toHaveLength(1);
  return issues[0] as Issue;
};

group("a file that is right", () => {
  it("is read with the defaults filled in", () => {
    const parsed = parse(minimalText);
    expect(parsed.ok && parsed.scenario.appeals[0]?.urgent).toBe(false);
    expect(parsed.ok && parsed.warnings).toEqual([]);
  });

  it("may begin with a byte order mark and end lines the Windows way", () => {
    expect(issuesOf(`\uFEFF${minimalText.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  it("may be in one language", () => {
    const oneLanguage = minimalText.replace(/,\s*"en": ("(\\.|[^"\\])*"|\[[^\]]*\])/g, "");
    expect(oneLanguage).not.toContain('"en"');
    const parsed = parse(oneLanguage);
    expect(parsed.ok && parsed.warnings).toEqual([]);
  });
});

group("a text that is no JSON", () => {
  const cases: [name: string, text: string, code: string, line: number][] = [
    ["nothing at all", "", "file/empty", 1],
    ["blank lines", " \n\t\n", "file/empty", 1],
    ["prose", "Привет!", "json/symbol", 1],
    ["a picture", "\uFFFDPNG\r\n\u001a", "file/encoding", 1],
    ["Windows-1251 read as UTF-8", '{\n"title": "\uFFFD\uFFFD\uFFFD"}', "file/encoding", 2],
    ["a comma missing", '{\n  "a": 1\n  "b": 2\n}', "json/comma", 3],
    ["a comma too many in a block", '{\n  "a": 1,\n}', "json/key", 3],
    ["a comma too many in a list", '{"a": [1,\n]}', "json/value", 2],
    ["a colon missing", '{\n"a" 1}', "json/colon", 2],
    ["a value missing", '{"a": }', "json/value", 1],
    ["quotes left out", '{a: "b"}', "json/symbol", 1],
    ["single quotes", "{'a': 1}", "json/symbol", 1],
    ["a text that is not closed", '{\n"a": "b\n}', "json/string", 2],
    ["a bad escape", '{"a": "\\x"}', "json/string", 1],
    ["a block that is not closed", '{\n"a": {"b": 1}\n', "json/brace", 3],
    ["a list that is not closed", '{"a": [1, 2', "json/bracket", 1],
    ["a comment", '{\n// note\n"a": 1}', "json/comment", 2],
    ["two files in one", '{"a": 1}\n{"b": 2}', "json/after-end", 2],
    ["a key twice", '{"a": 1,\n"b": 2,\n"a": 3}', "json/duplicate-key", 3],
    ["a key of the language itself", '{"format": 1,\n"__proto__": {"a": 1}}', "json/forbidden-key", 2],
    ["a thousand brackets", '{"a":\n'.repeat(1000), "json/too-deep", 65],
    ["a hundred thousand brackets behind a comment", `/*"*/${"[".repeat(100_000)}`, "json/comment", 1],
  ];
  it.each(cases)("is refused for %s", (_, text, code, line) => {
    const issue = only(text);
    expect([issue.code, issue.line]).toEqual([code, line]);
  });

  it("is refused without reading when it is over two megabytes", () => {
    const issue = only(`"${"я".repeat(2_600_000)}"`);
    expect(describe(issue, "en")).toContain("the limit is 2 MB");
    expect(describe({ code: "file/too-big", values: refuseBySize(5 * 1024 * 1024)?.values ?? {} }, "ru")).toContain(
      "5 МБ",
    );
    expect(refuseBySize(2_000_000)).toBeUndefined();
  });

  it("counts bytes and not letters", () => {
    expect(only(`"${"я".repeat(1_100_000)}"`).code).toBe("file/too-big");
    expect(only(`"${"🙌".repeat(550_000)}"`).code).toBe("file/too-big");
    expect(only(`"${"🙌".repeat(500_000)}"`).code).toBe("shape/type");
  });
});

group("a JSON file that is something else", () => {
  it.each([
    ["[]", "file/not-a-scenario"],
    ["5", "shape/type"],
    ["null", "shape/type"],
    ['{"format":1,"decisions":[]}', "file/not-a-scenario"],
    ['{"format":1,"criteria":[]}', "file/not-a-scenario"],
    ["{}", "format/wrong"],
    ['{"format":"1"}', "format/wrong"],
    ['{"format":1.5}', "format/wrong"],
    ['{"format":2}', "format/newer"],
    ['{"format":0}', "format/older"],
  ])("%s is %s", (text, code) => expect(only(text).code).toBe(code));
});

group("a field that does not fit", () => {
  const cases: [name: string, path: (string | number)[], value: unknown, code: string, says: RegExp][] = [
    ["an unknown name", ["appeals", 0, "topik"], 1, "shape/unknown-key", /“topik”. Did you mean “topic”\?/],
    ["a text for a number", ["days"], "two", "shape/type", /should be a number, and it is a text/],
    ["a broken number for a whole one", ["days"], 1.5, "shape/type", /a whole number/],
    ["a string for a text", ["title"], "Park", "shape/type", /a text \{ru, en\}/],
    ["null for a list", ["hints"], null, "shape/type", /a list \[…\], and it is null/],
    ["a word not in the list", ["level"], "starterr", "shape/choice", /Did you mean “starter”/],
    ["an id with capitals", ["appeals", 0, "id"], "Anna", "id/form", /small Latin letters/],
    ["a time without a zero", ["appeals", 0, "at", "time"], "9:10", "shape/time", /“09:30”, and this is “9:10”/],
    ["a text without a language", ["premise"], {}, "text/no-language", /neither ru nor en/],
    ["an empty text", ["premise", "ru"], "", "text/empty", /empty/],
    ["too little", ["age"], 3, "shape/too-small", /at least 10/],
    ["too much", ["age"], 99, "shape/too-big", /at most 18/],
    ["too few", ["briefing", "goals"], [], "shape/too-few", /at least 2/],
    ["zero of something", ["remedies", 0, "hours"], 0, "shape/more-than", /more than 0/],
    ["an operator nobody knows", ["hints", 0, "when"], { "=": [1, 1] }, "condition/operator", /“=” is not a condition/],
    [
      "a list inside a condition",
      ["hints", 0, "when"],
      { in: [{ var: "day" }, [1, 2]] },
      "condition/operator",
      /\[1,2\]/,
    ],
  ];
  it.each(cases)("is told: %s", (_, path, value, code, says) => {
    const issue = only(changed((file) => put(file, path, value)));
    expect(issue.code).toBe(code);
    expect(describe(issue, "en")).toMatch(says);
    expect(issue.path.startsWith(formatPath(path))).toBe(true);
  });

  it("is told when it is missing, at the block that lacks it", () => {
    const text = changed((file) => put(file, ["appeals", 1, "text"], undefined));
    const issue = only(text);
    expect(issue).toMatchObject({
      code: "shape/missing",
      path: "appeals[1].text",
      line: lineOf(text, '"id": "viktor-million"') - 1,
    });
    expect(describe(issue, "ru")).toBe("Не хватает поля «text» (текст {ru, en}).");
  });

  it("is named by path and line, however deep it is", () => {
    const text = changed((file) => put(file, ["appeals", 0, "options", 1, "promise", "due", "time"], "25:00"));
    expect(only(text)).toMatchObject({
      path: "appeals[0].options[1].promise.due.time",
      line: lineOf(text, "25:00"),
      column: 23,
    });
  });

  it("is told together with all others, in the order of the file", () => {
    const issues = issuesOf(
      changed((file) => {
        put(file, ["days"], 0);
        put(file, ["age"], "x");
        put(file, ["endings", 0, "colour"], 1);
      }),
    );
    expect(issues.map(({ path }) => path)).toEqual(["age", "days", "endings[0].colour"]);
  });

  it("is counted when there are hundreds", () => {
    const issues = issuesOf(
      changed((file) =>
        put(
          file,
          ["comments"],
          Array.from({ length: 300 }, () => ({})),
        ),
      ),
    );
    expect(issues).toHaveLength(101);
    expect(describe(issues.at(-1) as Issue, "en")).toMatch(/^And 1100 more/);
  });
});

group("a text in one language of a file in two", () => {
  it("is a warning with its line, and the file is still read", () => {
    const text = changed((file) => put(file, ["endings", 0, "title"], { ru: "Свет" }));
    const parsed = parse(text);
    expect(parsed.ok && parsed.warnings).toMatchObject([
      { code: "text/half", path: "endings[0].title", values: { language: "en" } },
    ]);
    expect(parsed.ok && parsed.warnings[0] && describe(parsed.warnings[0], "ru")).toMatch(
      /^Нет перевода на английский/,
    );
  });

  it("is found in lists of stems too", () => {
    const parsed = parse(changed((file) => put(file, ["appeals", 0, "points", 0, "terms"], { en: ["tomorrow"] })));
    expect(parsed.ok && parsed.warnings).toMatchObject([
      { path: "appeals[0].points[0].terms", values: { language: "ru" } },
    ]);
  });
});

group("migrations", () => {
  const table = { 0: ({ name, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, title: name }) };

  it("bring an older file up step by step", () => {
    expect(migrate({ format: 0, name: "x" }, table, 1)).toEqual({ ok: true, from: 0, data: { format: 1, title: "x" } });
    const twice = { ...table, 1: (data: Readonly<Record<string, unknown>>) => ({ ...data, seen: data.format }) };
    expect(migrate({ format: 0, name: "x" }, twice, 2)).toMatchObject({
      ok: true,
      data: { format: 2, title: "x", seen: 1 },
    });
  });

  it("leave a file of today as it is", () => {
    const data = { format: 1 };
    expect(migrate(data)).toEqual({ ok: true, from: 1, data });
  });

  it("refuse where a step is missing, and never take one from the prototype", () => {
    expect(migrate({ format: -1 }, table, 1)).toMatchObject({ ok: false, problem: { code: "format/older" } });
    expect(migrate(Object.create({ format: 1 }) as Record<string, unknown>)).toMatchObject({
      problem: { code: "format/wrong" },
    });
  });
});

group("messages", () => {
  it("fill every place of every text in both languages", () => {
    for (const [code, texts] of Object.entries(issueTexts)) {
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(names(texts.en), code).toEqual(names(texts.ru));
    }
  });

  it("cut long quotations", () => {
    const issue = only(changed((file) => put(file, ["level"], "x".repeat(5000))));
    expect(describe(issue, "ru").length).toBeLessThan(200);
  });

  it("guess only what is near", () => {
    expect(nearest("topik", ["topic", "text"])).toBe("topic");
    expect(nearest("tpoic", ["topic"])).toBe("topic");
    expect(nearest("weather", ["topic", "text"])).toBeUndefined();
  });
});

it("reads half a megabyte", () => {
  const big = changed((file) => {
    const extra = Array.from({ length: 3000 }, (_, index) => ({
      id: `c-${index}`,
      segment: "youth",
      mood: "calm",
      text: { ru: "и что теперь будет?", en: "and what now?" },
    }));
    put(file, ["comments"], extra);
  });
  expect(big.length).toBeGreaterThan(500_000);
  expect(parse(big).ok).toBe(true);
});

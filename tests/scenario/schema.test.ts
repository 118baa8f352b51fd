/** The JSON Schema is the format of today, every field is explained in both manuals, and all shipped scenarios fit it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemaText } from "../../src/cli/commands/schema.ts";
import { blocks } from "../../src/cli/json-schema.ts";
import { readManual } from "../../src/cli/manual.ts";
import { deadEnds } from "../../src/scenario/dead-ends.ts";
import { describeWithPlace } from "../../src/scenario/issue.ts";
import { parse } from "../../src/scenario/parse.ts";
import { changed, put } from "./file.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

interface Shape {
  properties: Record<string, { description?: string }>;
  required?: string[];
}
const schemaFile = read("public/scenario.schema.json");
const schema = JSON.parse(schemaFile) as Shape & { definitions: Record<string, Shape> };
const fits = z.fromJSONSchema(JSON.parse(schemaFile) as z.core.JSONSchema.JSONSchema);
const complaints = (text: string) => fits.safeParse(JSON.parse(text)).error?.issues ?? [];

it("public/scenario.schema.json is current (else: npm run scenario -- schema)", async () => {
  expect(schemaFile).toBe(await schemaText());
});

describe.each(["README.md", "README.ru.md"])("scenarios/%s", (name) => {
  const { descriptions, optional } = readManual(read(`scenarios/${name}`));

  it.each(Object.keys(blocks))("explains every field of %s and says which may be left out", (block) => {
    const shape = block === "scenario" ? schema : schema.definitions[block];
    const fields = Object.keys(shape?.properties ?? {});
    expect(Object.keys(descriptions[block] ?? {})).toEqual(fields);
    expect(optional[block]).toEqual(fields.filter((field) => shape?.required?.includes(field) !== true));
  });

  it("gives an example of a condition that is one, and a command that exists", () => {
    const manual = read(`scenarios/${name}`);
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(manual) ?? [];
    expect(parse(changed((file) => put(file, ["hints", 0, "when"], JSON.parse(example))))).toMatchObject({ ok: true });
    expect(manual).toContain("cp tests/fixtures/scenarios/minimal.json");
  });
});

describe("the JSON Schema", () => {
  it("takes the minimal scenario", () => expect(complaints(read("tests/fixtures/scenarios/minimal.json"))).toEqual([]));

  it.each([
    ["an unknown field", ["appeals", 0, "topik"], 1],
    ["an operator nobody knows", ["hints", 0, "when"], { "=": [1, 1] }],
    ["two operators at once", ["hints", 0, "when"], { and: [true], or: [true] }],
    ["a text without a language", ["title"], {}],
    ["a kind nobody knows", ["appeals", 0, "kind"], "spam"],
    ["a time of 25 o'clock", ["appeals", 0, "at", "time"], "25:00"],
  ])("refuses %s", (_, path, value) => {
    expect(complaints(changed((file) => put(file, path, value)))).not.toEqual([]);
  });
});

const others = ["standard.json", "common.json", "gym.json"];
const shipped = readdirSync(new URL("../../scenarios", import.meta.url)).filter(
  (file) => file.endsWith(".json") && !others.includes(file),
);

describe.each(shipped)("scenarios/%s", (name) => {
  const text = read(`scenarios/${name}`);

  it("fits the JSON Schema", () => expect(complaints(text)).toEqual([]));

  it("has no mistakes, nothing untranslated and no dead ends", () => {
    const parsed = parse(text);
    const found = parsed.ok ? [...parsed.warnings, ...deadEnds(parsed.scenario).map(parsed.locate)] : parsed.issues;
    expect(found.map((issue) => describeWithPlace(issue, "en"))).toEqual([]);
  });
});

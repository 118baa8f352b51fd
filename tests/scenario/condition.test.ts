/** Conditions mean what JSON-Logic says, and what can never hold is known beforehand. */
import fc from "fast-check";
import { describe as group, expect, it } from "vitest";
import { catalogue } from "../../src/scenario/catalogue.ts";
import { Condition } from "../../src/scenario/condition-form.ts";
import { compile, variablesOf } from "../../src/scenario/condition.ts";
import type { Json } from "../../src/scenario/condition.ts";
import { parse } from "../../src/scenario/parse.ts";
import { outlook, variables, variablesAt } from "../../src/scenario/variables.ts";
import { minimalText } from "./file.ts";

const world: Record<string, Json> = {
  day: 2,
  "heat.lights": 60,
  "flag.seen": true,
  "picked.olga": "warm",
  "picked.ivan": null,
};
const holds = (condition: unknown) => compile(Condition.parse(condition))((path) => world[path] ?? null);

group("a condition", () => {
  it.each([
    [true, true],
    [{ var: "flag.seen" }, true],
    [{ "!": { var: "flag.seen" } }, false],
    [{ "!": [{ var: "flag.other" }] }, true],
    [{ "==": [{ var: "picked.olga" }, "warm"] }, true],
    [{ "==": [{ var: "picked.ivan" }, null] }, true],
    [{ "==": [{ var: "day" }, "2"] }, false],
    [{ "!=": [{ var: "picked.olga" }, "cold"] }, true],
    [{ ">": [{ var: "heat.lights" }, 60] }, false],
    [{ ">=": [{ var: "heat.lights" }, 60] }, true],
    [{ "<": [{ var: "day" }, 3] }, true],
    [{ "<=": [{ var: "day" }, 1] }, false],
    [{ in: [{ var: "picked.olga" }, "cold", "warm"] }, true],
    [{ in: [{ var: "picked.ivan" }, "cold", "warm"] }, false],
    [{ and: [] }, true],
    [{ or: [] }, false],
    [{ and: [{ var: "flag.seen" }, { ">": [{ var: "day" }, 1] }] }, true],
    [{ or: [{ var: "flag.other" }, { "==": [{ var: "day" }, 5] }] }, false],
  ])("%j is %j", (condition, expected) => expect(holds(condition)).toBe(expected));

  it.each([[{}], [{ xor: [1, 2] }], [{ "==": [1, 2], "!=": [1, 2] }], [[1]], [{ and: [[true]] }], [undefined]])(
    "is not %j",
    (value) => expect(Condition.safeParse(value).success).toBe(false),
  );

  it("lists what it reads", () => {
    expect(variablesOf({ and: [{ var: "day" }, { "!": { in: [{ var: "picked.olga" }, "a", "b"] } }] })).toEqual([
      "day",
      "picked.olga",
    ]);
  });
});

group("what a condition can come to", () => {
  const parsed = parse(minimalText);
  if (!parsed.ok) throw new Error("the minimal scenario is broken");
  const all = catalogue(parsed.scenario);
  const known = variables(parsed.scenario, all);
  const expectOutlook = (condition: Condition, at?: { day: number; time: string }) =>
    expect(outlook(condition, at === undefined ? known : variablesAt(known, all, at)));

  it("is never for what cannot be", () => {
    expectOutlook({ ">": [{ var: "day" }, 2] }).toBe("never");
    expectOutlook({ "<": [{ var: "trust" }, 0] }).toBe("never");
    expectOutlook({ and: [{ var: "flag.light-is-back" }, { "!": { var: "flag.light-is-back" } }] }).toBe("never");
    expectOutlook({ and: [{ ">": [{ var: "trust" }, 60] }, { "<": [{ var: "trust" }, 60] }] }).toBe("never");
    expectOutlook({ "==": [{ var: "picked.olga-dark" }, "tonite"] }).toBe("never");
  });

  it("is always for what cannot be otherwise", () => {
    expectOutlook({ ">=": [{ var: "day" }, 1] }).toBe("always");
    expectOutlook({ or: [{ var: "visited.walk-the-park" }, { "!": { var: "visited.walk-the-park" } }] }).toBe("always");
  });

  it("is sometimes between two numbers, however near", () => {
    expectOutlook({ and: [{ ">": [{ var: "trust" }, 60] }, { "<": [{ var: "trust" }, 61] }] }).toBe("sometimes");
  });

  it("knows the clock of an event and who has not written yet", () => {
    const atNine = { day: 1, time: "09:00" };
    expectOutlook({ "==": [{ var: "picked.olga-dark" }, "warm"] }).toBe("sometimes");
    expectOutlook({ "==": [{ var: "picked.olga-dark" }, "warm"] }, atNine).toBe("never");
    expectOutlook({ var: "answered.olga-dark" }, atNine).toBe("never");
    expectOutlook({ "==": [{ var: "day" }, 2] }, atNine).toBe("never");
    expectOutlook({ "==": [{ var: "hour" }, 9] }, atNine).toBe("always");
  });

  it("is unknown when there is too much to try", () => {
    const points = ["olga-dark", "viktor-million", "dasha-thanks"].map((id): Condition => ({
      "==": [{ var: `picked.${id}` }, "own"],
    }));
    const numbers = ["trust", "trust.youth", "trust.elders", "trust.families", "heat.lights"].map(
      (name): Condition => ({ ">": [{ var: name }, 50] }),
    );
    expectOutlook({ and: [...points, ...numbers] }).toBe("unknown");
  });

  it("never says never or always wrongly", () => {
    const leaf = fc.oneof(
      fc.boolean(),
      fc.record({ var: fc.constantFrom("flag.light-is-back", "visited.walk-the-park") }),
      fc
        .tuple(
          fc.constantFrom(">", ">=", "<", "<=", "==", "!="),
          fc.constantFrom("trust", "day"),
          fc.integer({ min: -1, max: 101 }),
        )
        .map(([operator, name, number]) => ({ [operator]: [{ var: name }, number] })),
    );
    const condition = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, leaf, tie("not"), tie("both"), tie("either")),
      not: fc.record({ "!": tie("any") }),
      both: fc.record({ and: fc.array(tie("any"), { maxLength: 3 }) }),
      either: fc.record({ or: fc.array(tie("any"), { maxLength: 3 }) }),
    })).any as fc.Arbitrary<Condition>;
    const state = fc.record({
      "flag.light-is-back": fc.boolean(),
      "visited.walk-the-park": fc.boolean(),
      trust: fc.integer({ min: 0, max: 200 }).map((half) => half / 2),
      day: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(condition, state, (when, values) => {
        const answer = outlook(when, known);
        const now = Boolean(compile(when)((path) => values[path as keyof typeof values]));
        if (answer === "never") expect(now).toBe(false);
        if (answer === "always") expect(now).toBe(true);
      }),
    );
  });
});

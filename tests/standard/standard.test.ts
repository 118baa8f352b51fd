/** The shipped standard: complete, in two languages, and true to its source. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { halfTexts } from "../../src/scenario/localise.ts";
import { criterionIds, gateIds } from "../../src/standard/criteria.ts";
import { Standard } from "../../src/standard/standard.ts";
import { localise } from "../../src/standard/text.ts";

const data: unknown = JSON.parse(readFileSync(new URL("../../scenarios/standard.json", import.meta.url), "utf8"));
const standard = Standard.parse(data);
const clauses = new Map(standard.clauses.map((clause) => [clause.id, clause]));

it("has every text in Russian and in English", () => {
  expect(halfTexts(data)).toEqual([]);
  expect(JSON.stringify(localise(standard, "en"))).not.toMatch(/\p{Script=Cyrillic}/u);
});

it("holds the sixteen criteria in their order, with weights of 100 in all", () => {
  expect(standard.criteria.map((one) => one.id)).toEqual([...criterionIds]);
  expect(standard.criteria.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
});

it("quotes the source in forty-five clauses and calls two of them contested", () => {
  expect([...clauses.keys()]).toEqual(Array.from({ length: 45 }, (_, index) => `S${index + 1}`));
  const contested = standard.clauses.filter((clause) => clause.kind === "contested");
  expect(contested.map((clause) => clause.id)).toEqual(["S15", "S44"]);
});

it("rests every criterion on clauses that exist, and never on a contested one", () => {
  for (const id of standard.criteria.flatMap((one) => one.clauses)) {
    expect(clauses.get(id)?.kind, id).toBeDefined();
    expect(clauses.get(id)?.kind, id).not.toBe("contested");
  }
});

it("makes a criterion of each of the nine clauses proper", () => {
  const cited = new Set(standard.criteria.flatMap((one) => one.clauses));
  const proper = standard.clauses.filter((clause) => clause.kind === "clause").map((clause) => clause.id);
  expect(proper).toHaveLength(9);
  expect(proper.filter((id) => !cited.has(id))).toEqual([]);
});

it("caps the total at five gates and raises the cap when one is mended", () => {
  expect(standard.gates.map((gate) => gate.id)).toEqual([...gateIds]);
  for (const gate of standard.gates) {
    if (gate.mendedCap !== undefined) expect(gate.mendedCap).toBeGreaterThan(gate.cap);
  }
});

it("names its source and doubts it, and offers debates without a right side", () => {
  expect(standard.source.doubts.length).toBeGreaterThanOrEqual(3);
  expect(standard.debates.length).toBeGreaterThanOrEqual(6);
  expect(standard.debates.map((debate) => debate.clause)).toEqual(expect.arrayContaining(["S15", "S44"]));
  for (const debate of standard.debates) expect(clauses.has(debate.clause), debate.id).toBe(true);
});

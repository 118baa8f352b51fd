/** What is wrong in a condition: an operator that does not exist, a variable nobody sets, a value that never occurs. */
import { operators } from "./condition.ts";
import type { Condition } from "./condition.ts";
import { valuesOf } from "./issue.ts";
import type { Problem } from "./issue.ts";
import type { Path } from "./lines.ts";
import { nearest } from "./nearest.ts";
import type { Variables } from "./variables.ts";

/** Operands of each operator; those not named take any number. */
const arity: Readonly<Record<string, { least: number; most: number; expected: string }>> = {
  "!": { least: 1, most: 1, expected: "one" },
  in: { least: 2, most: Infinity, expected: "several" },
  ...Object.fromEntries(["==", "!=", ">", ">=", "<", "<="].map((one) => [one, { least: 2, most: 2, expected: "two" }])),
};

interface Part {
  path: Path;
  part: unknown;
}

/** The operands of `{ operator: … }` with their paths. */
function partsOf(operator: string, operand: unknown): Part[] {
  if (!Array.isArray(operand)) return [{ path: [operator], part: operand }];
  return operand.map((part: unknown, index) => ({ path: [operator, index], part }));
}

/** The first place where a value stops being a condition. */
export function notACondition(value: unknown, path: Path): Problem | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [entry, ...others] = Object.entries(value) as [string, unknown][];
  if (Array.isArray(value) || entry === undefined || others.length > 0) {
    return { code: "condition/operator", path, values: { found: JSON.stringify(value) } };
  }
  const [operator, operand] = entry;
  if (!operators.includes(operator)) {
    return {
      code: "condition/operator",
      path: [...path, operator],
      values: valuesOf({ found: operator, near: nearest(operator, operators) }),
      atKey: true,
    };
  }
  for (const one of partsOf(operator, operand)) {
    const problem = notACondition(one.part, [...path, ...one.path]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Everything wrong in a well-formed condition, given the variables of its scenario. */
export function conditionProblems(condition: Condition, path: Path, known: Variables): Problem[] {
  if (typeof condition !== "object" || condition === null) return [];
  const [operator = "", operand] = Object.entries(condition)[0] ?? [];
  const parts = partsOf(operator, operand);
  if (operator === "var") return variableProblems(parts, [...path, operator], known);
  const expects = arity[operator];
  if (expects !== undefined && (parts.length < expects.least || parts.length > expects.most)) {
    return [
      {
        code: "condition/arity",
        path: [...path, operator],
        values: { found: operator, expected: expects.expected },
        atKey: true,
      },
    ];
  }
  const compared = ["==", "!=", "in"].includes(operator) ? valueProblems(parts, path, known) : [];
  return [
    ...compared,
    ...parts.flatMap((one) => conditionProblems(one.part as Condition, [...path, ...one.path], known)),
  ];
}

function variableProblems(parts: readonly Part[], path: Path, known: Variables): Problem[] {
  const name = parts[0]?.part;
  if (parts.length !== 1 || typeof name !== "string") {
    return [{ code: "condition/arity", path, values: { found: "var", expected: "path" }, atKey: true }];
  }
  if (known.has(name)) return [];
  return [{ code: "condition/variable", path, values: valuesOf({ found: name, near: nearest(name, known.keys()) }) }];
}

/** A variable compared with something it is never equal to. */
function valueProblems(parts: readonly Part[], path: Path, known: Variables): Problem[] {
  const variable = parts.map(({ part }) => nameIn(part)).find((name) => name !== undefined);
  const domain = variable === undefined ? undefined : known.get(variable);
  if (variable === undefined || domain === undefined) return [];
  const fits = (value: unknown) =>
    "values" in domain
      ? domain.values.includes(value as null)
      : typeof value === "number" && value >= domain.from && value <= domain.to;
  const options = "values" in domain ? domain.values.map((one) => String(one)) : [`${domain.from}–${domain.to}`];
  return parts
    .filter(({ part }) => (typeof part !== "object" || part === null) && !fits(part))
    .map(({ part, path: place }) => ({
      code: "condition/value",
      path: [...path, ...place],
      values: valuesOf({
        variable,
        found: String(part),
        options: options.join(", "),
        near: nearest(String(part), options),
      }),
    }));
}

function nameIn(part: unknown): string | undefined {
  if (typeof part !== "object" || part === null || !Object.hasOwn(part, "var")) return undefined;
  const name: unknown = Reflect.get(part, "var");
  return typeof name === "string" ? name : undefined;
}

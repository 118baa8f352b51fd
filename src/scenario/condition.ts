/** Conditions of a scenario: a small, closed part of JSON-Logic, compiled once to functions. */
export type Json = string | number | boolean | null;
export type Condition = Json | { [operator: string]: Condition | Condition[] };

/** Reads a variable such as `day`, `heat.roads`, `flag.city-called`, `picked.anna-hole`. */
export type Lookup = (path: string) => Json;

const compare: Record<string, (a: Json, b: Json) => boolean> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">": (a, b) => Number(a) > Number(b),
  ">=": (a, b) => Number(a) >= Number(b),
  "<": (a, b) => Number(a) < Number(b),
  "<=": (a, b) => Number(a) <= Number(b),
};
export const operators = ["and", "or", "!", "var", "in", ...Object.keys(compare)];

/** Is this one of the forms above, all the way down? */
export const isCondition = (value: unknown): value is Condition => {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (typeof value !== "object" || Array.isArray(value)) return false;
  const [entry, ...rest] = Object.entries(value);
  if (entry === undefined || rest.length > 0 || !operators.includes(entry[0])) return false;
  const args: unknown[] = Array.isArray(entry[1]) ? entry[1] : [entry[1]];
  return args.every(isCondition);
};

/** The path after `var`; anything else reads nothing and is told by the check of references. */
const nameOf = (argument: unknown): string => {
  const name: unknown = Array.isArray(argument) ? argument[0] : argument;
  return typeof name === "string" ? name : "";
};

/** Every variable a condition reads, for the check of references. */
export function variablesOf(condition: Condition): string[] {
  if (typeof condition !== "object" || condition === null) return [];
  const [operator, argument] = Object.entries(condition)[0] ?? [];
  if (operator === "var") return [nameOf(argument)];
  const args = Array.isArray(argument) ? argument : argument === undefined ? [] : [argument];
  return args.flatMap(variablesOf);
}

/** Turns a condition into a function; the semantics are JSON-Logic's with strict equality. */
export function compile(condition: Condition): (read: Lookup) => Json {
  if (typeof condition !== "object" || condition === null) return () => condition;
  const [operator = "", argument] = Object.entries(condition)[0] ?? [];
  const args = Array.isArray(argument) ? argument : argument === undefined ? [] : [argument];
  if (operator === "var") {
    const name = nameOf(argument);
    return (read) => read(name);
  }
  const parts = args.map(compile);
  const [first = () => null, second = () => null] = parts;
  if (operator === "and") return (read) => parts.every((part) => Boolean(part(read)));
  if (operator === "or") return (read) => parts.some((part) => Boolean(part(read)));
  if (operator === "!") return (read) => !first(read);
  if (operator === "in") return (read) => parts.slice(1).some((part) => part(read) === first(read));
  const relation = compare[operator];
  if (relation === undefined) throw new Error(`unknown operator ${operator}`);
  return (read) => relation(first(read), second(read));
}

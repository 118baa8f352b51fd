/** What does not fit the format: the complaints of zod put into our words, with the path and a guess of what was meant. */
import type { z } from "zod";
import { notACondition } from "./condition-problems.ts";
import { valuesOf } from "./issue.ts";
import type { Problem } from "./issue.ts";
import type { Path } from "./lines.ts";
import { nearest } from "./nearest.ts";

type Complaint = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes["_zod"]["def"];

const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/** Optional, default and the like taken off. */
function bare(schema: Schema): Schema {
  const def = defOf(schema);
  return "innerType" in def ? bare(def.innerType) : schema;
}

/** The schema of a field, as deep as the path is known to the format. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
  const inner = bare(schema);
  const [first, ...rest] = path;
  if (first === undefined) return inner;
  const def = defOf(inner);
  if (def.type === "object") {
    const field = Object.hasOwn(def.shape, first) ? def.shape[first] : undefined;
    return field === undefined ? undefined : schemaAt(field, rest);
  }
  if (def.type === "array") return schemaAt(def.element, rest);
  if (def.type === "record") return schemaAt(def.valueType, rest);
  if (def.type === "tuple") return def.items[Number(first)];
  return undefined;
}

/** Names a block may have at this path; empty where any name goes. */
function keysAt(schema: Schema, path: Path): string[] {
  const found = schemaAt(schema, path);
  if (found === undefined) return [];
  const def = defOf(found);
  if (def.type === "object") return Object.keys(def.shape);
  if (def.type !== "record") return [];
  const names = defOf(def.keyType);
  return names.type === "enum" ? Object.values(names.entries).map(String) : [];
}

/** One of the words of `issue-texts.ts` for what the format wants here. */
function wanted(schema: Schema | undefined): string {
  if (schema === undefined) return "object";
  const def = defOf(schema);
  if (def.type === "object") return Object.keys(def.shape).join() === "ru,en" ? "text" : "object";
  if (def.type === "enum" || def.type === "literal") return "choice";
  if (def.type === "custom") return "condition";
  return def.type;
}

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const quoted = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, data);
}

/** One complaint of zod may be several problems (unknown keys are told one by one). */
function translate(complaint: Complaint, data: unknown, schema: Schema): Problem[] {
  const path = complaint.path.filter((part) => typeof part !== "symbol");
  const value = valueAt(data, path);
  const last = path.at(-1);
  const one = (code: Problem["code"], values: Record<string, string | undefined> = {}): Problem[] => [
    { code, path, values: valuesOf(values) },
  ];

  if (complaint.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return complaint.keys.map((key) => ({
      code: "shape/unknown-key",
      path: [...path, key],
      values: valuesOf({ key, near: nearest(key, known) }),
      atKey: true,
    }));
  }
  if (value === undefined && typeof last === "string" && complaint.code !== "invalid_key") {
    return one("shape/missing", { key: last, expected: wanted(schemaAt(schema, path)) });
  }
  switch (complaint.code) {
    case "invalid_type": {
      if (complaint.expected === "int") return one("shape/type", { expected: "int", type: typeOf(value) });
      return one("shape/type", { expected: wanted(schemaAt(schema, path)), type: typeOf(value) });
    }
    case "invalid_value": {
      const options = complaint.values.map(String);
      if (typeof value === "object") return one("shape/type", { expected: "choice", type: typeOf(value) });
      const found = quoted(value);
      return one("shape/choice", { found, options: options.join(", "), near: nearest(found, options) });
    }
    case "too_small": {
      const limit = String(complaint.minimum);
      if (complaint.origin === "string") return one("text/empty");
      if (complaint.origin === "array") return one("shape/too-few", { limit });
      return one(complaint.inclusive === false ? "shape/more-than" : "shape/too-small", { limit });
    }
    case "too_big":
      return one(complaint.origin === "array" ? "shape/too-many" : "shape/too-big", {
        limit: String(complaint.maximum),
      });
    case "invalid_format":
      if (complaint.message === "id/kebab-case") return one("id/form", { found: quoted(value) });
      if (last === "time" || last === "clause") return one(`shape/${last}`, { found: quoted(value) });
      return one("shape/other");
    case "custom": {
      if (complaint.message === "text/no-language") return one("text/no-language");
      if (complaint.message !== "condition/unknown-operator") return one("shape/other");
      const problem = notACondition(value, path);
      return problem === undefined ? one("shape/other") : [problem];
    }
    default:
      return one("shape/other");
  }
}

/** Everything zod complained about; `data` is what it was given, `schema` what it was checked against. */
export function shapeProblems(complaints: readonly Complaint[], data: unknown, schema: Schema): Problem[] {
  return complaints.flatMap((complaint) => translate(complaint, data, schema));
}

/** The format of a scenario as JSON Schema, so that editors complete and check while an author types. */
import { z } from "zod";
import { Appeal, Author, Dossier, Option, Point } from "../scenario/appeals.ts";
import { Moment } from "../scenario/moment.ts";
import { Condition } from "../scenario/condition-form.ts";
import { operators } from "../scenario/condition.ts";
import { Effects, PromiseSeed } from "../scenario/effects.ts";
import { Card, Comment, Ending, Event, Hint } from "../scenario/happenings.ts";
import { Id } from "../scenario/id.ts";
import { Asset, Brief, Draft, Question, Scene, Stream } from "../scenario/publications.ts";
import { District, Ministry, Person, Region, Segment } from "../scenario/region.ts";
import { Says } from "../scenario/says.ts";
import { ScenarioFile } from "../scenario/scenario.ts";
import { Remedy, Topic, Visit } from "../scenario/topics.ts";
import { LocalList, LocalText } from "../standard/text.ts";

/** Blocks by the name of their table in the manual. */
export const blocks = {
  scenario: ScenarioFile,
  region: Region,
  district: District,
  segment: Segment,
  person: Person,
  ministry: Ministry,
  topic: Topic,
  remedy: Remedy,
  visit: Visit,
  appeal: Appeal,
  author: Author,
  point: Point,
  dossier: Dossier,
  option: Option,
  says: Says,
  effects: Effects,
  promise: PromiseSeed,
  asset: Asset,
  scene: Scene,
  brief: Brief,
  draft: Draft,
  stream: Stream,
  question: Question,
  event: Event,
  comment: Comment,
  card: Card,
  hint: Hint,
  ending: Ending,
  moment: Moment,
} as const;

/** Shapes that the manual explains in words. */
const leaves = { id: Id, text: LocalText, list: LocalList, condition: Condition } as const;

/** Block → field → what it is, taken from the tables of a manual. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** JSON-Logic has no name for "one key of these" in zod, so this is written by hand. */
const condition = {
  description: 'JSON-Logic: {"and": [{"var": "flag.x"}, {">=": [{"var": "trust"}, 50]}]}',
  anyOf: [
    { type: ["string", "number", "boolean", "null"] },
    {
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: Object.fromEntries(operators.map((operator) => [operator, operandOf(operator)])),
    },
  ],
};

function operandOf(operator: string): object {
  const one = { $ref: "#/definitions/condition" };
  const list = (minItems: number, maxItems?: number) => ({
    type: "array",
    items: one,
    minItems,
    ...(maxItems === undefined ? {} : { maxItems }),
  });
  if (operator === "var") return { type: "string" };
  if (operator === "!") return { anyOf: [one, list(1, 1)] };
  if (operator === "and" || operator === "or") return list(1);
  return operator === "in" ? list(2) : list(2, 2);
}

/** Draft 7: what editors know best. Descriptions are English first, then Russian. */
export function jsonSchema(en: Descriptions, ru: Descriptions): object {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...blocks, ...leaves })) if (id !== "scenario") names.add(schema, { id });
  const schema = z.toJSONSchema(ScenarioFile, {
    target: "draft-7",
    io: "input",
    metadata: names,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: made }) => {
      if (zodSchema === Condition) Object.assign(made, condition);
      if (zodSchema === LocalText) made.minProperties = 1;
    },
  });
  const shapes: [string, unknown][] = [["scenario", schema], ...Object.entries(schema.definitions ?? {})];
  for (const [block, shape] of shapes) describeFields(shape, en[block] ?? {}, ru[block] ?? {});
  const { $schema, definitions, ...rest } = schema;
  return {
    $schema,
    $id: "scenario.schema.json",
    title: "Young Governor School: a scenario, format 1",
    ...rest,
    definitions,
  };
}

function describeFields(shape: unknown, en: Record<string, string>, ru: Record<string, string>): void {
  const { properties = {} } = shape as { properties?: Record<string, { description?: string }> };
  for (const [field, made] of Object.entries(properties)) {
    const description = [en[field], ru[field]].filter((one) => one !== undefined).join("\n\n");
    if (description !== "") made.description = description;
  }
}

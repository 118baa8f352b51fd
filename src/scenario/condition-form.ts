/** The form of a condition in a file; running one needs no schema, and a phone that only plays loads none. */
import * as z from "zod/mini";
import { isCondition } from "./condition.ts";
import type { Condition as Form } from "./condition.ts";

export type Condition = Form;
export const Condition = z.custom<Condition>(isCondition, { error: "condition/unknown-operator" });

/** Stable names: everything in a scenario that can be referred to has one. */
import { z } from "zod";

export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: "id/kebab-case" });

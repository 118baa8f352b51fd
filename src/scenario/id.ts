/** Stable names: everything in a scenario that can be referred to has one. */
import * as z from "zod/mini";

export const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "id/kebab-case" }));

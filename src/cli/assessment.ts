/** Lines of rated texts: what `assess` reads, with the reason when a line cannot be read. */
import { z } from "zod";
import { languages, type Language, type Situation } from "../writing/situation.ts";

const Person = z.union([
  z.string(),
  z.object({ name: z.string(), role: z.string().optional(), forms: z.array(z.string()).optional() }),
]);
const Claim = z.object({ claim: z.string(), terms: z.array(z.string()) });

/** One line: the message with what is known about it, and the reply. */
export const Line = z.object({
  id: z.string(),
  language: z.enum(languages),
  author: z.object({ name: z.string(), forms: z.array(z.string()).optional() }),
  appeal: z.string(),
  kind: z.string(),
  points: z.array(z.object({ id: z.string(), ask: z.string(), terms: z.array(z.string()) })),
  moves: z.array(z.string()),
  facts: z.array(z.string()),
  earliestDays: z.number().nullish(),
  cast: z.array(Person),
  private: z.array(z.string()),
  dossier: z
    .object({
      fault: z.string().optional(),
      powers: z.array(Claim).optional(),
      falseClaims: z.array(Claim).optional(),
      dangerous: z.array(Claim).optional(),
    })
    .optional(),
  earlier: z.array(z.string()).optional(),
  today: z.object({ weekday: z.number().int().min(1).max(7), date: z.string().optional() }).optional(),
  reply: z.string(),
});

export interface Task {
  readonly id: string;
  readonly language: Language;
  readonly situation: Situation;
  readonly reply: string;
}

/** A task, or why the line is not one; in both cases with its number, counted from 1. */
export type Read = { readonly line: number; readonly task: Task } | { readonly line: number; readonly error: string };

/** Reads JSON lines; empty lines are skipped, bad ones reported and passed over. */
export function readLines(text: string): Read[] {
  return text.split("\n").flatMap((source, index): Read[] => {
    const line = index + 1;
    if (source.trim() === "") return [];
    let data: unknown;
    try {
      data = JSON.parse(source);
    } catch (error) {
      return [{ line, error: `not JSON (${error instanceof Error ? error.message : String(error)})` }];
    }
    const parsed = Line.safeParse(data);
    if (!parsed.success) {
      const problems = parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`);
      return [{ line, error: problems.join("; ") }];
    }
    const { id, language, reply, ...situation } = parsed.data;
    return [{ line, task: { id, language, reply, situation: situation as Situation } }];
  });
}

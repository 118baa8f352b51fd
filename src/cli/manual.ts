/** The tables of the authors' manual, read as data: what stands there is what editors show. */
import type { Descriptions } from "./json-schema.ts";

/** A block begins with a heading such as: ### An appeal · `appeal` */
const heading = /^### .* · `([a-z-]+)`$/;

/** A row: | `at`? | When it is written … | */
const row = /^\| `([^`]+)`(\??) \| (.+) \|$/;

export interface Manual {
  descriptions: Descriptions;
  /** Block → fields marked as ones that may be left out. */
  optional: Readonly<Record<string, readonly string[]>>;
}

export function readManual(markdown: string): Manual {
  const descriptions: Record<string, Record<string, string>> = {};
  const optional: Record<string, string[]> = {};
  let block: string | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    if (line.startsWith("#")) block = heading.exec(line)?.[1];
    const [, field = "", mark = "", text = ""] = row.exec(line) ?? [];
    if (block === undefined || field === "") continue;
    descriptions[block] = { ...descriptions[block], [field]: text };
    optional[block] = [...(optional[block] ?? []), ...(mark === "?" ? [field] : [])];
  }
  return { descriptions, optional };
}

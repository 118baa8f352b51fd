/** Whether the words stand in an order people use: kinds of neighbouring words against chance. */
import type { Pack } from "./pack.ts";
import type { Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";

/** The kinds of words of a text with `.` between sentences and `,` between clauses. */
export function tagText(text: Text, pack: Pack): string[] {
  const tags: string[] = ["."];
  text.tokens.forEach((token, index) => {
    tags.push(pack.tags.find(({ test }) => test.test(token.text))?.tag ?? "n");
    const next = text.tokens[index + 1];
    const gap = text.plain.slice(token.end, next ? next.start : text.plain.length);
    if (/[.!?\n:;()]/u.test(gap)) tags.push(".");
    else if (/,|\s-/u.test(gap)) tags.push(",");
  });
  if (tags.at(-1) !== ".") tags.push(".");
  return tags;
}

/** Mean score of neighbouring kinds; natural replies lie well above shuffled ones. */
export function readOrder(sheet: Sheet, counted: Text): void {
  const tags = tagText(counted, sheet.pack);
  let sum = 0;
  for (let index = 1; index < tags.length; index += 1)
    sum += sheet.pack.order[`${tags[index - 1] ?? ""} ${tags[index] ?? ""}`] ?? -1;
  const mean = sum / Math.max(1, tags.length - 1);
  sheet.measures["order"] = mean;
}

/** Finds the numbers, terms, clock times and dates of a text. */
import { forms } from "./amount-forms.ts";
import type { Amount } from "./amounts.ts";
import type { Pack } from "./pack.ts";
import type { Place } from "./place.ts";
import type { Text } from "./text.ts";

/** Reads all amounts in order of appearance. */
export function readAmounts(text: Text, pack: Pack): Amount[] {
  const { tokens } = text;
  const found: Amount[] = [];
  for (let index = 0; index < tokens.length;) {
    const place: Place = { text, tokens, index, pack };
    let amount: Amount | undefined;
    for (const form of forms) {
      amount = form(place);
      if (amount) break;
    }
    if (amount) found.push(amount);
    index = amount ? amount.to : index + 1;
  }
  return found;
}

/** Personal data of the resident repeated in public. */
import type { Pack } from "./pack.ts";
import type { Sheet } from "./sheet.ts";
import { readText, type Text, type Token } from "./text.ts";

/** A private word in another form: «Семёна» is Семён, «семей» is not; "Theo's" is Theo, "the" is not. */
function same(own: Token, secret: Token, { signs }: Pack): boolean {
  if (own.text === secret.text) return true;
  if (own.kind === "number" || secret.kind === "number") return false;
  // «кв. 33» and «квартира 33».
  if (secret.text.length <= 3) return !secret.capital && own.text.startsWith(secret.text);
  if (own.key === secret.key) return true;
  if (!secret.capital) return false;
  const stem = secret.text.replace(signs.nameEnding, "");
  return own.text.startsWith(stem) && signs.caseEnding.test(own.text.slice(stem.length));
}

/** A number as it is dialled: without the code of the country and whatever stands between its digits. */
const dialled = (typed: string): string => typed.replace(/\D/gu, "").replace(/^[78](?=\d{10}$)/u, "");

/** Where the text says a private number of six digits or more. */
function numberIn({ plain }: Text, secret: string): readonly [number, number] | undefined {
  const digits = dialled(secret);
  if (digits.length < 6) return undefined;
  for (const match of plain.matchAll(/\d(?:[\s()-]*\d){5,}/gu))
    if (dialled(match[0]).includes(digits)) return [match.index, match.index + match[0].length];
  return undefined;
}

/** Writes every private string that the whole text repeats, in any form and with small insertions, and private numbers of anybody. */
export function readPrivacy(sheet: Sheet, text: Text): void {
  const { situation, pack, measures } = sheet;
  let leaks = 0;
  for (const secret of situation.private) {
    const parts = readText(secret, pack.language).tokens.filter(
      (token) => token.kind === "number" || !pack.stop.has(token.text),
    );
    const first = parts[0];
    if (!first) continue;
    let hit = numberIn(text, secret);
    for (let at = 0; at < text.tokens.length && !hit; at += 1) {
      const window = text.tokens.slice(at, at + parts.length + 2);
      if (!window[0] || !parts.some((part) => window[0] && same(window[0], part, pack))) continue;
      if (parts.every((part) => window.some((token) => same(token, part, pack))))
        hit = [window[0].start, window[Math.min(window.length, parts.length) - 1]?.end ?? window[0].end];
    }
    if (!hit) continue;
    leaks += 1;
    sheet.add("private-data", hit[0], hit[1], 3, { about: secret });
  }
  for (const match of leaks > 0 ? [] : text.plain.matchAll(pack.signs.identifying)) {
    const [words] = match;
    // What the facts publish may be published.
    if (sheet.known.facts.some((fact) => fact.text.plain.includes(words))) continue;
    // A number of one's own may be given away: «мой номер 8-912…, звоните».
    const clause = sheet.runAt(text.clauses, match.index);
    const isOwn = text.tokens.slice(clause?.from, clause?.to).some((token) => pack.first.has(token.text));
    if (isOwn && /\d{5}/u.test(dialled(words))) continue;
    leaks += 1;
    sheet.add("private-data", match.index, match.index + words.length, 3, { about: words });
  }
  measures["leaks"] = leaks;
}

/** Whether it is true and owned: mistakes, reasons, unknowns, blame, and what the facts deny. */
import type { FindingCode, Severity } from "./finding.ts";
import { negatedKeys } from "./known.ts";
import type { Family } from "./pack.ts";
import type { Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";

const seen: readonly (readonly [Family, FindingCode, Severity])[] = [
  ["apology", "apology", 1],
  ["ownership", "ownership", 1],
  ["nonApology", "non-apology", 2],
  ["unknown", "unknown", 1],
  ["candour", "unknown", 1],
  ["reason", "reason", 1],
  ["deflect", "blames-other", 2],
  ["denial", "denial", 2],
  ["guarantee", "guarantee", 2],
  ["bragging", "bragging", 2],
  ["emptyFuture", "empty-promise", 2],
  ["passedOn", "handed-over", 1],
];

/** Writes honesty; `counted` is the text without repeats, `keys` its content. */
export function readHonesty(sheet: Sheet, counted: Text, keys: ReadonlySet<string>): void {
  const { known, pack, measures, situation, text } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family);
    measures[family] = hits.length;
    for (const hit of hits.slice(0, 4)) sheet.add(code, hit.start, hit.end, severity);
  }
  let clashes = 0;
  const affirmed = new Set(known.facts.flatMap((fact) => [...fact.keys].filter((key) => !fact.negated.has(key))));
  const denied = new Set(known.facts.flatMap((fact) => [...fact.negated]));
  const own = negatedKeys(counted, pack);
  for (const [key, at] of own) {
    if (!affirmed.has(key) || denied.has(key) || key.length < 4) continue;
    clashes += 1;
    const from = counted.tokens[at];
    if (from) sheet.add("contradicts-facts", from.start, counted.tokens[at + 1]?.end ?? from.end, 2, { about: key });
  }
  let reversed = 0;
  for (const key of denied) {
    if (affirmed.has(key) || key.length < 4 || own.has(key) || !keys.has(key)) continue;
    const token = counted.tokens.find((other) => other.key === key);
    const clause = token ? sheet.runAt(counted.sentences, token.start) : undefined;
    if (!token || !clause || clause.sign.startsWith("?")) continue;
    if (counted.tokens.slice(clause.from, clause.to).some((other) => pack.negations.has(other.text))) continue;
    reversed += 1;
  }
  let claims = 0;
  for (const claim of situation.dossier?.falseClaims ?? []) {
    const met = claim.terms.every((term) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${term.toLowerCase().replaceAll("ё", "е")}`, "u").test(counted.plain),
    );
    if (met && claim.terms.length > 0) {
      claims += 1;
      sheet.addWhole("false-claim", 3, claim.claim);
    }
  }
  // Words that are neither asked about, nor known, nor function words: what the writer invented or chatted.
  let fresh = 0;
  let borne = 0;
  for (const key of keys) {
    if (known.appealKeys.has(key)) continue;
    if (known.factKeys.has(key)) borne += 1;
    else fresh += 1;
  }
  Object.assign(measures, {
    clashes,
    reversed,
    falseClaims: claims,
    invented: fresh,
    borne,
    borneShare: borne / Math.max(4, borne + fresh),
    sentences: text.sentences.length,
  });
}

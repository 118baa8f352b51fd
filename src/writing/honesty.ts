/** Whether it is true and owned: mistakes, reasons, unknowns, blame, and what the facts deny. */
import type { FindingCode, Severity } from "./finding.ts";
import { negatedKeys } from "./known.ts";
import type { Pack } from "./pack.ts";
import type { Family } from "./packs/source.ts";
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

/**
 * Finite verbs and how many of them are denied («не приедут», "will not come"). Of 2 067 natural replies 1 in 200 denies
 * more than half of them; a reply whose promises were turned round does nearly always (measured on the rated replies).
 */
function denials(counted: Text, pack: Pack): { verbs: number; denied: number } {
  let verbs = 0;
  let denied = 0;
  counted.tokens.forEach(({ text }, at) => {
    if (!pack.finite.test(text)) return;
    verbs += 1;
    if (
      counted.tokens[at - 1]?.text === "не" ||
      counted.tokens[at + 1]?.text === "not" ||
      /(?:n't|nt|cannot)$/u.test(text)
    )
      denied += 1;
  });
  return { verbs, denied };
}

/** Writes honesty; `counted` is the text without repeats, `keys` its content. */
export function readHonesty(sheet: Sheet, counted: Text, keys: ReadonlySet<string>): void {
  const { known, pack, measures, text } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family);
    const hollow = family === "apology" && sheet.garlanded();
    measures[family] = hollow ? hits.filter((hit) => sheet.isParticular(hit)).length : hits.length;
    for (const hit of hits.slice(0, 4)) sheet.add(code, hit.start, hit.end, severity);
  }
  const { verbs, denied: refused } = denials(counted, pack);
  const turned = refused >= 2 && refused > verbs / 2;
  if (turned) sheet.addWhole("denial", 3);
  const affirmed = new Set(known.facts.flatMap((fact) => [...fact.keys].filter((key) => !fact.negated.has(key))));
  const denied = new Set(known.facts.flatMap((fact) => [...fact.negated]));
  const own = negatedKeys(counted, pack);
  let reversed = 0;
  for (const key of denied) {
    if (affirmed.has(key) || key.length < 4 || own.has(key) || !keys.has(key)) continue;
    const token = counted.tokens.find((other) => other.key === key);
    const clause = token ? sheet.runAt(counted.sentences, token.start) : undefined;
    if (!token || !clause || clause.sign.startsWith("?")) continue;
    if (counted.tokens.slice(clause.from, clause.to).some((other) => pack.negations.has(other.text))) continue;
    reversed += 1;
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
    denied: refused,
    turned: turned ? 1 : 0,
    reversed,
    invented: fresh,
    borne,
    borneShare: borne / Math.max(4, borne + fresh),
    sentences: text.sentences.length,
  });
}

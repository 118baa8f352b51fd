/** Whether it is true and owned: mistakes, reasons, unknowns, blame, and what the facts deny. */
import type { FindingCode, Severity } from "./finding.ts";
import { negatedKeys } from "./keys.ts";
import type { KnownFact } from "./known.ts";
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

/** Finite verbs of a text: how many there are, are denied («не приедут», "will not come"), and how the facts stand to those. */
interface Denials {
  verbs: number;
  denied: number;
  /** The facts deny them, too. */
  rightly: number;
  /** The facts affirm them. */
  against: number;
}

function denials(counted: Text, pack: Pack, facts: readonly KnownFact[]): Denials {
  const found: Denials = { verbs: 0, denied: 0, rightly: 0, against: 0 };
  counted.tokens.forEach((token, at) => {
    if (!pack.finite.test(token.text)) return;
    const next = counted.tokens[at + 1];
    const isDenied =
      counted.tokens[at - 1]?.text === "не" || next?.text === "not" || /(?:n't|nt|cannot)$/u.test(token.text);
    // In English the verb follows its auxiliary: "will not come".
    const verb = pack.language === "ru" ? token : next?.text === "not" ? counted.tokens[at + 2] : next;
    if (isDenied && verb && pack.signs.candid.test(verb.text)) return;
    found.verbs += 1;
    if (!isDenied) return;
    found.denied += 1;
    if (!verb) return;
    if (facts.some((fact) => fact.negated.has(verb.key))) found.rightly += 1;
    else if (facts.some((fact) => fact.keys.has(verb.key))) found.against += 1;
  });
  return found;
}

/**
 * Whether promises were turned round: most verbs denied, or some of them against the facts. Of 4 248 natural replies
 * 24 look so, of 359 whose promises a script had negated 95 % (measured on the rated replies).
 */
function isTurned({ verbs, denied, rightly, against }: Denials): boolean {
  if (denied < 2) return false;
  return (denied > verbs / 2 && denied - rightly > denied / 3) || (against > 0 && denied > verbs / 3);
}

/** Writes honesty; `keys` are the content of the text. */
export function readHonesty(sheet: Sheet, keys: ReadonlySet<string>): void {
  const { known, pack, measures, text } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family);
    const hollow = family === "apology" && sheet.garlanded();
    measures[family] = hollow ? hits.filter((hit) => sheet.isParticular(hit)).length : hits.length;
    for (const hit of hits.slice(0, 4)) sheet.add(code, hit.start, hit.end, severity);
  }
  const refusals = denials(text, pack, known.facts);
  const turned = isTurned(refusals);
  if (turned) sheet.addWhole("denial", 3);
  const affirmed = new Set(known.facts.flatMap((fact) => [...fact.keys].filter((key) => !fact.negated.has(key))));
  const denied = new Set(known.facts.flatMap((fact) => [...fact.negated]));
  const own = negatedKeys(text, pack);
  let reversed = 0;
  for (const key of denied) {
    if (affirmed.has(key) || key.length < 4 || own.has(key) || !keys.has(key)) continue;
    const token = text.tokens.find((other) => other.key === key);
    const sentence = token ? sheet.runAt(text.sentences, token.start) : undefined;
    if (!token || !sentence || sentence.sign.startsWith("?")) continue;
    if (text.tokens.slice(sentence.from, sentence.to).some((other) => pack.negations.has(other.text))) continue;
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
    denied: refusals.denied,
    turned: turned ? 1 : 0,
    reversed,
    invented: fresh,
    borne,
    borneShare: borne / Math.max(4, borne + fresh),
  });
}

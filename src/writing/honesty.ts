/** Whether it is true and owned: mistakes, reasons, unknowns, blame, and what the facts deny. */
import { readAmounts, sameAmount } from "./amounts.ts";
import type { FindingCode, Severity } from "./finding.ts";
import { negatedKeys } from "./known.ts";
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

/** A negation of what follows; “nobody” and «ни» say something else. */
const denying = /^(?:не|not|cannot|\p{L}+n't|cant|dont|wont|isnt|arent|doesnt|didnt)$/u;
const conditional =
  /^(?:если|if|unless|раньше|before|earlier|yet|пока|until|till|только|только-то|обеща\p{L}*|promis\p{L}*|зна\p{L}*|know|уверен\p{L}*|sure|swear|хоч\p{L}*|want|wait|жди\p{L}*|worry|хватит|хвата\p{L}*|хватило|enough)$/u;

/**
 * Clauses that deny what a fact affirms: the clause shares words or dates with a fact clause, carries a negation
 * and the fact clause carries none. «Раньше не обещаю» and "if not" deny nothing.
 */
function denials(sheet: Sheet, counted: Text): number {
  const { known, pack } = sheet;
  const amounts = readAmounts(counted, pack);
  let clashes = 0;
  for (const clause of counted.clauses) {
    const tokens = counted.tokens.slice(clause.from, clause.to);
    const negation = tokens.findIndex(
      (token, at) =>
        denying.test(token.text) && !pack.stop.has(tokens[at + 1]?.text ?? "") && tokens[at + 1] !== undefined,
    );
    const asked = sheet.hits("cta").some((hit) => hit.start > clause.end && hit.start - clause.end < 12);
    if (negation < 0 || asked || clause.sign.startsWith("?") || tokens.some((token) => conditional.test(token.text)))
      continue;
    const keys = new Set(
      tokens.filter((token) => !pack.stop.has(token.text) && token.text.length > 2).map((token) => token.key),
    );
    const dates = amounts.filter((amount) => amount.from >= clause.from && amount.to <= clause.to);
    let affirmed = 0;
    let denied = 0;
    for (const fact of known.facts) {
      for (const part of fact.text.clauses) {
        const inside = fact.text.tokens.slice(part.from, part.to);
        let shared = 0;
        for (const token of inside)
          if (!pack.stop.has(token.text) && token.text.length > 2 && near(token.key, keys)) shared += 1;
        for (const amount of fact.amounts)
          if (amount.from >= part.from && amount.to <= part.to && dates.some((date) => sameAmount(date, amount)))
            shared += 1.5;
        const denies = inside.some((token) => pack.negations.has(token.text) || conditional.test(token.text));
        if (denies) denied = Math.max(denied, shared);
        else affirmed = Math.max(affirmed, shared);
      }
    }
    if (affirmed < 2 || affirmed < denied + 0.6) continue;
    clashes += 1;
    sheet.add("contradicts-facts", clause.start, clause.end, 3);
  }
  return clashes;
}

const silence =
  /(?<!\p{L})(?:не (?:напишу|отвечу|отпишусь|проверю|покажу|расскажу|приеду|выложу|сообщу|перезвоню|сделаем|починим|привезем|вернем|закроем|вывезем|напишем|ответим|отчитаюсь)|(?:i|we|it|they|he|she|crew|team)(?: will not|'ll not| won't| can not| cannot) (?:post|write|answer|reply|check|come|report|ring|call|fix|bring|help|update|send|be (?:fixed|filled|repaired|cut|cleared|back|open|there)))(?!\p{L})/gu;

/** Promises turned round: “I will not post the result”. */
function refusals(sheet: Sheet, counted: Text): number {
  let found = 0;
  for (const match of counted.plain.matchAll(silence)) {
    const clause = sheet.runAt(counted.clauses, match.index);
    if (clause && counted.tokens.slice(clause.from, clause.to).some((token) => conditional.test(token.text))) continue;
    found += 1;
    sheet.add("contradicts-facts", match.index, match.index + match[0].length, 2);
  }
  return Math.min(1, found);
}

/** Whether a key or one sharing its first four letters is among the others: «закроют» meets «закрыть». */
function near(key: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(key)) return true;
  if (key.length < 4) return false;
  const start = key.slice(0, 4);
  for (const other of keys) if (other.startsWith(start)) return true;
  return false;
}

/** Writes honesty; `counted` is the text without repeats, `keys` its content. */
export function readHonesty(sheet: Sheet, counted: Text, keys: ReadonlySet<string>): void {
  const { known, pack, measures, situation, text } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family);
    const hollow = family === "apology" && sheet.garlanded();
    measures[family] = hollow ? hits.filter((hit) => sheet.isParticular(hit)).length : hits.length;
    for (const hit of hits.slice(0, 4)) sheet.add(code, hit.start, hit.end, severity);
  }
  const clashes = denials(sheet, counted) + refusals(sheet, counted);
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

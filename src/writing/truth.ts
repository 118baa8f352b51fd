/** What the facts of a message deny: tempting untruths, advice that harms, promises beyond one's powers, the wrong one blamed. */
import type { FindingCode, Severity } from "./finding.ts";
import { termPattern } from "./known.ts";
import type { Sheet } from "./sheet.ts";
import type { Claim } from "./situation.ts";
import type { Run } from "./text.ts";

/** Whether a clause with one of the stems is negated: «асфальта не будет», but not «асфальт будет, не волнуйтесь». */
function isDenied(sheet: Sheet, run: Run, stems: readonly RegExp[]): boolean {
  const { text, pack } = sheet;
  return text.tokens.slice(run.from, run.to).some((token) => {
    // «Без задержек» takes nothing back.
    if (!pack.negations.has(token.text) || pack.signs.lacking.test(token.text)) return false;
    const clause = sheet.runAt(text.clauses, token.start);
    const words = clause ? text.plain.slice(clause.start, clause.end) : "";
    return stems.some((stem) => stem.test(words));
  });
}

/** The sentence that makes a claim: two of its stems (or its only one) stand in it, and it neither asks nor denies. */
function made(sheet: Sheet, claim: Claim): Run | undefined {
  const { text } = sheet;
  const stems = claim.terms.map(termPattern);
  const wanted = Math.min(2, stems.length);
  if (wanted === 0) return undefined;
  return text.sentences.find((run) => {
    if (run.sign.startsWith("?")) return false;
    const words = text.plain.slice(run.start, run.end);
    if (sheet.pack.signs.untrue.test(words) || isDenied(sheet, run, stems)) return false;
    return stems.filter((stem) => stem.test(words)).length >= wanted;
  });
}

function claims(sheet: Sheet, list: readonly Claim[], code: FindingCode, severity: Severity): number {
  let count = 0;
  for (const claim of list) {
    const run = made(sheet, claim);
    if (!run) continue;
    count += 1;
    sheet.add(code, run.start, run.end, severity, { about: claim.claim });
  }
  return count;
}

/** Blame put on somebody although it is ours, nobody's or another's. */
function wrongBlame(sheet: Sheet): number {
  const fault = sheet.situation.dossier?.fault;
  if (fault === undefined || fault === "unknown") return 0;
  const ours = fault === "region";
  const wrong = sheet.hits("deflect").filter((hit) => {
    if (ours || fault === "nobody") return true;
    const run = sheet.runAt(sheet.text.sentences, hit.start);
    const named = sheet.known.cast.find(({ name }) => name === fault);
    const words = run ? sheet.text.tokens.slice(run.from, run.to) : [];
    return !named?.stems.some((stem) => words.some(({ text }) => text.startsWith(stem)));
  });
  for (const hit of wrong.slice(0, 2)) sheet.add("blames-other", hit.start, hit.end, 3, { about: fault });
  return wrong.length;
}

/** Compares a text with the dossier of the message it answers. */
export function readTruth(sheet: Sheet): void {
  const { dossier } = sheet.situation;
  Object.assign(sheet.measures, {
    falseClaims: claims(sheet, dossier?.falseClaims ?? [], "false-claim", 3),
    dangerClaims: claims(sheet, dossier?.dangerous ?? [], "dangerous-advice", 3),
    beyondPowers: claims(sheet, dossier?.powers ?? [], "beyond-powers", 2),
    wrongBlame: wrongBlame(sheet),
  });
}

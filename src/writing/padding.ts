/**
 * What is hung on a text to please a reader and tells nobody anything: sentences said before, kind words that would fit
 * any letter, words heaped without a sentence, slogans in a row. A text is worth no more than without it.
 */
import type { Finding, FindingCode } from "./finding.ts";
import { telling } from "./order.ts";
import type { Sheet } from "./sheet.ts";
import { typedSpan, type Run, type Text, type Token } from "./text.ts";

/** A stretch of the text that does not count; offsets in `plain`. */
export interface Padding {
  readonly start: number;
  readonly end: number;
  readonly because: FindingCode;
}

/** Kinds of words that hold a sentence together; where there are none, words are only heaped. */
const joining: ReadonlySet<string> = new Set(["prep", "conj", "pron", "det", "neg", "be", "obj", "sub"]);
/**
 * A heap has so many words, no joining one, no number or name, at most two in five of the matter, and an order nobody
 * uses; the longer it is, the less the order has to say. Of 6 958 natural replies 87 have such a run; of ten markers hung
 * on them, in any order and with commas or without, 98 % are seen.
 */
const heapFrom = 7;
const longFrom = 9;
const heapMatter = 0.4;
const heapOrder = { ru: { short: -6, long: -2 }, en: { short: -4, long: -1 } } as const;

/** Mean score of neighbours. */
function orderOf(words: readonly Token[], { pack }: Sheet): number {
  let sum = 0;
  for (let index = 1; index < words.length; index += 1) {
    sum += telling(pack.order(pack.tag(words[index - 1]?.text ?? ""), pack.tag(words[index]?.text ?? "")));
  }
  return sum / Math.max(1, words.length - 1);
}

function isHeap(words: readonly Token[], sheet: Sheet): boolean {
  if (words.some((token, index) => index > 0 && isNamed(token, sheet))) return false;
  const told = words.filter((token) => sheet.isOfMatter(token)).length;
  const { short, long } = heapOrder[sheet.pack.language];
  return told <= heapMatter * words.length && orderOf(words, sheet) < (words.length < longFrom ? short : long);
}

/** A number, or the name of somebody, whatever the case of its first letter. */
function isNamed({ kind, capital, text }: Token, { known, pack }: Sheet): boolean {
  if (kind === "number" || capital || pack.names.has(text)) return true;
  return known.cast.some(({ stems }) => stems.some((stem) => stem.length > 3 && text.startsWith(stem)));
}

/** Where a sentence holds: at a word that joins, and at the signs within it, but for the commas of a list. */
function joins(sheet: Sheet, at: number): boolean {
  const { text, pack } = sheet;
  const [token, next, third] = [text.tokens[at], text.tokens[at + 1], text.tokens[at + 2]];
  if (!token || !next) return true;
  if (joining.has(pack.tag(token.text)) || pack.first.has(token.text) || token.text.includes("'")) return true;
  const gap = text.plain.slice(token.end, next.start);
  const isList = third !== undefined && text.plain.slice(next.end, third.start).includes(",");
  return /[:;()]|\s-/u.test(gap) || (gap.includes(",") && !isList);
}

/** «… срок план спасибо понимаю честно бригада завтра»: words that no sentence holds together. */
function heaps(sheet: Sheet): Padding[] {
  const { sentences, tokens } = sheet.text;
  const found: Padding[] = [];
  for (const sentence of sentences) {
    let from = sentence.from;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const ends = at === sentence.to - 1;
      if (!ends && !joins(sheet, at)) continue;
      const to = joining.has(sheet.pack.tag(tokens[at]?.text ?? "")) ? at : at + 1;
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (to - from >= heapFrom && first && last && isHeap(tokens.slice(from, to), sheet))
        found.push({ start: first.start, end: last.end, because: "word-salad" });
      from = at + 1;
    }
  }
  return found;
}

/**
 * Three sentences in a row of so few words, none of the matter, are slogans, and so is what stands among them:
 * of 6 958 natural replies 28 have such a row.
 */
const slogansFrom = 3;
const sloganWords = 5;

/** “Sorry. I understand. My fault. Tomorrow at six.”: sentences so short and so general that they would fit any letter. */
function slogans(sheet: Sheet): Padding[] {
  const { sentences, tokens } = sheet.text;
  const of = ({ from, to }: Run): readonly Token[] => tokens.slice(from, to);
  const isGeneral = (run: Run): boolean =>
    run.to - run.from <= sloganWords && of(run).every((token) => !sheet.isOfMatter(token));
  const found: Padding[] = [];
  let row: Run[] = [];
  for (const run of [...sentences, undefined]) {
    if (run && isGeneral(run)) {
      row.push(run);
      continue;
    }
    if (row.filter((one) => of(one).every(({ kind }) => kind === "word")).length >= slogansFrom)
      found.push(...row.map(({ start, end }) => ({ start, end, because: "formula" as const })));
    row = [];
  }
  return found;
}

/** What never counts: sentences said before (`repeats`) and heaps of words. */
export function deadWeight(sheet: Sheet, repeats: readonly Run[]): Padding[] {
  return [...repeats.map(({ start, end }) => ({ start, end, because: "repetition" as const })), ...heaps(sheet)];
}

/** What counts only beside an answer: who answers may be brief and kind, without one kind words are all there is. */
export function courtesies(sheet: Sheet): Padding[] {
  const garland = sheet.garland().map((run) => ({ ...run, because: "formula" as const }));
  const apart = slogans(sheet).filter(
    (slogan) => !garland.some(({ start, end }) => start < slogan.end && slogan.start < end),
  );
  return [...new Map([...garland, ...apart].map((run) => [run.start, run])).values()];
}

/** What the writer is shown of it; a repetition is told once, of the whole text (`repetition.ts`). */
export function paddingFindings(text: Text, padding: readonly Padding[]): Finding[] {
  return padding
    .filter(({ because }) => because !== "repetition")
    .map(({ start, end, because }) => ({ code: because, ...typedSpan(text, start, end), severity: 2 }));
}

/** The typed text without its padding. */
export function withoutPadding(text: Text, padding: readonly Padding[]): string {
  let left = "";
  let at = 0;
  for (const { start, end } of padding.toSorted((a, b) => a.start - b.start)) {
    const span = typedSpan(text, start, end);
    if (span.start > at) left += text.typed.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (left + text.typed.slice(at)).trim();
}

/**
 * What is hung on a text to please a reader and tells nobody anything: sentences said before, kind words that would fit
 * any letter, words heaped without a sentence, slogans in a row. A text is worth no more than without it.
 */
import type { FindingCode } from "./finding.ts";
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
 * A heap has so many words, no joining one, no number or name, at most half of them of the matter, and an order nobody
 * uses. Of 6 958 natural replies 258 have such a run, of ten markers hung on them more than nine in ten are seen.
 */
const heapFrom = 7;
const heapOrder = { ru: -6, en: -4 } as const;

/** Mean score of neighbours; what nobody says counts twice. */
function orderOf(words: readonly Token[], { pack }: Sheet): number {
  let sum = 0;
  for (let index = 1; index < words.length; index += 1) {
    const pair = `${pack.tag(words[index - 1]?.text ?? "")} ${pack.tag(words[index]?.text ?? "")}`;
    const score = pack.order.get(pair) ?? 0;
    sum += score < 0 ? 2 * score : score;
  }
  return sum / Math.max(1, words.length - 1);
}

function isHeap(words: readonly Token[], sheet: Sheet): boolean {
  if (words.length < heapFrom) return false;
  if (words.some((token, index) => token.kind === "number" || (index > 0 && token.capital))) return false;
  const told = words.filter((token) => sheet.isOfMatter(token)).length;
  return told <= words.length / 2 && orderOf(words, sheet) < heapOrder[sheet.pack.language];
}

/** «… срок план спасибо понимаю честно бригада завтра»: words that no sentence holds together. */
function heaps(sheet: Sheet): Padding[] {
  const { text, pack } = sheet;
  const found: Padding[] = [];
  for (const sentence of text.sentences) {
    let from = sentence.from;
    for (let at = sentence.from; at <= sentence.to; at += 1) {
      const token = text.tokens[at];
      if (at < sentence.to && token && !joining.has(pack.tag(token.text))) continue;
      const words = text.tokens.slice(from, at);
      const [first, last] = [words[0], words.at(-1)];
      if (first && last && isHeap(words, sheet))
        found.push({ start: first.start, end: last.end, because: "word-salad" });
      from = at + 1;
    }
  }
  return found;
}

/** Of 6 958 natural replies 13 have so many sentences in a row, of so few words, without a word of the matter. */
const slogansFrom = 3;
const sloganWords = 5;

/** “Sorry. I understand. My fault. Honestly.”: sentences so short and so general that they would fit any letter. */
function slogans(sheet: Sheet): Padding[] {
  const { sentences, tokens } = sheet.text;
  const isSlogan = (run: Run): boolean =>
    run.to - run.from <= sloganWords &&
    tokens.slice(run.from, run.to).every((token) => token.kind === "word" && !sheet.isOfMatter(token));
  const found: Padding[] = [];
  let row: Run[] = [];
  for (const run of [...sentences, undefined]) {
    if (run && isSlogan(run)) {
      row.push(run);
      continue;
    }
    if (row.length >= slogansFrom)
      found.push(...row.map(({ start, end }) => ({ start, end, because: "formula" as const })));
    row = [];
  }
  return found;
}

/** All padding of a text, in its order. `repeats`: the sentences said before. */
export function paddingOf(sheet: Sheet, repeats: readonly Run[]): Padding[] {
  return [
    ...repeats.map(({ start, end }) => ({ start, end, because: "repetition" as const })),
    ...sheet.garland().map((run) => ({ ...run, because: "formula" as const })),
    ...heaps(sheet),
    ...slogans(sheet),
  ].sort((a, b) => a.start - b.start);
}

/** The typed text without its padding. */
export function withoutPadding(text: Text, padding: readonly Padding[]): string {
  let left = "";
  let at = 0;
  for (const { start, end } of padding) {
    const span = typedSpan(text, start, end);
    if (span.start > at) left += text.typed.slice(at, span.start);
    at = Math.max(at, span.end);
  }
  return (left + text.typed.slice(at)).trim();
}

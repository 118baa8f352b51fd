/** What keeps a text from being sent, however well it reads: it hurts, is not true, makes no sentence or is copied. */
import type { Reading } from "../../writing/analyse.ts";
import { tone } from "../../writing/finding.ts";
import type { Finding, FindingCode } from "../../writing/finding.ts";
import type { Situation } from "../../writing/situation.ts";
import { quotesOf } from "./quotes.ts";

const hurting: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "insult",
  "mockery",
  "blames-resident",
  "lecture",
  "dismissal",
  "denial",
]);
/** Doubted whatever their weight: a wrong day sends somebody to a closed door. */
const untrue: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "contradicts-facts",
  "unsupported-number",
  "too-early",
  "false-claim",
  "beyond-powers",
  "wrong-name",
]);
/** Said elsewhere: stiff words and open questions have lines of their own, order and copying a stage of theirs. */
const elsewhere: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "officialese",
  "noun-chain",
  "point-missed",
  "word-salad",
  "other-language",
  "pasted-facts",
]);

export const plainly = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const hurts = (one: Finding): boolean => hurting.has(one.code) && tone(one) === "bad";
const doubted = (one: Finding): boolean =>
  untrue.has(one.code) || (tone(one) === "bad" && !hurting.has(one.code) && !elsewhere.has(one.code));

/** Words a sentence, below which it is none yet; and words, from which on the reader of texts judges the order itself. */
const [shortest, judged] = [2, 14];
/** Of short natural sentences one in thirty lies below, of shuffled ones more than every second (rated replies, 5–13 words). */
const disorder = -2;

/** The words are there, but nobody does anything with them, or they stand as they fell. */
function isBroken({ findings, text, measures }: Reading): boolean {
  if (findings.some(({ code }) => code === "word-salad" || code === "other-language")) return true;
  const count = text.tokens.length;
  if (count >= judged) return false;
  // «Две бригады. Заводская улица. Пятница.»
  const isHeadline = findings.some(({ code }) => code === "telegram-style");
  return count < shortest * text.sentences.length || isHeadline || (measures["order"] ?? 0) < disorder;
}

/** Every sentence is one of the facts, a name before it or not. */
function isCopied({ findings, text }: Reading, { facts, author }: Situation): boolean {
  if (findings.some(({ code }) => code === "pasted-facts")) return true;
  const name = `${plainly(author.name)} `;
  const bare = ` ${plainly(text.typed).replace(name, "")} `;
  const rest = facts.reduce((left, fact) => left.replace(` ${plainly(fact)} `, " "), bare);
  return rest.trim() === "";
}

export interface Doubts {
  /** Words that hurt, words the facts do not bear; the marks themselves, for nothing of it is praised. */
  hurtful: string[];
  untrue: string[];
  marks: Finding[];
  isHurting: boolean;
  isUntrue: boolean;
  isBroken: boolean;
  isCopied: boolean;
}

/** What is wrong with a rewritten text, whatever has got better in it. */
export function doubtsOf(reading: Reading, situation: Situation): Doubts {
  const painful = reading.findings.filter(hurts);
  const wrong = reading.findings.filter(doubted);
  const hurtful = quotesOf(painful, reading).map((quote) => quote.toLowerCase());
  return {
    // Both may have met the same words, one of them more of them.
    hurtful: [...new Set(hurtful)].filter((one) => !hurtful.some((other) => other !== one && other.includes(one))),
    untrue: quotesOf(wrong, reading),
    marks: [...painful, ...wrong],
    isHurting: painful.length > 0,
    isUntrue: wrong.length > 0,
    isBroken: isBroken(reading),
    isCopied: isCopied(reading, situation),
  };
}

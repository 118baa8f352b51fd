/** How it is said: in which language, officialese, long sentences, passives, shouting, telegram style. */
import type { Sheet } from "./sheet.ts";

/** Kinds of words that make a sentence of a heap of nouns. */
const spoken: ReadonlySet<string> = new Set(["verb", "past", "imp", "be", "mod", "pv", "ed"]);

/** Writes officialese and heavy syntax; measures are rates per sentence or per 100 words (floor 25). */
export function readLanguage(sheet: Sheet): void {
  const { text, pack, measures } = sheet;
  const { plain, sentences } = text;
  const words = text.tokens.filter(({ kind }) => kind === "word");
  const count = Math.max(1, words.length);
  const floor = Math.max(25, words.length);
  let weight = 0;
  let heavy = 0;
  for (const match of plain.matchAll(pack.officialese)) {
    const entry = pack.entries.find(({ test }) => test.test(match[0]));
    if (!entry) continue;
    weight += entry.severity;
    if (entry.severity === 3) heavy += 1;
    sheet.add("officialese", match.index, match.index + match[0].length, entry.severity, { plain: entry.plain });
  }
  const lengths = sentences.map((run) => run.to - run.from);
  for (const run of sentences) if (run.to - run.from > 25) sheet.add("long-sentence", run.start, run.end, 2);
  const passives = [...plain.matchAll(pack.passive)];
  for (const match of passives.slice(0, 6)) sheet.add("passive", match.index, match.index + match[0].length, 1);
  const nominal = words.filter((token) => pack.nominal.test(token.text));
  let chain = 0;
  for (let index = 1; index < nominal.length; index += 1) {
    const near = (nominal[index]?.start ?? 0) - (nominal[index - 1]?.end ?? 0) < 30;
    if (near) chain += 1;
  }
  if (chain >= 1 && nominal[0]) sheet.add("noun-chain", nominal[0].start, nominal.at(-1)?.end ?? nominal[0].end, 2);
  const first = words.filter((token) => pack.first.has(token.text)).length;
  const second = words.filter((token) => pack.second.has(token.text)).length;
  // Five letters on: «МЧС» and «ЕДДС» are no shouts.
  const capitals = (text.typed.match(/(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu) ?? []).length;
  const shouts = (plain.match(/!{2,}/gu) ?? []).length;
  const emoji = (plain.match(/\p{Extended_Pictographic}/gu) ?? []).length;
  if (shouts + capitals >= 3 || emoji >= 4) sheet.addWhole("shouting", 2);
  const bare = sentences.filter((run) => {
    const own = text.tokens.slice(run.from, run.to);
    return (
      own.length >= 2 &&
      !own.some(
        (token) => pack.first.has(token.text) || pack.second.has(token.text) || spoken.has(pack.tag(token.text)),
      )
    );
  });
  const bareShare = bare.length / Math.max(1, sentences.length);
  if (bareShare > 0.5 && first + second === 0) sheet.addWhole("telegram-style", 2);
  const letters = words.reduce((sum, token) => sum + token.text.length, 0);
  const lowers = sentences.filter(
    (run) => text.tokens[run.from]?.kind === "word" && text.tokens[run.from]?.capital === false,
  ).length;
  if (text.foreign) sheet.addWhole("other-language", 3);
  const slang = sheet.hits("slang").length;
  if (slang >= 3) sheet.addWhole("careless-spelling", 1);
  Object.assign(measures, {
    words: words.length,
    officialese: (100 * weight) / floor,
    officialeseHeavy: heavy,
    sentenceLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    longest: Math.max(0, ...lengths),
    passive: passives.length / Math.max(1, sentences.length),
    nominal: nominal.length / count,
    nounChains: chain,
    wordLength: letters / count,
    first: first / floor,
    second: second / floor,
    noVoice: first + second === 0 ? 1 : 0,
    capitals,
    shouts,
    exclaims: (plain.match(/!/gu) ?? []).length,
    emoji,
    voiceless: bareShare,
    lowers: lowers / Math.max(1, sentences.length),
    slang: slang / floor,
    listed: (text.typed.match(/^[ \t]*(?:\d+[.)]|[-•—–*])\s/gmu) ?? []).length,
    initials: (text.typed.match(/(?<!\p{L})\p{Lu}\.\s?\p{Lu}\p{L}+/gu) ?? []).length,
    formal: (text.typed.match(/№|§|ст\.|п\.|%|(?<!\p{L})(?:No|Section|Art|ref)\.?\s?\d/gu) ?? []).length,
    questions: sentences.filter((run) => run.sign.startsWith("?")).length / Math.max(1, sentences.length),
    translit: text.translit ? 1 : 0,
    foreign: text.foreign ? 1 : 0,
    mixed:
      pack.language === "ru" && !text.translit
        ? (plain.match(/[a-z]{4,}/gu) ?? []).length
        : (plain.match(/[а-я]{3,}/gu) ?? []).length,
  });
}

/** How the writer stands to the resident, whatever the words: turned against them, asking back, putting them down without a rude word. */
import { toneFamilies } from "./packs/source.ts";
import type { Hit, Sheet } from "./sheet.ts";
import type { Run } from "./text.ts";

/** Writes how the writer stands to the resident, whatever the words: tells them what they did, asks back, bids them do idle things. */
export function readStance(sheet: Sheet): void {
  const { text, pack, known } = sheet;
  const turns = [...text.plain.matchAll(pack.signs.turned)].filter(
    (match) => !pack.signs.kindTurn.test(text.plain.slice(match.index, match.index + 40)),
  );
  let idle = 0;
  let challenges = 0;
  for (const clause of text.clauses) {
    const tokens = text.tokens.slice(clause.from, clause.to);
    const bids =
      pack.language === "ru"
        ? tokens.some((token) => pack.tag(token.text) === "imp")
        : pack.bids.has(tokens[0]?.text ?? "");
    const borne =
      tokens.some((token) => known.factKeys.has(token.key) && !pack.stop.has(token.text)) ||
      sheet.hits("followUp").some((hit) => hit.start >= clause.start - 2 && hit.start < clause.end + 2);
    const polite =
      sheet.hits("apology").some((hit) => hit.start >= clause.start - 1 && hit.start < clause.end) ||
      sheet.hits("warmth").some((hit) => hit.start >= clause.start - 1 && hit.start < clause.end) ||
      sheet.hits("greeting").some((hit) => hit.start >= clause.start - 1 && hit.start < clause.end);
    if (bids && !borne && !polite) idle += 1;
    if (clause.sign.startsWith("?") && tokens.some((token) => pack.second.has(token.text))) challenges += 1;
  }
  const everyone = text.plain.match(pack.signs.everyone)?.length ?? 0;
  Object.assign(sheet.measures, { turns: turns.length, idle, challenges, everyone });
}

const quote = /["«“„]([^"»”“«\n]{2,60})["»”“]|(?<![\p{L}\p{N}])'([^'\n]{2,60})'(?!\p{L})/gu;

/** Writes put-downs without a rude word: how many kinds, in how much of the reply, and what of the resident is turned against them. */
export function readJabs(sheet: Sheet): void {
  const { text, pack, known, measures } = sheet;
  const sentenceOf = (hit: Hit): Run | undefined => sheet.runAt(text.sentences, hit.start);
  const courteous = ["apology", "ownership", "warmth", "thanks"] as const;
  // “We should have told you” is a reproach too, but to ourselves.
  const softened = new Set(courteous.flatMap((family) => sheet.hits(family).map(sentenceOf)));
  const kinds = new Map<Run, number>();
  const counts = toneFamilies.map((family) => {
    const jabbed = sheet.hits(family).flatMap((hit) => sentenceOf(hit) ?? []);
    const hard = jabbed.filter((sentence) => !softened.has(sentence));
    for (const sentence of new Set(hard)) kinds.set(sentence, (kinds.get(sentence) ?? 0) + 1);
    return hard.length;
  });
  let family = 0;
  let about = 0;
  for (const sentence of text.sentences) {
    const tokens = text.tokens.slice(sentence.from, sentence.to);
    const second = tokens.some((token) => pack.second.has(token.text));
    const first = tokens.some((token) => pack.first.has(token.text));
    const borne = tokens.filter((token) => known.factKeys.has(token.key) && !pack.stop.has(token.text)).length;
    if (second && !first && borne === 0 && !softened.has(sentence)) about += 1;
    if (borne < 2 && kinds.has(sentence) && pack.signs.kin.test(text.plain.slice(sentence.start, sentence.end)))
      family += 1;
  }
  for (const [index, name] of toneFamilies.entries()) measures[name] = counts[index] ?? 0;
  const questions = text.clauses.filter((clause) => clause.sign.startsWith("?"));
  const asking = questions.filter((clause) =>
    pack.signs.factual.test(text.plain.slice(clause.start, clause.end)),
  ).length;
  let echoes = 0;
  for (const match of [...text.plain.matchAll(quote)].slice(0, 8)) {
    const inside = text.tokens.filter(
      (token) => token.start >= match.index && token.end <= match.index + match[0].length && !pack.stop.has(token.text),
    );
    if (inside.some((token) => known.appealKeys.has(token.key) && !known.factKeys.has(token.key))) echoes += 1;
  }
  const size = Math.max(1, text.sentences.length);
  Object.assign(measures, {
    jabKinds: counts.filter((count) => count > 0).length,
    jabShare: kinds.size / size,
    pointed: [...kinds.values()].filter((count) => count > 1).length,
    kinBlamed: family,
    aboutYou: about / size,
    factQuestions: asking,
    idleQuestions: questions.length - asking,
    quotedBack: echoes,
  });
}

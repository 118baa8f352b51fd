/** What a word or two in a text do as a whole: say yes or no, blame, ask people to take part, show what their voice changed. */
import type { Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";

/** How many sentences begin with such a word, after the name of the resident at most. */
const begin = ({ plain, sentences }: Text, word: RegExp): number =>
  sentences.filter(({ start, end }) => {
    const words = plain.slice(start, end);
    return word.test(words) || word.test(words.replace(/^\p{L}+(?: \p{L}+)?,\s*/u, ""));
  }).length;

/** Clauses that put the blame on somebody: «виноват подрядчик, но яму закрою я» does, «мы виноваты» does not. */
const blaming = ({ plain, clauses }: Text, { signs }: Sheet["pack"]): number =>
  clauses.filter(({ start, end, sign }) => {
    const words = plain.slice(start, end);
    return (
      !sign.startsWith("?") && signs.blaming.test(words) && !signs.sparing.test(words) && !signs.bareGuilt.test(words)
    );
  }).length;

/** Writes how often the whole text makes these moves, also in words repeated from the message. */
export function readMoves({ pack, measures }: Sheet, text: Text): void {
  const { negation, grants, declines, invite, outcome } = pack.signs;
  measures["negates"] = text.tokens.some((token) => negation.test(token.text)) ? 1 : 0;
  measures["grants"] = begin(text, grants);
  measures["declines"] = begin(text, declines);
  measures["blames"] = blaming(text, pack);
  measures["invites"] = text.plain.match(invite)?.length ?? 0;
  measures["outcomes"] = text.plain.match(outcome)?.length ?? 0;
}

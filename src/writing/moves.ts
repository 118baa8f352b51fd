/** What a word or two in a text do as a whole: say no, ask people to take part, show what their voice changed. */
import type { Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";

/** Writes how often the whole text makes these moves, also in words repeated from the message. */
export function readMoves({ pack, measures }: Sheet, text: Text): void {
  const { refusal, invite, outcome } = pack.signs;
  measures["refuses"] = text.tokens.some((token) => refusal.test(token.text)) ? 1 : 0;
  measures["invites"] = text.plain.match(invite)?.length ?? 0;
  measures["outcomes"] = text.plain.match(outcome)?.length ?? 0;
}

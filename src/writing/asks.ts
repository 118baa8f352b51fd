/** What a question asks for – a time, a person, a reason, a yes or no –, and whether a clause of a reply denies it. */
import type { Pack } from "./pack.ts";
import type { Text } from "./text.ts";

/** One question may ask for several things: «Кто и когда?». */
export type Asked = "time" | "person" | "reason" | "choice";

/** What a question asks for. */
export function askedIn({ plain }: Text, { signs }: Pack): Set<Asked> {
  const signed = { time: signs.asksTime, person: signs.asksPerson, reason: signs.asksReason, choice: signs.asksChoice };
  return new Set((Object.keys(signed) as Asked[]).filter((asked) => signed[asked].test(plain)));
}

/** «Пустоты под школой нет» to «Есть ли пустота под школой?»: a clause that denies with half the words of the question. */
export function denies(text: Text, ask: Text, { negations, signs }: Pack): boolean {
  const words = ask.tokens.filter(({ kind, text: word }) => kind === "word" && word.length > 3);
  const stems = words
    .filter(({ text: word }) => !signs.askingWord.test(word))
    .map(({ text: word }) => word.slice(0, Math.max(4, word.length - 2)));
  return (
    stems.length > 0 &&
    text.clauses.some(({ from, to, sign }) => {
      const tokens = text.tokens.slice(from, to);
      if (sign.startsWith("?") || !tokens.some((token) => negations.has(token.text))) return false;
      const met = stems.filter((stem) => tokens.some((token) => token.text.startsWith(stem))).length;
      return 2 * met >= stems.length;
    })
  );
}

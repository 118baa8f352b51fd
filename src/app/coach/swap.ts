/** One row of the tables of plainer words: what may be put in place of what, and where. */

/** What stands before and after the words; lower case, «ё» as «е». */
export interface Around {
  before: string;
  after: string;
}

/**
 * `words` meets the marked words as a whole. A wording is `to` when it fits wherever the words can stand; if it fits only
 * in some places, `fits` says in which. An empty wording leaves the words out.
 */
export interface Swap {
  words: RegExp;
  to: (words: string) => string;
  fits?: (around: Around) => boolean;
}

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "u");

/** The same wording for all of a pattern. */
export const swap = (pattern: string, to: string, fits?: Swap["fits"]): Swap => ({
  words: whole(pattern),
  to: () => to,
  ...(fits && { fits }),
});

/** A wording for each form, so that it stands in the form of the words it replaces; «forms»: ending → wording. */
export const inflect = (
  stem: string,
  forms: Readonly<Record<string, string>>,
  after = "",
  fits?: Swap["fits"],
): Swap => {
  const words = new RegExp(`^(?:${stem})(${Object.keys(forms).join("|")})${after}$`, "u");
  return { words, to: (found) => forms[words.exec(found)?.[1] ?? ""] ?? "", ...(fits && { fits }) };
};

/** The words open a sentence. */
export const opens = ({ before }: Around): boolean => /(?:^|[.!?…\n])\s*$/u.test(before);

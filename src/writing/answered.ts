/** From when on a question counts as answered: one rule for levels, findings, follow-ups, coach and gym. */

/** Of 0–1; below `touchedFrom` nothing was said to it at all. */
export const answeredFrom = 0.5;
export const touchedFrom = 0.25;

/** Whether a point is answered. */
export const isAnswered = ({ answered }: { readonly answered: number }): boolean => answered >= answeredFrom;

/** Whether a text answers half of what was asked, or at least answers no less where nothing was. */
export const answersHalf = (measures: Readonly<Record<string, number>>): boolean =>
  (measures["answered"] ?? 1) >= answeredFrom;

/** Whether a reply puts the blame on somebody else, or on the resident, in so many words. */
import type { Reading } from "../../writing/analyse.ts";

/** «Виновата мэрия», «сам виноват», "it's the contractor's fault"; whose fault it is decides {@link ours}. */
const blaming =
  /(?<!\p{L})(?:винов(?:ат|ата|ато|аты|ен)|(?:это|вся|тут|здесь) вина|по вине|blame[ds]?|at fault|fault of|(?:\p{L}+'s|s'|your|their|his|her)(?: own)? fault)(?!\p{L})/u;
/** «Виноваты», «это наша вина», "our fault": the writer owns up. «Никто не виноват» blames nobody. */
const ours =
  /(?<!\p{L})(?:я|мы|мне|нам|нас|меня|мой|моя|моей|наш|наша|нашей|нашу|свою|никто|простите|извините|i|i'm|we|we're|us|me|my|mine|our|ours|sorry|nobody|no one|not|isn't|не)(?!\p{L})/u;
/** A bare «виноваты» is an apology. */
const bare = /^\P{L}*(?:это )?винов(?:ат|ата|аты)\P{L}*$/u;

/** Looks clause by clause: «виноват подрядчик, но яму закрою я» still blames, «мы виноваты» does not. */
export function blames({ text }: Pick<Reading, "text">): boolean {
  return text.clauses.some((clause) => {
    const words = text.plain.slice(clause.start, clause.end);
    return !clause.sign.startsWith("?") && blaming.test(words) && !ours.test(words) && !bare.test(words);
  });
}

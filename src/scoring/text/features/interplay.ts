/** What things mean together: a warm answer, a rude one, kind words without an answer, what the situation calls for. */
import type { Situation } from "../../../writing/situation.ts";
import type { Counts, Features } from "./counts.ts";

/** Kinds of messages; a complaint is what none of them is. */
const kinds = ["question", "idea", "praise", "troll", "rumour", "emergency"] as const;

/** Products of two or three things. */
export function interplayFeatures(
  { any, cold, invented, m, owned, rude, unanswered, upTo, warm }: Counts,
  situation: Situation,
): Features {
  const calls = (move: string): number => (situation.moves.includes(move) ? 1 : 0);
  return {
    warm,
    rude,
    rudeOnly: rude * (1 - warm),
    rudeAnswered: rude * m("pointsMet"),
    answeredWarmly: m("pointsMet") * warm,
    answeredByName: m("pointsMet") * any("named"),
    answeredOwned: m("pointsMet") * owned,
    answeredInFirst: m("pointsMet") * Math.min(1, 10 * m("first")),
    emptyOffice: unanswered * cold,
    emptyCurt: unanswered * (1 - warm) * (1 - cold),
    emptyNameless: unanswered * (1 - any("named")) * (1 - cold),
    emptyRude: unanswered * rude,
    emptyBrag: unanswered * upTo("bragging", 2),
    emptyNumbers: unanswered * upTo("unsupported", 3),
    emptyDenial: unanswered * upTo("denial", 2),
    emptyDeflect: unanswered * upTo("deflect", 2),
    emptyInvented: unanswered * invented,
    emptyEarly: unanswered * any("early"),
    fault: calls("apologise"),
    faultOwned: calls("apologise") * owned,
    faultHidden: calls("apologise") * (1 - owned),
    unknownSaid: calls("say-unknown") * any("unknown"),
    unknownHidden: calls("say-unknown") * (1 - any("unknown")),
    thanksOwed: calls("thank") * (1 - any("thanks")),
    ...Object.fromEntries(kinds.map((kind) => [`kind: ${kind}`, situation.kind === kind ? 1 : 0])),
  };
}

/** From what was seen in a post to the numbers that speak for or against its levels. */
import type { Reading } from "../../writing/analyse.ts";
import type { Situation } from "../../writing/situation.ts";
import { features, wordsOf, type Features } from "./features.ts";
import { wordCriteria } from "./model.ts";

/** What counts in a post as in a reply: rated posts are few, and forty numbers are learnt better from them than two hundred. */
const shared = [
  ...[
    "officialese",
    "officialeseMuch",
    "brushOff",
    "passive",
    "nominal",
    "sentenceLength",
    "wordLength",
    "noticeStyle",
  ],
  ...["nobodySpeaks", "first", "second", "exclaims", "shouts", "capitals", "emoji", "slang", "lowerCase", "paragraphs"],
  ...["short", "long", "variety", "echoShare", "invented", "asks", "named", "thanks", "warmth", "apology", "ownership"],
  ...["unknown", "reason", "bragging", "braggingOften", "guarantee", "denial", "deflect", "formula", "vague"],
  ...["airyPromises", "emptyFuture", "tooEarly", "deadline", "deadlines", "person", "people", "place", "placeWords"],
  ...["contact", "followUp", "actions", "knownNumber", "newsNumbers", "unknownNumbers", "wrongNumbers", "factMean"],
  "borneShare",
  ...wordCriteria.map(wordsOf),
] as const;

/** Names in the middle of a sentence: streets, firms, people. */
const namesCounted = 6;

/** The features of a post; `facts` of the situation are those of its topic. */
export function postFeatures(reading: Reading, situation: Situation): Features {
  const all = features(reading, situation);
  const { text, measures } = reading;
  const upTo = (name: string, most: number): number => Math.min(most, measures[name] ?? 0);
  const opens = new Set(text.sentences.map(({ from }) => from));
  const names = text.tokens.filter((token, at) => token.capital && !opens.has(at)).length;
  const invites = upTo("invites", 2);
  const outcomes = upTo("outcomes", 2);
  const isCounted = /\d ?%|процент|per ?cent/u.test(text.plain);
  return {
    ...Object.fromEntries(shared.map((name) => [name, all[name] ?? 0])),
    invites,
    outcomes,
    asksIn: invites * Math.min(1, 3 * (all["asks"] ?? 0)),
    asksAtAll: Math.ceil(Math.min(1, all["asks"] ?? 0)),
    outcomeCounted: isCounted ? outcomes : 0,
    speaks: upTo("first", 1) > 0 ? 1 : 0,
    thanksSomebody: upTo("thanks", 1) * Math.min(1, upTo("people", 1) + upTo("named", 1)),
    names: Math.min(namesCounted, names),
    useful: Math.min(4, upTo("deadlines", 4) + upTo("contacts", 4) + upTo("cta", 4)),
  };
}

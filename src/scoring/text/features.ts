/** From what was seen in a text to the numbers that speak for or against each level. */
import type { Reading } from "../../writing/analyse.ts";
import { leanings, type Leaning } from "../../writing/leanings.ts";
import { dangerFamilies, toneFamilies } from "../../writing/packs/source.ts";
import type { Situation } from "../../writing/situation.ts";

/** The criteria a single reply shows. */
export const textCriteria = ["substance", "concreteness", "living-language", "empathy", "sincerity"] as const;
export type TextCriterion = (typeof textCriteria)[number];

/** The criteria a single post shows. */
export const postCriteria = ["living-language", "sincerity", "human", "grounding", "interactive"] as const;
export type PostCriterion = (typeof postCriteria)[number];

export type Features = Readonly<Record<string, number>>;

/** Kinds of messages; a complaint is what none of them is. */
const kinds = ["question", "idea", "praise", "troll", "rumour", "emergency"] as const;

/** Counts are capped: the second marker of a family says little, the third nothing. */
export function features(reading: Pick<Reading, "measures" | "leanings">, situation: Situation): Features {
  const m = (name: string): number => reading.measures[name] ?? 0;
  const upTo = (name: string, most: number): number => Math.min(most, m(name));
  const any = (...names: string[]): number => (names.some((name) => m(name) > 0) ? 1 : 0);
  const calls = (move: string): number => (situation.moves.includes(move) ? 1 : 0);
  const f: Record<string, number> = {};

  f["answered"] = m("answered");
  f["answeredLeast"] = m("answeredLeast");
  f["answeredMost"] = m("answeredMost");
  f["pointsMet"] = m("pointsMet");
  f["allMet"] = m("pointsMet") ** 2;
  f["pointsTouched"] = m("pointsTouched");
  f["termShare"] = m("termShare");
  f["freshTerms"] = m("freshTerms");
  f["factMean"] = m("factMean");
  f["factMost"] = m("factMost");
  f["factsTold"] = m("factsTold");
  f["borne"] = upTo("borne", 25) / 10;
  f["borneShare"] = m("borneShare");
  f["nothingAsked"] = Number(situation.points.length === 0);
  f["nothingKnown"] = Number(situation.facts.length === 0);
  f["datesOpen"] = m("datesOpen");
  f["unanswered"] = Math.max(0, 1 - 2 * m("answered"));

  f["deadline"] = any("deadlines");
  f["deadlines"] = upTo("deadlines", 3);
  f["reportDate"] = any("reportsDated");
  f["knownNumber"] = any("supported");
  f["knownNumbers"] = upTo("supported", 4);
  f["newsNumber"] = any("newsNumbers");
  f["newsNumbers"] = upTo("newsNumbers", 4);
  f["person"] = any("people");
  f["people"] = upTo("people", 2);
  f["doerWords"] = upTo("doerWords", 2);
  f["place"] = upTo("placeNews", 2);
  f["placeWords"] = upTo("placeWords", 2);
  f["contact"] = any("contacts");
  f["followUp"] = any("followUp");
  f["followUps"] = upTo("followUp", 3);
  f["actions"] = upTo("cta", 2);
  f["promisesDated"] = upTo("promisesDated", 2);
  f["promisesTell"] = any("promisesTell");
  f["vague"] = any("vague");
  f["vagueOnly"] = any("vague") * (1 - any("deadlines"));
  f["kinds"] = any("deadlines") + any("people") + any("placeNews") + any("newsNumbers") + any("followUp");
  f["kindsBorne"] = f["kinds"] * Math.min(1, 2.5 * m("borneShare"));
  f["unknownNumber"] = any("unsupported");
  f["unknownNumbers"] = upTo("unsupported", 3);
  f["tooEarly"] = any("early");

  f["unborneDates"] = upTo("unborneDates", 2);
  f["airyPromises"] = upTo("promisesAiry", 2);
  f["turns"] = upTo("turns", 2);
  f["idleBids"] = upTo("idle", 2);
  f["challenges"] = upTo("challenges", 2);
  f["everyone"] = upTo("everyone", 2);
  f["emptyTurns"] = f["unanswered"] * Math.min(1, m("turns") + m("idle") + m("challenges"));

  const office = m("officialese");
  f["officialese"] = Math.min(office, 40) / 10;
  f["officialeseSome"] = Math.min(office, 4) / 4;
  f["officialeseMuch"] = Math.min(office, 12) / 12;
  f["brushOff"] = upTo("officialeseHeavy", 3);
  f["sentenceLength"] = Math.min(m("sentenceLength"), 30) / 10;
  f["sentencesHeavy"] = Math.max(0, m("sentenceLength") - 14) / 10;
  f["longest"] = Math.min(m("longest"), 45) / 20;
  f["passive"] = Math.min(m("passive"), 2);
  f["nominal"] = Math.min(m("nominal"), 0.25) * 10;
  f["nounChains"] = upTo("nounChains", 4);
  f["wordLength"] = m("wordLength");
  f["initials"] = any("initials");
  f["paragraphs"] = upTo("formal", 3);
  f["noticeStyle"] = m("voiceless");
  f["nobodySpeaks"] = m("noVoice");
  f["capitals"] = upTo("capitals", 3);
  f["shouts"] = upTo("shouts", 3);
  f["exclaims"] = upTo("exclaims", 6);
  f["emoji"] = upTo("emoji", 3);
  f["slang"] = Math.min(m("slang"), 0.2) * 10;
  f["translit"] = m("translit");
  f["mixed"] = any("mixed");
  f["listed"] = upTo("listed", 3);
  f["lowerCase"] = m("lowers");
  f["first"] = Math.min(m("first"), 0.15) * 10;
  f["second"] = Math.min(m("second"), 0.15) * 10;
  f["numberMass"] = upTo("numberMass", 10);
  f["short"] = Math.max(0, 20 - m("words")) / 20;
  f["veryShort"] = Math.max(0, 8 - m("words")) / 8;
  f["long"] = Math.min(m("words"), 120) / 50;
  f["asks"] = m("questions");

  for (const name of [
    "greeting",
    "endearment",
    "apology",
    "candour",
    "passedOn",
    "named",
    "wrongName",
    "vulgar",
    "laughing",
    "smileys",
    "fearless",
    "leaks",
    "nonApology",
    "reversed",
  ])
    f[name] = any(name);
  for (const name of [
    "thanks",
    "ownership",
    "unknown",
    "reason",
    "emptyFuture",
    "deflect",
    "denial",
    "blame",
    "insult",
    "mockery",
    "lecture",
    "dismissal",
    "guarantee",
    "bragging",
    "formula",
  ]) {
    f[name] = any(name);
    f[`${name}Often`] = upTo(name, 2);
  }
  f["warmth"] = any("warmth");
  f["warmthOften"] = upTo("warmth", 3);
  f["warmEcho"] = upTo("warmEcho", 3);
  f["offGame"] = upTo("offGame", 2);
  f["echoed"] = m("echoed");
  f["repeated"] = m("repeated");
  f["invented"] = Math.min(m("invented"), 50) / 20;

  const warm = any("warmth", "apology", "thanks");
  const owned = any("ownership", "apology");
  const cold = f["officialeseMuch"];
  const rude = Math.min(
    1,
    any("insult") +
      any("mockery") +
      any("blame") +
      any("lecture") +
      any("vulgar") +
      any("laughing") +
      any("dismissal") / 2,
  );
  f["warm"] = warm;
  f["rude"] = rude;
  f["rudeOnly"] = rude * (1 - warm);
  f["rudeAnswered"] = rude * m("pointsMet");
  f["answeredWarmly"] = m("pointsMet") * warm;
  f["answeredByName"] = m("pointsMet") * any("named");
  f["answeredOwned"] = m("pointsMet") * owned;
  f["answeredInFirst"] = m("pointsMet") * Math.min(1, f["first"]);
  f["emptyOffice"] = f["unanswered"] * cold;
  f["emptyCurt"] = f["unanswered"] * (1 - warm) * (1 - cold);
  f["emptyNameless"] = f["unanswered"] * (1 - any("named")) * (1 - cold);
  f["emptyRude"] = f["unanswered"] * rude;
  f["emptyBrag"] = f["unanswered"] * (f["braggingOften"] ?? 0);
  f["emptyNumbers"] = f["unanswered"] * f["unknownNumbers"];
  f["emptyDenial"] = f["unanswered"] * (f["denialOften"] ?? 0);
  f["emptyDeflect"] = f["unanswered"] * (f["deflectOften"] ?? 0);
  f["emptyInvented"] = f["unanswered"] * f["invented"];
  f["emptyEarly"] = f["unanswered"] * f["tooEarly"];
  f["fault"] = calls("apologise");
  f["faultOwned"] = calls("apologise") * owned;
  f["faultHidden"] = calls("apologise") * (1 - owned);
  f["unknownSaid"] = calls("say-unknown") * any("unknown");
  f["unknownHidden"] = calls("say-unknown") * (1 - any("unknown"));
  f["thanksOwed"] = calls("thank") * (1 - any("thanks"));
  for (const kind of kinds) f[`kind: ${kind}`] = situation.kind === kind ? 1 : 0;
  const doubtful = Math.min(
    1,
    0.5 * any("guarantee") +
      0.5 * any("early") +
      0.3 * any("unsupported") +
      0.3 * any("denial") +
      0.5 * any("reversed"),
  );
  f["doubtful"] = doubtful;
  f["doubtfulInvented"] = doubtful * (1 - Math.min(1, 2 * m("borneShare")));
  f["denied"] = upTo("denied", 4);
  f["mostlyWrong"] = m("mostlyUnborne");
  f["wrongNumbers"] = upTo("wrongNumbers", 3);
  f["echoShare"] = m("echoShare");
  f["variety"] = m("variety");
  f["order"] = Math.max(-5, Math.min(4, m("order")));
  f["risky"] = m("risky");
  f["urgent"] = m("urgent");
  f["riskyCalm"] = m("risky") * any("fearless");
  f["riskyReversed"] = m("risky") * any("reversed");
  f["riskyEmpty"] = m("risky") * f["unanswered"];
  f["riskyIdle"] = m("risky") * f["idleBids"];
  f["riskyLight"] = m("risky") * Math.min(1, any("laughing") + any("mockery") + any("smileys") + m("exclaims") / 4);
  f["riskyBorne"] = m("risky") * m("borneShare");
  for (const name of [...toneFamilies, ...dangerFamilies]) {
    f[name] = any(name);
    f[`${name}Often`] = upTo(name, 3);
  }
  f["barbs"] = upTo("barbs", 2);
  f["jabKinds"] = m("jabKinds");
  f["jabShare"] = m("jabShare");
  f["pointed"] = upTo("pointed", 3);
  f["kinBlamed"] = any("kinBlamed");
  f["aboutYou"] = m("aboutYou");
  f["factQuestions"] = upTo("factQuestions", 2);
  f["idleQuestions"] = upTo("idleQuestions", 2);
  f["quotedBack"] = any("quotedBack");
  f["jabEmpty"] = f["unanswered"] * f["jabShare"];
  f["jabCold"] = f["jabShare"] * (1 - warm);
  f["hazardBids"] = upTo("hazardBids", 3);
  f["hazardWarned"] = upTo("hazardWarned", 3);
  f["defies"] = upTo("defies", 2);
  f["heeds"] = upTo("heeds", 2);
  f["cautionTold"] = m("cautionTold");
  f["riskyBidding"] = m("risky") * upTo("riskyBid", 3);
  f["riskyHazard"] = m("risky") * upTo("hazardBids", 2);
  f["riskyLulled"] = m("risky") * upTo("lulling", 2);
  f["riskyWarned"] = m("risky") * upTo("warning", 3);
  f["riskyUntold"] = m("risky") * (1 - m("cautionTold"));
  f["urgentUntold"] = m("urgent") * (1 - m("cautionTold"));
  f["bidUnwarned"] = upTo("riskyBid", 3) * (1 - any("warning"));
  f["lulledBid"] = any("lulling") * Math.min(1, m("riskyBid") + m("hazardBids"));
  f["grand"] = (f["guaranteeOften"] ?? 0) * (1 - Math.min(1, 2 * m("factMean")));
  for (const leaning of leanings) f[wordsOf(leaning)] = reading.leanings[leaning];
  return f;
}

/** The feature in which the words of a text speak for a criterion or a gate. */
export const wordsOf = (leaning: Leaning): string => `words: ${leaning}`;

/** How it is said. */
import type { Counts, Features } from "./counts.ts";

/** Rates and lengths, each capped where more says no more. */
export function languageFeatures({ any, cold, m, upTo }: Counts): Features {
  const office = m("officialese");
  return {
    officialese: Math.min(office, 40) / 10,
    officialeseSome: Math.min(office, 4) / 4,
    officialeseMuch: cold,
    brushOff: upTo("officialeseHeavy", 3),
    sentenceLength: Math.min(m("sentenceLength"), 30) / 10,
    sentencesHeavy: Math.max(0, m("sentenceLength") - 14) / 10,
    longest: Math.min(m("longest"), 45) / 20,
    passive: Math.min(m("passive"), 2),
    nominal: Math.min(m("nominal"), 0.25) * 10,
    nounChains: upTo("nounChains", 4),
    wordLength: m("wordLength"),
    initials: any("initials"),
    paragraphs: upTo("formal", 3),
    noticeStyle: m("voiceless"),
    nobodySpeaks: m("noVoice"),
    capitals: upTo("capitals", 3),
    shouts: upTo("shouts", 3),
    exclaims: upTo("exclaims", 6),
    emoji: upTo("emoji", 3),
    slang: Math.min(m("slang"), 0.2) * 10,
    translit: m("translit"),
    mixed: any("mixed"),
    listed: upTo("listed", 3),
    lowerCase: m("lowers"),
    first: Math.min(m("first"), 0.15) * 10,
    second: Math.min(m("second"), 0.15) * 10,
    numberMass: upTo("numberMass", 10),
    short: Math.max(0, 20 - m("words")) / 20,
    veryShort: Math.max(0, 8 - m("words")) / 8,
    long: Math.min(m("words"), 120) / 50,
    asks: m("questions"),
  };
}

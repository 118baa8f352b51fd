/** Stems: what the forms of a word have in common. */
import type { Language } from "./situation.ts";

const ruEndings =
  /(?:ыми|ими|ого|его|ому|ему|ами|ями|ешь|ишь|ете|ите|йте|лись|лась|лся|лось|ться|тся|ает|яет|ают|яют|ить|ать|ять|еть|уть|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ом|ем|ам|ям|ах|ях|ов|ев|ых|их|ет|ит|ут|ют|ат|ят|им|ым|ть|ла|ло|ли|а|я|о|е|ы|и|у|ю|ь|й|л)$/u;
const enEndings = /(?:'s|'ll|'re|'ve|'d|ings?|edly|ed|ies|es|ly|s|e)$/u;

/** A stem that meets other forms of the same word: endings cut, at most six letters. */
export function stem(word: string, language: Language): string {
  if (word.length <= 3) return word;
  const cut = word.replace(language === "ru" ? ruEndings : enEndings, "");
  const kept = cut.length >= 3 ? cut : word;
  const closed = language === "en" && kept.length > 4 && kept.at(-1) === kept.at(-2) ? kept.slice(0, -1) : kept;
  return closed.replace(/y$/u, "i").slice(0, 6);
}

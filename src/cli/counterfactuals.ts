/** Replies made from rated ones whose levels follow from what was done to them: what a scale must not fall for. */
import type { RatedReply } from "./rated-replies.ts";

/** Kind words that fit any letter. */
const kind = {
  ru: [
    "Спасибо, что обратились!",
    "Благодарим за неравнодушие.",
    "Нам очень важно ваше мнение.",
    "Мы вас прекрасно понимаем.",
    "Искренне сочувствуем.",
    "Простите нас, пожалуйста.",
    "Извините за беспокойство.",
    "Берегите себя и близких!",
    "Желаем вам крепкого здоровья.",
    "Всего самого доброго!",
    "Хорошего вам настроения!",
    "Обнимаем и поддерживаем.",
  ],
  en: [
    "Thanks a lot for getting in touch!",
    "We are grateful for your message.",
    "Your feedback means the world to us.",
    "We hear you and we understand.",
    "Our hearts go out to you.",
    "Please accept our apologies.",
    "So sorry about all this.",
    "Look after yourself!",
    "Wishing you all the best.",
    "Have a lovely day!",
    "Stay positive!",
    "We are here for you.",
  ],
} as const;

/** A repeatable number from a text. */
function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Kind words hung on a reply that answers nothing: it is worth what it was. */
function garlanded(one: RatedReply): RatedReply {
  const words = kind[one.language];
  const start = hash(one.id);
  const hung = Array.from({ length: 3 + (start % 3) }, (_, at) => words[(start + at * 5) % words.length] ?? "");
  return { ...one, id: `${one.id}+kind`, reply: `${one.reply} ${hung.join(" ")}` };
}

/** One in four empty replies with a garland. */
export function counterfactuals(replies: readonly RatedReply[]): RatedReply[] {
  return replies.filter(({ id, levels }) => levels.substance <= 1 && hash(id) % 4 === 0).map(garlanded);
}

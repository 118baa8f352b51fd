/** Why a decision is not possible now, said so that a player understands it. */
import type { Language } from "../standard/text.ts";

export const refusals = {
  "decision/malformed": { ru: "Это решение записано с ошибкой.", en: "This decision is not written correctly." },
  "phase/not-now": { ru: "Сейчас этого сделать нельзя.", en: "You can’t do this right now." },
  "day/no-time": { ru: "До конца дня не успеть. Завтра или короче.", en: "There is no time left for this today." },
  "appeal/unknown": { ru: "Такого обращения в ленте нет.", en: "There is no such message in the feed." },
  "appeal/gone": { ru: "Это обращение уже скрыто или удалено.", en: "This message has been hidden or deleted." },
  "appeal/prepared-used": {
    ru: "Готовый ответ тут уже отправлен. Дальше — только своими словами.",
    en: "A prepared reply was already sent here. From now on, use your own words.",
  },
  "appeal/enough": {
    ru: "Вы уже ответили трижды. Дайте человеку сказать.",
    en: "You have replied three times. Let the person speak.",
  },
  "appeal/asked": { ru: "Вы уже уточняли.", en: "You have already asked back." },
  "appeal/nothing-to-ask": {
    ru: "Тут и так всё ясно, уточнять нечего.",
    en: "It is all clear already, there is nothing to ask.",
  },
  "appeal/handed-over": { ru: "Вопрос уже передан.", en: "It has already been handed over." },
  "option/unknown": { ru: "Такого варианта нет.", en: "There is no such option." },
  "option/stale": {
    ru: "Срок из этого текста уже прошёл. Напишите своими словами.",
    en: "The time named in this text has already passed. Use your own words.",
  },
  "ministry/unknown": { ru: "Такого министерства нет.", en: "There is no such ministry." },
  "topic/unknown": { ru: "Такой темы нет.", en: "There is no such topic." },
  "topic/studied": { ru: "Сегодня вы это уже изучили.", en: "You have already studied this today." },
  "remedy/unknown": { ru: "Такой меры нет.", en: "There is no such measure." },
  "remedy/running": { ru: "Это уже делают.", en: "This is already being done." },
  "remedy/too-early": { ru: "Сначала нужно сделать другое.", en: "Something else has to be done first." },
  "remedy/no-money": { ru: "На это не хватает денег в бюджете.", en: "There is not enough money for this." },
  "remedy/past": { ru: "Этот срок уже прошёл.", en: "That time has already passed." },
  "visit/unknown": { ru: "Туда поехать нельзя.", en: "You cannot go there." },
  "visit/done": { ru: "Вы там уже были.", en: "You have already been there." },
  "brief/unknown": { ru: "Такого повода для поста нет.", en: "There is nothing like that to post about." },
  "brief/not-now": {
    ru: "Этот пост пока рано или уже поздно публиковать.",
    en: "It is too early or too late for this post.",
  },
  "brief/published": { ru: "Об этом вы уже написали.", en: "You have already posted about this." },
  "asset/unknown": { ru: "Такого снимка нет.", en: "There is no such picture." },
  "asset/not-yet": { ru: "Этого снимка ещё нет.", en: "This picture does not exist yet." },
  "asset/no-alt": { ru: "Такого описания к снимку нет.", en: "There is no such description of the picture." },
  "promise/unknown": { ru: "Такого обещания в книге нет.", en: "There is no such promise in the ledger." },
  "promise/settled": { ru: "С этим обещанием уже всё ясно.", en: "This promise is already settled." },
  "promise/told": { ru: "Вы уже об этом рассказали.", en: "You have already reported on it." },
  "promise/bad-date": {
    ru: "Новый срок должен быть позже старого и в будущем.",
    en: "The new date must be later than the old one and in the future.",
  },
  "retract/unknown": { ru: "Отзывать нечего.", en: "There is nothing to take back." },
  "stream/unknown": { ru: "Такого эфира нет.", en: "There is no such live stream." },
  "stream/not-now": { ru: "Для этого эфира сейчас не время.", en: "It is not the time for this live stream." },
  "stream/over": { ru: "Этот эфир уже был.", en: "This live stream is over." },
  "question/unknown": { ru: "Такого вопроса в эфире нет.", en: "There is no such question in the stream." },
  "question/answered": { ru: "На этот вопрос вы уже ответили.", en: "You have already answered this question." },
  "stream/no-slots": { ru: "Час эфира вышел.", en: "The hour of the stream is over." },
  "event/not-waiting": { ru: "Это решение уже не нужно.", en: "This decision is no longer needed." },
  "predict/done": { ru: "Вы уже предсказали завтрашний день.", en: "You have already made your prediction." },
} as const satisfies Record<string, Record<Language, string>>;

export type RefusalCode = keyof typeof refusals;

/** A decision that changed nothing, with the reason in both languages. */
export interface Refusal {
  code: RefusalCode;
  reason: Record<Language, string>;
}

export const refuse = (code: RefusalCode): Refusal => ({ code, reason: refusals[code] });

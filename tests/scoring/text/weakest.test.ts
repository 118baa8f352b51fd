/** What a resident picks on first, through the real reader: a table of replies in both languages. */
import { describe, expect, it } from "vitest";
import { followUps, type FollowUp } from "../../../src/scoring/text/weakest.ts";
import { rate } from "../../../src/scoring/text/rate.ts";
import { followUpFamilies } from "../../../src/scenario/vocabulary.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import type { Language, Situation } from "../../../src/writing/situation.ts";

const packs = { ru: await loadPack("ru"), en: await loadPack("en") };

const none = { cast: [], private: [], moves: [], facts: [] };
const situations = {
  ru: {
    heat: {
      ...none,
      author: { name: "Рита Громова", forms: ["рит"] },
      appeal: "Дома +13, ребёнку пять месяцев. Когда дадут тепло?",
      kind: "complaint",
      points: [{ id: "when", ask: "Когда дадут тепло?", terms: ["порыв", "трасс"] }],
      facts: ["Порыв на трассе варят, тепло дадут вечером."],
      moves: ["apologise"],
    },
    early: {
      ...none,
      author: { name: "Рита Громова", forms: ["рит"] },
      appeal: "Когда дадут тепло?",
      kind: "complaint",
      points: [{ id: "when", ask: "Когда дадут тепло?", terms: ["тепло"] }],
      facts: ["Порыв на трассе варят, тепло дадут через 3 дня."],
      earliestDays: 3,
    },
    dog: {
      ...none,
      author: { name: "Лена", forms: ["лен"] },
      appeal: "Можно ли гулять с собакой в парке?",
      kind: "question",
      points: [{ id: "dog", ask: "Можно ли с собакой?", terms: ["пускают", "намордник"] }],
      facts: ["С собаками в парк пускают на поводке."],
    },
    pies: {
      ...none,
      author: { name: "Рита", forms: ["рит"] },
      appeal: "Не жалоба! Третий день вожу дорожникам пироги, мужики стоят у ямы с утра. Просто чтобы вы знали.",
      kind: "praise",
      points: [],
      moves: ["thank"],
    },
    rumour: {
      ...none,
      author: { name: "Лариса", forms: ["ларис"] },
      appeal: "Пишут, что под седьмой школой пустота. Это правда?",
      kind: "rumour",
      points: [{ id: "void", ask: "Есть ли пустота под школой?", terms: ["радар", "проверил"] }],
      moves: ["correct-rumour"],
      facts: ["Грунт у школы проверил радар: всё цело."],
    },
    who: {
      ...none,
      author: { name: "Светлана", forms: ["светлан"] },
      appeal: "У соседки не открывается дверь. Кто придёт?",
      kind: "emergency",
      points: [{ id: "who", ask: "Кто придёт?", terms: ["спасател", "слесар"] }],
      facts: ["Дверь вскрывает дежурный слесарь Пётр Шилов."],
      cast: ["Пётр Шилов, слесарь"],
    },
  },
  en: {
    heat: {
      ...none,
      author: { name: "Rita Stone" },
      appeal: "It is 13 degrees at home, the baby is five months old. When will the heat be back?",
      kind: "complaint",
      points: [{ id: "when", ask: "When will the heat be back?", terms: ["burst", "main"] }],
      facts: ["The burst main is being welded, heat is back this evening."],
      moves: ["apologise"],
    },
    early: {
      ...none,
      author: { name: "Rita Stone" },
      appeal: "When will the heat be back?",
      kind: "complaint",
      points: [{ id: "when", ask: "When will the heat be back?", terms: ["heat"] }],
      facts: ["The burst main is being welded, heat is back in 3 days."],
      earliestDays: 3,
    },
    dog: {
      ...none,
      author: { name: "Lena" },
      appeal: "Are dogs allowed in the park?",
      kind: "question",
      points: [{ id: "dog", ask: "Are dogs allowed?", terms: ["muzzle", "let in"] }],
      facts: ["Dogs are let in on a lead."],
    },
    pies: {
      ...none,
      author: { name: "Rita" },
      appeal:
        "Not a complaint! I’ve been taking pies to the road crew, they stand at the hole from dawn. Just so you know.",
      kind: "praise",
      points: [],
      moves: ["thank"],
    },
    rumour: {
      ...none,
      author: { name: "Larissa" },
      appeal: "They write there is a void under the seventh school. Is it true?",
      kind: "rumour",
      points: [{ id: "void", ask: "Is there a void under the school?", terms: ["radar", "checked"] }],
      moves: ["correct-rumour"],
      facts: ["A radar checked the ground by the school: all sound."],
    },
    who: {
      ...none,
      author: { name: "Svetlana" },
      appeal: "My neighbour’s door won’t open. Who is coming?",
      kind: "emergency",
      points: [{ id: "who", ask: "Who is coming?", terms: ["rescuer", "locksmith"] }],
      facts: ["The locksmith on duty, Peter Shaw, opens the door."],
      cast: ["Peter Shaw, locksmith"],
    },
  },
} satisfies Record<Language, Record<string, Situation>>;

function weakest(language: Language, situation: Situation, reply: string): FollowUp {
  return rate(analyse(reply, situation, packs[language]), situation).weakest;
}

type Row = [about: keyof (typeof situations)["ru"], ru: string, en: string, family: FollowUp];

const rows: Row[] = [
  // A wrong name comes before everything but a real insult.
  [
    "heat",
    "Виктория, простите! Тепло дадут сегодня к 18:00.",
    "Victoria, sorry! Heat is back today by 18:00.",
    "wrong-name",
  ],
  ["heat", "Виктория, хватит ныть, вы просто дура.", "Victoria, stop whining, you are just an idiot.", "rude"],
  // A time was asked for.
  ["heat", "Скоро починим.", "We’ll fix it soon.", "no-date"],
  ["heat", "Тепло дадут сегодня к 18:00.", "The heat will be back today by 18:00.", "no-apology"],
  ["heat", "Сегодня в библиотеке выставка.", "There’s an exhibition in the library today.", "no-answer"],
  ["early", "Тепло дадут уже завтра.", "The heat will be back tomorrow.", "false-date"],
  // Somebody else is blamed, or the resident.
  ["heat", "это всё мэрия виновата", "it’s all the council’s fault", "blame"],
  ["heat", "Рита, сами виноваты, утепляться надо.", "Rita, that is your own fault.", "blame"],
  // A short answer is one, and no time was asked for.
  ["dog", "Можно, Лена, но на поводке.", "Yes, Lena, but on a lead.", "thanks"],
  ["dog", "Нельзя.", "No.", "no-reason"],
  ["dog", "Погода хорошая.", "Lovely weather.", "no-answer"],
  // A denial answers, too.
  ["rumour", "Пустоты под школой нет.", "There is no void under the school.", "cold"],
  ["rumour", "Разберёмся.", "We’ll look into it.", "no-date"],
  ["rumour", "Следите за новостями.", "Follow the news.", "no-answer"],
  // Nothing was asked.
  ["pies", "Спасибо за пироги! Очень вкусно.", "Thank you for the pies! Delicious.", "thanks"],
  ["pies", "ок", "ok", "cold"],
  ["who", "Светлана, дверь вскроют сегодня до 15:00.", "Svetlana, the door will be opened today by 15:00.", "no-doer"],
];

describe.each(["ru", "en"] as const)("in %s", (language) => {
  it.each(rows.map(([about, ru, en, family]) => [family, language === "ru" ? ru : en, about] as const))(
    "%s: “%s” about %s",
    (family, reply, about) => {
      expect(weakest(language, situations[language][about], reply)).toBe(family);
    },
  );

  it("asks nothing of a reply to one who asked nothing", () => {
    const pies: Situation = situations[language].pies;
    const replies = rows.map(([, ru, en]) => (language === "ru" ? ru : en));
    replies.push(language === "ru" ? "Пироги не нужны, скоро сделаем." : "No pies needed, we’ll do it soon.");
    const families = replies.map((reply) => weakest(language, pies, reply));
    for (const family of ["no-date", "no-doer", "no-answer", "no-reason", "no-apology"])
      expect(families).not.toContain(family);
  });
});

it("knows the families that a scenario may write follow-ups for, and no other", () => {
  expect([...followUps]).toEqual([...followUpFamilies]);
});

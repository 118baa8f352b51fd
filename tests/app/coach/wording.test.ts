/** Plainer words: put in only where the sentence stays a sentence; everything else is advice to read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../../src/app/coach/mark.ts";
import { applyEdit, substitute } from "../../../src/app/coach/wording.ts";
import { analyse } from "../../../src/writing/analyse.ts";
import { loadPack } from "../../../src/writing/pack.ts";
import { officialese as english } from "../../../src/writing/packs/en-officialese.ts";
import { officialese as russian } from "../../../src/writing/packs/ru-officialese.ts";
import type { Situation } from "../../../src/writing/situation.ts";

const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
const nobody: Situation = {
  author: { name: "" },
  appeal: "",
  kind: "question",
  points: [],
  moves: [],
  facts: [],
  cast: [],
  private: [],
};

/** What a text can become by one tap each. */
function taps(text: string): string[] {
  const pack = packs[/[а-я]/u.test(text) ? "ru" : "en"];
  const marks = marksOf({ reading: analyse(text, nobody, pack), explanations: pack.explanations });
  return marks.flatMap((mark) => mark.wordings.map((wording) => applyEdit(text, substitute(text, mark, wording))));
}

describe("one tap", { timeout: 60_000 }, () => {
  it.each([
    ["В настоящее время чиним трубу.", "Сейчас чиним трубу."],
    ["Мост закрыт в целях безопасности.", "Мост закрыт для безопасности."],
    ["Автобус не ходит вследствие гололёда.", "Автобус не ходит из-за гололёда."],
    ["В связи с тем, что мост закрыт, едем в объезд.", "Так как мост закрыт, едем в объезд."],
    ["Едем в объезд, в связи с тем, что мост закрыт.", "Едем в объезд, потому что мост закрыт."],
    ["Воду включат в полном объёме.", "Воду включат полностью."],
    ["Насос не функционирует.", "Насос не работает."],
    ["Все фонари функционировали.", "Все фонари работали."],
    ["Вышеуказанные улицы почистим.", "Эти улицы почистим."],
    ["На ремонт нет денежных средств.", "На ремонт нет денег."],
    ["Гражданам привезут воду.", "Людям привезут воду."],
    ["Имело место отключение.", "Было отключение."],
    ["Принято решение закрыть мост.", "Решили закрыть мост."],
    ["Доводим до сведения, что мост закрыт.", "Мост закрыт."],
    ["Следует отметить, что мост закрыт.", "Мост закрыт."],
    ["По состоянию на 5 мая снега нет.", "На 5 мая снега нет."],
    ["We use sand prior to the frost.", "We use sand before the frost."],
    ["We utilised four welders.", "We used four welders."],
    ["We will utilise four welders.", "We will use four welders."],
    ["They have commenced works.", "They have started works."],
    ["We assisted her on Monday.", "We helped her on Monday."],
    ["They purchased two pumps.", "They bought two pumps."],
    ["We will purchase two pumps.", "We will buy two pumps."],
    ["Joe was notified on Monday.", "Joe was told on Monday."],
    ["We rectified it.", "We fixed it."],
    ["We ensure that it works.", "We make sure that it works."],
    ["There is an additional bus.", "There is an extra bus."],
    ["It closed for a number of days.", "It closed for several days."],
    ["Please note that the road is open.", "The road is open."],
    ["Please be advised that the road is open.", "The road is open."],
    ["I hereby confirm the date.", "I confirm the date."],
  ])("makes of “%s”: “%s”", (text, expected) => expect(taps(text)).toEqual([expected]));

  it.each([
    "Анна, мы обеспечиваем безопасность населения.",
    "Движение транспортных средств закрыто.",
    "Парковка не допускается.",
    "Въезд допускается.",
    "Дом не подлежит сносу.",
    "Чистим в соответствии с планом.",
    "Работы идут в рамках программы.",
    "Мост закрыт в связи с ремонтом.",
    "Мост закрыт в связи с тем, что пошёл лёд.",
    "Осуществляется ремонт дороги.",
    "Это данное вам обещание.",
    "Ответим в установленном порядке.",
    "Сделаем в кратчайшие сроки.",
    "Мы информируем, что мост закрыт.",
    "Информируем о закрытии моста.",
    "Обращаем внимание на лёд.",
    "Комиссией принято решение о ремонте.",
    "Придомовая территория убрана.",
    "Нарушение не выявлено комиссией.",
    "Заявителям дан ответ.",
    "Ремонт идёт в мирных целях.",
    "Отключили по причине того же дождя.",
    "The vehicles were allocated.",
    "The purchase was made.",
    "They facilitate access.",
    "We ensure safety.",
    "There is a sufficient amount.",
    "Works will be completed in due course.",
    "The relevant department knows.",
    "This is concerning.",
    "The project is going forward.",
    "The bus is nevertheless late.",
    "They implemented the plan.",
    "It was carried out by crews.",
    "You know that please be advised sounds stiff.",
  ])("is not offered in “%s”", (text) => expect(taps(text)).toEqual([]));

  it("of a text that was broken by it before leaves a text", () => {
    expect(taps("We have commenced works. The vehicles were allocated.")).toEqual([
      "We have started works. The vehicles were allocated.",
    ]);
  });
});

describe("advice", () => {
  const all = [...russian, ...english].map(([, plain]) => plain);

  it("has no gaps to fill in and no choices to puzzle out", () => {
    expect(all.filter((plain) => /[()…;/]/u.test(plain))).toEqual([]);
  });

  it("tells nobody what to do as if those were the words", () => {
    const order = /(?:^|, )(?:назов|перечисл|объясн|ответьте|убрать|поставьте|name |answer |use the|show it|delete)/u;
    expect(all.filter((plain) => order.test(plain))).toEqual([]);
  });
});

/** What the text becomes when `words` in it are replaced. */
function replaced(text: string, words: string, wording: string): string {
  const start = text.indexOf(words);
  return applyEdit(text, substitute(text, { start, end: start + words.length }, wording));
}

describe("a wording put in", () => {
  it("takes the place of the words", () => {
    expect(replaced("Мы в настоящее время чиним", "в настоящее время", "сейчас")).toBe("Мы сейчас чиним");
  });

  it("keeps the capital letter of a beginning", () => {
    expect(replaced("В настоящее время чиним", "В настоящее время", "сейчас")).toBe("Сейчас чиним");
  });

  it("leaves no hole when words are simply left out", () => {
    expect(replaced("Сообщаем, что яма закрыта", "Сообщаем, что", "")).toBe("Яма закрыта");
    expect(replaced("Яму в рамках работ закрыли", " в рамках работ".trim(), "")).toBe("Яму закрыли");
    expect(replaced("Закрыли яму в рамках работ.", "в рамках работ", "")).toBe("Закрыли яму.");
  });

  it("changes nothing but the words and the gap beside them", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.string({ minLength: 1 }), (a, b, c, w) => {
        const text = a + b + c;
        const next = applyEdit(text, substitute(text, { start: a.length, end: a.length + b.length }, w));
        expect(next.startsWith(a)).toBe(true);
        expect(next.endsWith(c)).toBe(true);
      }),
    );
  });
});

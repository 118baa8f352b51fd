/** Russian number words in all their forms. */

const forms: Readonly<Record<number, string>> = {
  1: "один одна одного одной одну одном",
  1.5: "полтора полторы полутора",
  2: "два две двух двум двумя двое двоих пара пару пары",
  3: "три трех трем тремя трое троих третий третья третьего третьей",
  4: "четыре четырех четырем четверо",
  5: "пятью",
  6: "шестью",
  7: "семью",
  8: "восемь восьми",
  40: "сорок сорока",
  50: "пятьдесят пятидесяти",
  60: "шестьдесят шестидесяти",
  70: "семьдесят семидесяти",
  80: "восемьдесят восьмидесяти",
  90: "девяносто девяноста",
  100: "сто ста",
  200: "двести двухсот",
  300: "триста трехсот",
  400: "четыреста четырехсот",
  500: "пятьсот пятисот",
  600: "шестьсот шестисот",
  700: "семьсот семисот",
  800: "восемьсот восьмисот",
  900: "девятьсот девятисот",
  1000: "тысяча тысячи тысяч тыс",
};

/** Declined like «пять», «пяти». */
const counts: Readonly<Record<number, string>> = {
  5: "пят",
  6: "шест",
  7: "сем",
  9: "девят",
  10: "десят",
  11: "одиннадцат",
  12: "двенадцат",
  13: "тринадцат",
  14: "четырнадцат",
  15: "пятнадцат",
  16: "шестнадцат",
  17: "семнадцат",
  18: "восемнадцат",
  19: "девятнадцат",
  20: "двадцат",
  30: "тридцат",
};

/** Declined like «первый», «первого». */
const ordinals: Readonly<Record<number, string>> = {
  1: "перв",
  2: "втор",
  4: "четверт",
  5: "пят",
  6: "шест",
  7: "седьм",
  8: "восьм",
  9: "девят",
  10: "десят",
  11: "одиннадцат",
  12: "двенадцат",
  15: "пятнадцат",
  20: "двадцат",
};

const words = (list: string): string[] => list.split(" ");
const declined =
  (endings: string) =>
  (stem: string): string[] =>
    words(endings).map((ending) => stem + ending);

const byForm = (table: Readonly<Record<number, string>>, formsOf: (written: string) => string[]) =>
  Object.entries(table).flatMap(([value, written]) =>
    formsOf(written).map((form): [string, number] => [form, Number(value)]),
  );

/** Form → value. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...byForm(forms, words),
  ...byForm(counts, declined("ь и")),
  ...byForm(ordinals, declined("ый ой ая ое ого ому ом ую")),
]);

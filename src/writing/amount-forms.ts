/** The forms in which people write amounts, one function a form; the first that fits wins. */
import type { Amount } from "./amounts.ts";
import type { Pack } from "./pack.ts";
import type { Text, Token } from "./text.ts";

/** Where to look. */
export interface Place {
  readonly text: Text;
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly pack: Pack;
}

type Form = (place: Place) => Amount | undefined;

const beforeClock = /^(?:в|во|до|к|с|со|после|около|at|by|until|till|from|after|before|around|past|о)$/u;
const hourWord = /^(?:час(?:а|ов|ам|у)?|утра|вечера|дня|ночи|am|pm|a|p|o'clock)$/u;
const afternoon = /^(?:вечера|дня|pm|p)$/u;
const ordinal =
  /^(?:перв|втор|трет|четверт|пят[оыу]|шест[оыу]|седьм|восьм|девят[оыу]|десят[оыу]|first|second|third|fourth|fifth)/u;
const labelBefore = /^(?:вариант|пункт|шаг|дом|кабинет|каб|option|step|number|no|room)$/u;
const times = /^(?:раз|раза|times)$/u;
const single = /^(?:через|за|a|an|one|следующ\p{L}*|this|next)$/u;

const word = ({ tokens, index }: Place, ahead: number): string => tokens[index + ahead]?.text ?? "";

/** A number in digits or words. */
function numberOf(token: Token | undefined, pack: Pack): number | undefined {
  if (!token) return undefined;
  const digits =
    /^\d{1,3}(?:,\d{3})+$/u.test(token.text) && pack.language === "en" ? token.text.replaceAll(",", "") : token.key;
  const value =
    token.kind === "number" ? Number(digits.replace(":", ".")) : (pack.grammar.numberWords[token.text] ?? Number.NaN);
  return Number.isNaN(value) ? undefined : value;
}

/** Days in the unit of time at `at`, if it belongs to the number before it: no comma or full stop between them. */
function unitAt({ text, tokens, pack }: Place, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^[ -]?$/u.test(text.plain.slice(tokens[at - 1]?.end ?? 0, token.start)))
    return undefined;
  return pack.unitDays(token.text);
}

/** «двадцать пять», «3 тысячи», "1 200": one number of several tokens. */
function readNumber({ tokens, index, pack }: Place): { value: number; to: number } | undefined {
  const first = numberOf(tokens[index], pack);
  if (first === undefined) return undefined;
  let value = first;
  let to = index + 1;
  // "62k", «14к»: thousands glued on.
  const glued = tokens[to];
  const start = tokens[index];
  if (start?.kind === "number" && glued && glued.start === start.end && /^[kк]$/u.test(glued.text))
    return { value: value * 1000, to: to + 1 };
  for (; to < index + 4; to += 1) {
    const token = tokens[to];
    const before = tokens[to - 1];
    const next = numberOf(token, pack);
    if (!token || !before || next === undefined || token.start - before.end !== 1) break;
    const inWords = before.kind === "word" && token.kind === "word";
    if (next === 1000 || next === 1_000_000 || (next === 100 && value < 20)) value *= next;
    else if (inWords && value >= 20 && next < value && value % 10 === 0) value += next;
    else if (before.kind === "number" && /^\d{3}$/u.test(token.text) && value < 1000 && Number.isInteger(value))
      value = value * 1000 + next;
    else break;
  }
  return { value, to };
}

/** «сегодня», "tomorrow"; "day after tomorrow". */
const relativeDay: Form = ({ tokens, index, pack }) => {
  const text = tokens[index]?.text ?? "";
  if (text === "day" && tokens[index + 1]?.text === "after" && tokens[index + 2]?.text === "tomorrow")
    return { kind: "day", value: 2, days: 2, from: index, to: index + 3 };
  const days = Object.hasOwn(pack.grammar.relative, text) ? pack.grammar.relative[text] : undefined;
  return days === undefined ? undefined : { kind: "day", value: days, days, from: index, to: index + 1 };
};

/** «в пятницу», "on Friday". */
const weekday: Form = ({ tokens, index, pack }) => {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  const day = pack.weekdays.findIndex((name) => name.test(token.text));
  return day < 0 ? undefined : { kind: "weekday", value: day + 1, from: index, to: index + 1 };
};

/** «в половине восьмого», «полвосьмого», "half past seven", "quarter to two". */
const partOfHour: Form = (place) => {
  const { tokens, index, pack } = place;
  const text = word(place, 0);
  const isHalf = /^(?:пол|половин[аеуы]|half)$/u.test(text);
  const isQuarter = /^(?:четверть|quarter)$/u.test(text);
  if (!isHalf && !isQuarter) return undefined;
  const link = word(place, 1);
  const at = /^(?:past|to)$/u.test(link) ? index + 2 : index + 1;
  const hour = numberOf(tokens[at], pack);
  if (hour === undefined || hour > 12 || (isQuarter && at === index + 1 && text === "quarter")) return undefined;
  // In Russian the coming hour is named; "half two" means half past.
  const started = link === "to" || pack.language === "ru" ? hour - 1 : hour;
  const minutes = isHalf ? 0.3 : link === "to" ? 0.45 : 0.15;
  return { kind: "clock", value: started + minutes, from: index, to: at + 1 };
};

/** «15 августа», "23 May", "March the 3rd"; «15.08» in an official hand. */
const date: Form = (place) => {
  const { text, tokens, index, pack } = place;
  const token = tokens[index];
  const month = (at: number): number => pack.months.findIndex((name) => name.test(tokens[at]?.text ?? ""));
  const written = /^(\d{1,2})\.(0[1-9]|1[0-2])(?:\.\d{2,4})?$/u.exec(token?.text ?? "");
  // «13.04» is no time anybody names to the minute; «18.05» and "18.10" may be.
  const isClock =
    (/^(?:в|at|to|from|till)$/u.test(word(place, -1)) && /^(?:05|10)$/u.test(written?.[2] ?? "")) ||
    hourWord.test(word(place, 1)) ||
    /-\s?$/u.test(gapBefore(place));
  if (written && !isClock && Number(written[1]) <= 31)
    return { kind: "date", value: Number(written[1]), month: Number(written[2]) - 1, from: index, to: index + 1 };
  const number = readNumber(place);
  if (number && number.value <= 31 && number.value >= 1) {
    const at = /^(?:of|го|st|nd|rd|th)$/u.test(word(place, number.to - index)) ? number.to + 1 : number.to;
    const gap = text.plain.slice(tokens[number.to - 1]?.end ?? 0, tokens[at]?.start);
    if (month(at) >= 0 && !/[.,;!?]/u.test(gap))
      return { kind: "date", value: number.value, month: month(at), from: index, to: at + 1 };
    if (/^числ\p{L}*$/u.test(tokens[number.to]?.text ?? ""))
      return { kind: "date", value: number.value, from: index, to: number.to };
    if (/^(?:-?(?:го|му|е)|st|nd|rd|th)(?!\p{L})/u.test(text.plain.slice(token?.end ?? 0, (token?.end ?? 0) + 4)))
      return { kind: "date", value: number.value, from: index, to: number.to };
  }
  if (pack.language !== "en" || month(index) < 0 || token?.capital !== true) return undefined;
  const day = numberOf(tokens[word(place, 1) === "the" ? index + 2 : index + 1], pack);
  if (day === undefined || day > 31 || !Number.isInteger(day)) return undefined;
  return {
    kind: "date",
    value: day,
    month: month(index),
    from: index,
    to: word(place, 1) === "the" ? index + 3 : index + 2,
  };
};

function gapBefore({ text, tokens, index }: Place): string {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token && before ? text.plain.slice(before.end, token.start) : "";
}

/** «через неделю», «за сутки», "within a week": a unit that counts itself. */
const loneTerm: Form = (place) => {
  const { tokens, index, pack } = place;
  const days = tokens[index]?.kind === "word" ? pack.unitDays(word(place, 0)) : undefined;
  const text = word(place, 0);
  const before = word(place, -1);
  // «через час», "in an hour", but not «час пик».
  if (days === undefined || (days < 1 && !/^(?:через|an)$/u.test(before))) return undefined;
  const counts = /^(?:неделю|сутки)$/u.test(text)
    ? tokens[index - 1]?.kind !== "number"
    : /^(?:day|night)s?$/u.test(text)
      ? before === "one"
      : single.test(before);
  return counts ? { kind: "term", value: 1, days, from: index, to: index + 1 } : undefined;
};

/** «через 3 дня», "in two weeks"; «недели через три». */
const term: Form = (place) => {
  const { index } = place;
  const number = readNumber(place);
  if (!number || number.value >= 100) return undefined;
  const days = unitAt(place, number.to);
  // «третью неделю»: three weeks have gone by; no term of ours.
  if (ordinal.test(word(place, 0)))
    return days === undefined
      ? undefined
      : { kind: "term", value: number.value, label: true, from: index, to: number.to + 1 };
  if (days !== undefined)
    return { kind: "term", value: number.value, days: number.value * days, from: index, to: number.to + 1 };
  const inverted = word(place, -1) === "через" ? place.pack.unitDays(word(place, -2)) : undefined;
  return inverted === undefined
    ? undefined
    : { kind: "term", value: number.value, days: number.value * inverted, from: index, to: number.to };
};

/** The end of opening hours: «суббота 9–16», "Saturday 9 to 4", "from 9 to 4". */
function endsRange(place: Place): boolean {
  const { tokens, index, pack } = place;
  const start = word(place, -1) === "to" ? index - 2 : index - 1;
  if (start === index - 1 && !/^ ?[-–] ?$/u.test(gapBefore(place))) return false;
  const before = tokens[start - 1]?.text ?? "";
  return (
    tokens[start]?.kind === "number" &&
    (beforeClock.test(before) ||
      /^(?:from|open|открыт\p{L}*)$/u.test(before) ||
      pack.weekdays.some((name) => name.test(before)))
  );
}

/** «18:30», «в 9 утра», "at 7.35", "10 a.m."; «с 9 до 12», "8-9". */
const clock: Form = (place) => {
  const { index } = place;
  const number = readNumber(place);
  if (!number || number.value > 24) return undefined;
  const isWritten = /^\d{1,2}[:.][0-5]\d$/u.test(word(place, 0));
  const next = word(place, number.to - index);
  const isSaid = place.tokens[index]?.kind === "number" && (beforeClock.test(word(place, -1)) || endsRange(place));
  if (!isWritten && !hourWord.test(next) && !isSaid) return undefined;
  const late = afternoon.test(next) && number.value < 12;
  return { kind: "clock", value: number.value + (late ? 12 : 0), from: index, to: number.to };
};

const noon: Form = ({ tokens, index }) =>
  /^(?:полдень|полудню|noon|midday)$/u.test(tokens[index]?.text ?? "")
    ? { kind: "clock", value: 12, from: index, to: index + 1 }
    : undefined;

/** Any other number; «один» and "one" say nothing by themselves, «все трое» and "yes to two" state no quantity. */
const number: Form = (place) => {
  const { text, tokens, index } = place;
  const read = readNumber(place);
  if (!read || (tokens[index]?.kind === "word" && read.value <= 1)) return undefined;
  const opensLine = index === 0 || gapBefore(place).includes("\n");
  const isLabel =
    ordinal.test(word(place, 0)) ||
    (tokens[index]?.kind === "word" && read.value <= 3) ||
    labelBefore.test(word(place, -1)) ||
    times.test(word(place, read.to - index)) ||
    (opensLine && /[.)]/u.test(text.plain.charAt(tokens[index]?.end ?? 0)));
  return { kind: "number", value: read.value, ...(isLabel ? { label: true } : {}), from: index, to: read.to };
};

export const forms: readonly Form[] = [relativeDay, weekday, partOfHour, loneTerm, date, term, clock, noon, number];

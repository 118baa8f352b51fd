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
/** «часам», «часам утра», "o'clock", "pm", "in the evening": makes hours of the number before it. */
const hourWords =
  /^ ?(?:час(?:а|ов|ам|у)?|o'clock)?(?: ?(?:(?<early>утра|ночи|a\.?m\.?|in the morning)|(?<late>вечера|дня|p\.?m\.?|in the (?:afternoon|evening)|at night)))?(?!\p{L})/u;
/** What is counted or numbered after a number that no hour is: «в 5 школу», «до 40 домов». */
const countedAfter =
  /^(?:школ|садик|детсад|дом|двор|квартир|подъезд|этаж|корпус|палат|кабинет|вагон|класс|маршрут|автобус|участ|больниц|поликлин|магазин|человек|мест|рубл|раз|процент|people|places|houses|homes|percent|per|schools?|buses)/u;
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

const onDay = /^(?:on|by|this|next|till|until|every|from|come|since)$/u;

/** «в пятницу», "on Friday", "sat 11am". */
const weekday: Form = ({ tokens, index, pack }) => {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  const isBeside = onDay.test(tokens[index - 1]?.text ?? "") || tokens[index + 1]?.kind === "number";
  if (pack.doubleDays.test(token.text) && !isBeside) return undefined;
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
    hoursAfter(place, index + 1) !== undefined ||
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
  if (!counts) return undefined;
  // "a week or two", «неделю или две»: the longer one is what can be kept.
  const isOrTwo = /^(?:or|или)$/u.test(word(place, 1)) && /^(?:two|две|два|другую)$/u.test(word(place, 2));
  return isOrTwo
    ? { kind: "term", value: 2, days: 2 * days, from: index, to: index + 3 }
    : { kind: "term", value: 1, days, from: index, to: index + 1 };
};

/** «к концу недели», «до конца следующего месяца», «в конце дня», "by the end of next week", "the end of May". */
const endOf: Form = (place) => {
  const { index, pack } = place;
  if (!/^(?:кон(?:ца|цу|це)|end)$/u.test(word(place, 0))) return undefined;
  let at = index + 1;
  while (/^(?:of|the|this|эт(?:ой|ого)|текущ(?:ей|его))$/u.test(word(place, at - index))) at += 1;
  const isNext = /^(?:next|следующ(?:ей|его)|будущ(?:ей|его))$/u.test(word(place, at - index));
  if (isNext) at += 1;
  const name = word(place, at - index);
  const month = pack.months.findIndex((one) => one.test(name));
  if (month >= 0) return { kind: "date", value: 30, month, from: index, to: at + 1 };
  const unit = pack.unitDays(name);
  // A year is no date: «до конца года» is as vague as «скоро».
  if (unit !== 1 && unit !== 7 && unit !== 30) return undefined;
  return { kind: "end", value: unit, ...(isNext ? { next: true } : {}), from: index, to: at + 1 };
};

/** «в 9 часов утра», «к 3 дня» count no hours and no days. */
function isHour(place: Place, value: number, to: number, days: number): boolean {
  const isHours = Math.round(24 * days) === 1;
  const half = hoursAfter(place, to)?.half;
  if (isHours) return value <= 24 && (half !== undefined || /^(?:в|к|до|с|около)$/u.test(word(place, -1)));
  return days === 1 && half === "late" && value <= 5 && /^(?:в|к)$/u.test(word(place, -1));
}

/** «через 3 дня», "in a couple of weeks"; «недели через три». */
const term: Form = (place) => {
  const { index } = place;
  const number = readNumber(place);
  if (!number || number.value >= 100) return undefined;
  const at = word(place, number.to - index) === "of" ? number.to + 1 : number.to;
  const days = unitAt(place, at);
  if (days !== undefined && isHour(place, number.value, number.to, days)) return undefined;
  // «третью неделю»: three weeks have gone by; no term of ours.
  if (ordinal.test(word(place, 0)))
    return days === undefined ? undefined : { kind: "term", value: number.value, label: true, from: index, to: at + 1 };
  if (days !== undefined)
    return { kind: "term", value: number.value, days: number.value * days, from: index, to: at + 1 };
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

/** The words after a number that make hours of it: where they end, and whether they say which half of the day. */
function hoursAfter({ text, tokens }: Place, at: number): { to: number; half?: "early" | "late" } | undefined {
  const start = tokens[at - 1]?.end ?? 0;
  const match = hourWords.exec(text.plain.slice(start, start + 32));
  if (!match || match[0].trim() === "") return undefined;
  const end = start + match[0].length;
  let to = at;
  while ((tokens[to]?.start ?? end) < end) to += 1;
  const { early, late } = match.groups ?? {};
  return { to, ...(early ? { half: "early" } : late ? { half: "late" } : {}) };
}

/** «18:30», «в 9 утра», «к 7 часам вечера», "at 7.35", "10 a.m.", "7 in the evening"; «с 9 до 12», "8-9". */
const clock: Form = (place) => {
  const { index } = place;
  const number = readNumber(place);
  if (!number || number.value > 24) return undefined;
  const isWritten = /^\d{1,2}[:.][0-5]\d$/u.test(word(place, 0));
  const after = hoursAfter(place, number.to);
  const isCounted = countedAfter.test(word(place, number.to - index));
  const isSaid =
    place.tokens[index]?.kind === "number" && !isCounted && (beforeClock.test(word(place, -1)) || endsRange(place));
  if (!isWritten && after === undefined && !isSaid) return undefined;
  const isLate = after?.half === "late" && number.value < 12;
  const isExact = isWritten || after?.half !== undefined;
  return {
    kind: "clock",
    value: number.value + (isLate ? 12 : 0),
    ...(isExact ? { exact: true } : {}),
    from: index,
    to: after?.to ?? number.to,
  };
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

export const forms: readonly Form[] = [
  relativeDay,
  weekday,
  partOfHour,
  endOf,
  loneTerm,
  date,
  term,
  clock,
  noon,
  number,
];

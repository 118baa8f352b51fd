/** The forms in which people write amounts, one function a form; the first that fits wins. */
import { clock, hoursAfter, noon, partOfHour } from "./clock-forms.ts";
import { gapBefore, numberOf, readNumber, word, type Form, type Place } from "./place.ts";

const ordinal =
  /^(?:перв|втор|трет|четверт|пят[оыу]|шест[оыу]|седьм|восьм|девят[оыу]|десят[оыу]|first|second|third|fourth|fifth)/u;
const labelBefore = /^(?:вариант|пункт|шаг|дом|кабинет|каб|option|step|number|no|room)$/u;
const times = /^(?:раз|раза|times)$/u;
const single = /^(?:через|за|a|an|one|следующ\p{L}*|this|next)$/u;

/** Days in the unit of time at `at`, if it belongs to the number before it: no comma or full stop between them. */
function unitAt({ text, tokens, pack }: Place, at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !/^[ -]?$/u.test(text.plain.slice(tokens[at - 1]?.end ?? 0, token.start)))
    return undefined;
  return pack.unitDays(token.text);
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

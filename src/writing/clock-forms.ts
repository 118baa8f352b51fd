/** The forms in which people write hours: «18:30», «к 7 часам вечера», "half past seven". */
import { gapBefore, numberOf, readNumber, word, type Form, type Place } from "./place.ts";

const beforeClock = /^(?:в|во|до|к|с|со|после|около|at|by|until|till|from|after|before|around|past|о)$/u;
/** «часам», «часам утра», "o'clock", "pm", "in the evening": makes hours of the number before it. */
const hourWords =
  /^ ?(?:час(?:а|ов|ам|у)?|o'clock)?(?: ?(?:(?<early>утра|ночи|a\.?m\.?|in the morning)|(?<late>вечера|дня|p\.?m\.?|in the (?:afternoon|evening)|at night)))?(?!\p{L})/u;
/** What is counted or numbered after a number that no hour is: «в 5 школу», «до 40 домов». */
const countedAfter =
  /^(?:школ|садик|детсад|дом|двор|квартир|подъезд|этаж|корпус|палат|кабинет|вагон|класс|маршрут|автобус|участ|больниц|поликлин|магазин|человек|мест|рубл|раз|процент|people|places|houses|homes|percent|per|schools?|buses)/u;

/** «в половине восьмого», «полвосьмого», "half past seven", "quarter to two". */
export const partOfHour: Form = (place) => {
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
export function hoursAfter({ text, tokens }: Place, at: number): { to: number; half?: "early" | "late" } | undefined {
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
export const clock: Form = (place) => {
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

/** «в полдень», "at noon". */
export const noon: Form = ({ tokens, index }) =>
  /^(?:полдень|полудню|noon|midday)$/u.test(tokens[index]?.text ?? "")
    ? { kind: "clock", value: 12, from: index, to: index + 1 }
    : undefined;

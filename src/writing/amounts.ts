/** Numbers, durations, clock times and dates of a text, comparable between a reply and the facts. */
import type { Pack } from "./pack.ts";
import type { Text, Token } from "./text.ts";

/** A number that means something: `days` is set for a moment or a term counted from now. */
export interface Amount {
  readonly kind: "number" | "term" | "clock" | "day" | "weekday" | "date";
  readonly value: number;
  readonly days?: number;
  /** Said as an ordinal or a label («третий», «вариант 2»): not a quantity. */
  readonly label?: true;
  /** Tokens `from` … `to` (exclusive). */
  readonly from: number;
  readonly to: number;
}

const clockSign = /^\d{1,2}[:.]\d\d$/u;
const hourWord = /^(?:час\p{L}*|утра|вечера|дня|ночи|am|pm|a|p|o'clock)$/u;
const beforeClock = /^(?:в|до|к|с|at|by|until|till|from|after|before|около)$/u;
const afternoon = /^(?:вечера|дня|pm|p)$/u;
const halves = /^(?:пол|половин[аеуы]|half)$/u;

function asNumber(token: Token | undefined, pack: Pack): number | undefined {
  if (!token) return undefined;
  if (token.kind === "number") return Number(token.key.replace(":", "."));
  return pack.grammar.numberWords[token.text];
}

function unitDays(token: Token | undefined, pack: Pack): number | undefined {
  return !token || token.kind === "number" ? undefined : pack.unitDays(token.text);
}

function readNumber(tokens: readonly Token[], index: number, pack: Pack): { value: number; to: number } | undefined {
  const first = asNumber(tokens[index], pack);
  if (first === undefined || Number.isNaN(first)) return undefined;
  let value = first;
  let to = index + 1;
  for (; to < index + 4; to += 1) {
    const token = tokens[to];
    const next = asNumber(token, pack);
    const glued = token !== undefined && token.start - (tokens[to - 1]?.end ?? 0) === 1;
    if (next === undefined || !glued) break;
    if (next === 1000 || (next === 100 && value < 20)) value *= next;
    else if (
      tokens[to - 1]?.kind === "word" &&
      token.kind === "word" &&
      value >= 20 &&
      next < value &&
      value % 10 === 0
    )
      value += next;
    else if (
      tokens[to - 1]?.kind === "number" &&
      /^\d{3}$/u.test(token.text) &&
      value < 1000 &&
      Number.isInteger(value)
    )
      value = value * 1000 + next;
    else break;
  }
  return { value, to };
}

/** «через неделю», «за месяц», "within a week": a unit that counts itself. */
function alone(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? "";
  const previous = tokens[index - 1]?.text ?? "";
  if (tokens[index + 1]?.text === "after" && tokens[index + 2]?.text === "tomorrow") return true;
  if (/^(?:неделю|сутки)$/u.test(text)) return tokens[index - 1]?.kind !== "number";
  if (/^(?:day|night)s?$/u.test(text)) return previous === "one";
  return /^(?:через|за|a|one|следующ\p{L}*)$/u.test(previous);
}

/** Reads all amounts in order of appearance. */
export function readAmounts(text: Text, pack: Pack): Amount[] {
  const { tokens } = text;
  const found: Amount[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const previous = tokens[index - 1]?.text ?? "";
    const relative = pack.grammar.relative[token.text];
    if (relative !== undefined) {
      found.push({ kind: "day", value: relative, days: relative, from: index, to: index + 1 });
      continue;
    }
    const weekday = token.kind === "word" ? pack.weekdays.findIndex((day) => day.test(token.text)) : -1;
    if (weekday >= 0) {
      found.push({ kind: "weekday", value: weekday + 1, from: index, to: index + 1 });
      continue;
    }
    if (halves.test(token.text) || token.text === "полчаса") {
      const hour = asNumber(tokens[index + 1]?.text === "past" ? tokens[index + 2] : tokens[index + 1], pack);
      if (hour !== undefined) {
        const half = token.text === "half" ? hour + 0.3 : hour - 1 + 0.3;
        found.push({ kind: "clock", value: half, from: index, to: index + 2 });
        index += tokens[index + 1]?.text === "past" ? 2 : 1;
        continue;
      }
    }
    const bareUnit = unitDays(token, pack);
    if (bareUnit !== undefined && bareUnit >= 1 && alone(tokens, index)) {
      if (tokens[index + 1]?.text === "after" && tokens[index + 2]?.text === "tomorrow") {
        found.push({ kind: "day", value: 2, days: 2, from: index, to: index + 3 });
        index += 2;
        continue;
      }
      found.push({ kind: "term", value: 1, days: bareUnit, from: index, to: index + 1 });
      continue;
    }
    const number = readNumber(tokens, index, pack);
    if (!number) continue;
    const next = tokens[number.to];
    const days = unitDays(next, pack);
    const month = next ? pack.months.test(next.text) : false;
    const ordinal =
      token.kind === "word" &&
      /^(?:перв|втор|трет|четверт|пят[оыу]|шест[оыу]|седьм|восьм|девят[оыу]|десят[оыу]|first|second|third)/u.test(
        token.text,
      );
    if (days !== undefined && !ordinal && number.value < 100) {
      found.push({ kind: "term", value: number.value, days: number.value * days, from: index, to: number.to + 1 });
      index = number.to;
    } else if (clockSign.test(token.text) || (next && hourWord.test(next.text) && number.value <= 24)) {
      const late = next !== undefined && afternoon.test(next.text) && number.value < 12;
      found.push({ kind: "clock", value: number.value + (late ? 12 : 0), from: index, to: number.to });
      index = number.to - 1;
    } else if (month) {
      found.push({ kind: "date", value: number.value, from: index, to: number.to + 1 });
      index = number.to;
    } else if (!(token.kind === "word" && number.value <= 1)) {
      const after = text.plain.slice(token.end, token.end + 1);
      const lineStart = index === 0 || text.plain.slice(tokens[index - 1]?.end ?? 0, token.start).includes("\n");
      const label =
        ordinal ||
        /^(?:вариант|пункт|шаг|option|step|number|no)$/u.test(previous) ||
        (lineStart && /[.)]/u.test(after)) ||
        /^(?:раз|раза|times)$/u.test(next?.text ?? "");
      found.push({
        ...(label ? { label } : {}),
        kind: beforeClock.test(previous) && number.value <= 24 && token.kind === "number" ? "clock" : "number",
        value: number.value,
        from: index,
        to: number.to,
      });
      index = number.to - 1;
    } else if (ordinal && /^(?:числ\p{L}*)$/u.test(next?.text ?? "")) {
      found.push({ kind: "date", value: number.value, from: index, to: number.to });
    } else index = number.to - 1;
    // «недели через 3», «дней через десять»
    const last = found.at(-1);
    const inverted = previous === "через" ? unitDays(tokens[index - 2], pack) : undefined;
    if (last && inverted !== undefined && last.kind !== "term") {
      found[found.length - 1] = { ...last, kind: "term", days: last.value * inverted };
    }
  }
  return found;
}

/** Whether two amounts say the same: 14:00 and «к двум», 3 недели and 21 день. */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.kind === "weekday" || b.kind === "weekday") return a.kind === b.kind && a.value === b.value;
  if (a.days !== undefined && b.days !== undefined) {
    return a.days === b.days || (a.days > 5 && Math.abs(a.days - b.days) <= 0.15 * Math.max(a.days, b.days));
  }
  if (a.value === b.value) return true;
  const clocks = (a.kind === "clock" || b.kind === "clock") && a.value <= 24 && b.value <= 24;
  return clocks && Math.abs(a.value - b.value) === 12;
}

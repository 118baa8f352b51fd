/** From the coach's advice to words one can put in: advice that is an instruction is read, not pasted. */
import type { Span } from "./segments.ts";

/** A piece with a bracket, a gap, a colon or a number wants a thought of its own. */
const unfinished = /[()…«»/:?\d]/u;
/** Advice that tells what to say instead of saying it. */
const instruction =
  /^(?:кто|кому|что|чем|чего|когда|сколько|при как|до как|к как|как|котор|человек, |назов|перечисл|объясн|ответьте|есть ли|или |глагол|своими|по имени|сразу к|вот |проще|x |who|what|how|when|which|name|answer|use the|show|say|led|until we|it keeps|worth|or not|i have)/iu;
const omission = /^(?:(?:или )?убрать|сразу к сути|\(?delete\)?)$/iu;
const most = 3;

/** Up to three wordings of a piece of advice like “сегодня, сейчас” or “people; house”; an empty one: leave it out. */
export function wordings(plain: string): string[] {
  const found = plain.split(";").flatMap((part) => {
    const whole = part.trim();
    if (omission.test(whole)) return [""];
    if (unfinished.test(whole) || instruction.test(whole)) return [];
    return whole.split(",").flatMap((one) => {
      const piece = one.trim();
      if (omission.test(piece)) return [""];
      return piece === "" || instruction.test(piece) ? [] : [piece];
    });
  });
  return [...new Set(found)].slice(0, most);
}

/** What is typed over what. */
export interface Edit extends Span {
  insert: string;
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const isUpper = (text: string): boolean => text !== text.toLocaleLowerCase() && text === text.toLocaleUpperCase();

/** Puts a wording in place of a span: a capital letter stays one, leaving words out leaves no second space. */
export function substitute(text: string, { start, end }: Span, wording: string): Edit {
  const isCapital = isUpper(text.charAt(start));
  if (wording !== "") return { start, end, insert: isCapital ? upper(wording) : wording };
  const gap = /^[\s,]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const isFirst = /(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, start));
  const next = text.charAt(end + gap);
  if (isFirst) return { start, end: end + gap + next.length, insert: isCapital ? upper(next) : next };
  // In the middle the space before it goes, the comma after it stays.
  const from = /\s$/u.test(text.slice(0, start)) ? start - 1 : start;
  return { start: from, end, insert: "" };
}

export const applyEdit = (text: string, { start, end, insert }: Edit): string =>
  text.slice(0, start) + insert + text.slice(end);

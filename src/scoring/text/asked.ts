/** What the questions of a message ask for – a time, a person, a reason, a yes or no –, and which of them a reply leaves open. */
import type { Reading } from "../../writing/analyse.ts";
import type { Point, Situation } from "../../writing/situation.ts";

/** What a question asks for; one may ask for several things: «Кто и когда?». */
const kinds = {
  // «Что теперь, когда всё растаяло?» asks for no time.
  time: /(?<!\p{L})(?:(?<!, )когда|как скоро|скоро ли|(?:во|через|на|за) сколько(?! рубл)|сколько (?:еще )?(?:ждать|времени|дней|часов)|(?:до|к|с) как(?:ого|ому) (?:числ|час|дн|врем|срок)\p{L}*|в какой (?:день|час)|как(?:ой|ие|ого) (?:срок|дат)\p{L}*|долго ли|сроки?|(?<!, )when|how soon|how long|(?:by |at |from )?(?:what|which) (?:time|date|day|hour)|by when|deadline)(?!\p{L})/u,
  person: /(?<!\p{L})(?:кто|кого|кому|кем|who|whom|whose)(?!\p{L})/u,
  reason: /(?<!\p{L})(?:почему|отчего|зачем|по какой причине|из-за чего|why|how come|what for)(?!\p{L})/u,
  // «Можно ли …», «Реально?», "Is the pool open?": a question a single word can answer.
  choice:
    /(?<!\p{L})ли(?!\p{L})|^(?:можно|нельзя|правда|реально|будет|будут|есть|надо|нужно|закрыва\p{L}+|спрос\p{L}+|провер\p{L}+|возьм\p{L}+|убер\p{L}+|поддерж\p{L}+)(?!\p{L})|^(?:is|are|was|were|will|would|can|could|may|might|must|do|does|did|has|have|should|shall)(?!\p{L})/u,
} as const;
type Asked = keyof typeof kinds;

const comparable = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** Whether a question asks for this. */
export const asksFor = (kind: Asked, { ask }: Pick<Point, "ask">): boolean => kinds[kind].test(comparable(ask));

/** A plain decision that is no refusal: also that a rumour is false. */
const yes =
  /^(?:да|можно|конечно|разумеется|безусловно|точно|ага|угу|правда|yes|yeah|yep|sure|certainly|of course|true|false|неправда|it is|it isn't|you can|you may|we will)(?!\p{L})/u;
const no =
  /^(?:нет|нельзя|увы|к сожалению|пока нет|еще нет|no|nope|unfortunately|not yet|you can't|you cannot|we won't)(?!\p{L})/u;

/** Whether a sentence of the reply begins with such a word, after the name of the resident at most. */
const begins = ({ text }: Pick<Reading, "text">, word: RegExp): boolean =>
  text.sentences.some(({ start, end }) => {
    const words = text.plain.slice(start, end);
    return word.test(words) || word.test(words.replace(/^\p{L}+(?: \p{L}+)?,\s*/u, ""));
  });

/** «Нельзя.», "No, sorry": a plain refusal. */
export const refuses = (reading: Pick<Reading, "text">): boolean => begins(reading, no);

const negation = /(?<!\p{L})(?:не|нет|ни|никак\p{L}+|no|not|never|none|nothing|cannot|\p{L}+n['’]t)(?!\p{L})/u;
const asking = /^(?:есть|будет|будут|можно|есл\p{L}|this|that|there|will|have|does)$/u;

/** «Пустоты под школой нет» to «Есть ли пустота под школой?»: a clause that denies with half the words of the question. */
function denies({ text }: Pick<Reading, "text">, { ask }: Pick<Point, "ask">): boolean {
  const words = (comparable(ask).match(/\p{L}{4,}/gu) ?? []).filter((word) => !asking.test(word));
  const stems = words.map((word) => word.slice(0, Math.max(4, word.length - 2)));
  return text.clauses.some(({ from, to, start, end, sign }) => {
    if (stems.length === 0 || sign.startsWith("?") || !negation.test(text.plain.slice(start, end))) return false;
    const tokens = text.tokens.slice(from, to);
    return stems.filter((stem) => tokens.some((token) => token.text.startsWith(stem))).length * 2 >= stems.length;
  });
}

/** From here on a question counts as answered, as in a rating; below `touched` nothing was said to it at all. */
export const answered = 0.5;
export const touched = 0.25;

/**
 * The questions that are answered less than that. More lenient than the reader, which wants what the facts tell: any date answers
 * “when?”, an honest “we do not know” leaves nothing to press for, «Можно, но на поводке» is a whole answer to «Можно ли?», and so is a denial.
 */
export function leftOpen(
  reading: Pick<Reading, "measures" | "ownWords" | "points" | "text">,
  situation: Situation,
  least: number,
): Point[] {
  const m = (name: string): number => reading.measures[name] ?? 0;
  // «Сегодня в библиотеке выставка» dates something else.
  const isMeant = m("promisesDated") + m("promisesTell") > 0 || m("echoShare") > 0 || reading.ownWords.length < 2;
  const isDated = isMeant && m("deadlines") + m("reportsDated") > 0;
  const isHonest = m("unknown") > 0;
  const isDecided = begins(reading, yes) || begins(reading, no);
  return situation.points.filter((point) => {
    if (asksFor("time", point) && (isDated || isHonest)) return false;
    if (asksFor("choice", point) && (isDecided || denies(reading, point))) return false;
    return (reading.points.find(({ id }) => id === point.id)?.answered ?? 0) < least;
  });
}

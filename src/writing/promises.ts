/** Promises with their date and doer, the writer's own or on behalf of others; negated ones are none, conditional ones are marked. */
import type { Amount } from "./amounts.ts";
import { dueOf } from "./due.ts";
import { namesOf } from "./people.ts";
import type { Sheet } from "./sheet.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";
import { readText, typedSpan, type Run, type Token } from "./text.ts";
import { isSince, isToCome } from "./when.ts";

/** What the ledger keeps. */
export interface PromiseReading {
  /** The words as typed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The date in the writer's words. */
  readonly due?: string;
  /** Days from now, when the words say it. */
  readonly dueDays?: number;
  /** The hour of that day, minutes as hundredths (18.3 = 18:30), when the words say it. */
  readonly dueHour?: number;
  /** No day is named with the hour: the next such hour is meant. */
  readonly hourOnly?: true;
  /** Who is to do it, by the name in the cast; absent: the writer. */
  readonly doer?: string;
  /** Only a promise to report back. */
  readonly tells?: boolean;
  readonly conditional?: boolean;
  /** The writer says that they will do it themselves: «я», "I'll". */
  readonly own?: boolean;
}

/** Whether what is promised is something the facts know of. */
function bornePromise(sheet: Sheet, typed: string): boolean {
  const words = readText(typed, sheet.pack.language).tokens;
  return words.some(
    (token) =>
      !sheet.pack.stop.has(token.text) && sheet.known.factKeys.has(token.key) && !sheet.known.appealKeys.has(token.key),
  );
}

/** Whether words before the verb take it back: «не обещаю, что…», "I doubt we will…", up to a “but”. */
function isUnpromised({ text, pack }: Sheet, sentence: Run, verb: number): boolean {
  const before = text.plain.slice(sentence.start, verb);
  return [...before.matchAll(pack.unpromised)].some(
    (match) => !pack.signs.but.test(before.slice(match.index + match[0].length)),
  );
}

/** A verb that promises, where it begins and whether the writer is to do it. */
interface PromiseVerb {
  readonly start: number;
  readonly own: boolean;
}

const ours = /[еи]м$/u;

/** Turns of speech that promise; beside a date any verb of the future does. */
function verbsOf(sheet: Sheet, sentence: Run, isDated: boolean): PromiseVerb[] {
  const { text, pack } = sheet;
  const said = (["promise", "promiseThird"] as const).flatMap((family) =>
    sheet
      .hits(family)
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .map(({ start }) => ({ start, own: family === "promise" })),
  );
  if (!isDated || pack.deed === undefined) return said;
  const deeds = text.tokens
    .slice(sentence.from, sentence.to)
    .filter((token) => token.kind === "word" && pack.deed?.test(token.text) === true && !sheet.negatedAt(token.start))
    .map((token) => ({ start: token.start, own: ours.test(token.text) }));
  return [...said, ...deeds].sort((a, b) => a.start - b.start);
}

/** So few words say nothing but the time: «Реально – послезавтра вечером.» */
const bareWords = 5;

/** Whether a stretch states what will be without a verb that promises: «Тепло через двое суток.», "Patch in 3 days." */
function isStated(sheet: Sheet, run: Run, dates: readonly Amount[]): boolean {
  const { text, pack } = sheet;
  const ahead = dates.filter(({ kind, days }) => kind !== "clock" && (days === undefined || days > 0));
  const hours = dates.filter(({ kind }) => kind === "clock");
  // «Сегодня» alone is a day like any other, "9 pm tonight" a time to come.
  const times = ahead.length > 0 || dates.length === hours.length ? ahead : hours;
  if (times.length === 0) return false;
  const isOther = times.every((date) => {
    const clause = sheet.runAt(text.clauses, text.tokens[date.from]?.start ?? 0);
    if (!clause) return true;
    const tokens = text.tokens.slice(Math.max(clause.from, run.from), Math.min(clause.to, run.to));
    const isBid = sheet.hits("cta").some(({ start }) => start >= clause.start && start < clause.end);
    return (
      isBid ||
      tokens.some(
        (token, at) =>
          pack.negations.has(token.text) ||
          pack.second.has(token.text) ||
          (pack.signs.past.test(token.text) && pack.tag(tokens[at - 1]?.text ?? "") !== "be") ||
          pack.tag(token.text) === "imp" ||
          (at === 0 && pack.bids.has(token.text)),
      )
    );
  });
  const tokens = text.tokens.slice(run.from, run.to);
  return !isOther && (tokens.length <= bareWords || tokens.some((token) => sheet.isOfMatter(token)));
}

/** The promise of a stretch, if there is one. */
function promiseIn(sheet: Sheet, { run, dates }: Stretch, sentence: Run): PromiseReading | undefined {
  const { text, known, pack } = sheet;
  const isOver = (token: Token): boolean => pack.signs.past.test(token.text);
  const verbs = verbsOf(sheet, run, dates.length > 0);
  const verb = verbs.find(({ own }) => own) ?? verbs[0];
  const start = verb?.start ?? run.start;
  const isPromised = verb ? verb.own || dates.length > 0 : isStated(sheet, run, dates);
  if (!isPromised || isUnpromised(sheet, sentence, verb?.start ?? run.end)) return undefined;
  const own = dates.filter((date) => {
    const clause = sheet.runAt(text.clauses, text.tokens[date.from]?.start ?? 0);
    if (!clause || (start >= clause.start && start < clause.end)) return true;
    // «С понедельника нет воды», "we were told on Monday": dates something else than what is promised.
    return !isSince(sheet, date) && !text.tokens.slice(clause.from, clause.to).some(isOver);
  });
  const due = dueOf(sheet, run, own, start);
  const inside = ({ start: at }: { start: number }): boolean => at >= run.start && at < run.end;
  const tells = sheet.hits("followUp").some(({ start: at }) => at >= run.start - 1 && at < run.end);
  const doer = known.cast.find((person) => namesOf(text, person).some(inside));
  const conditional = sheet.hits("condition").some(({ start: at }) => at >= sentence.start && at < sentence.end);
  const isOwn = text.tokens.slice(run.from, run.to).some((token) => pack.signs.oneself.test(token.text));
  const span = typedSpan(text, run.start, run.end);
  return {
    text: text.typed.slice(span.start, span.end),
    ...span,
    ...(due.words === undefined ? {} : { due: due.words }),
    ...(due.days === undefined ? {} : { dueDays: due.days }),
    ...(due.hour === undefined ? {} : { dueHour: due.hour }),
    ...(due.hourOnly ? { hourOnly: true } : {}),
    ...(doer ? { doer: doer.name } : {}),
    ...(tells ? { tells: true } : {}),
    ...(conditional ? { conditional: true } : {}),
    ...(isOwn ? { own: true } : {}),
  };
}

/** Whether a promise is for an hour of the earliest honest day before its earliest hour; days are compared where dates are read. */
function isTooEarly({ situation }: Sheet, { tells, dueDays, dueHour }: PromiseReading): boolean {
  const { earliestDays, earliestHour } = situation;
  const isOnTheDay = typeof earliestDays === "number" && earliestHour !== undefined && dueDays === earliestDays;
  return isOnTheDay && tells !== true && dueHour !== undefined && dueHour < earliestHour;
}

/** Finds the promises sentence by sentence. */
export function readPromises(sheet: Sheet, amounts: readonly Amount[]): PromiseReading[] {
  const { text, pack, measures } = sheet;
  const found: PromiseReading[] = [];
  for (const sentence of text.sentences) {
    if (sentence.sign.startsWith("?")) continue;
    const dates = amounts.filter(
      (amount) => amount.from >= sentence.from && amount.to <= sentence.to && isToCome(sheet, amount),
    );
    const stretches = stretchesOf(sheet, sentence, dates);
    for (const stretch of stretches) {
      // «Если завтра привезут, послезавтра …»: the first is the condition of the second.
      const isCondition = stretches.length > 1 && pack.signs.supposing.test(text.tokens[stretch.run.from]?.text ?? "");
      const promise = isCondition ? undefined : promiseIn(sheet, stretch, sentence);
      if (!promise) continue;
      found.push(promise);
      const { start, end, due, dueDays } = promise;
      if (isTooEarly(sheet, promise)) {
        measures["early"] = (measures["early"] ?? 0) + 1;
        sheet.findings.push({ code: "too-early", start, end, severity: 3, about: due ?? "" });
      }
      const isAiry = due === undefined && dueDays === undefined && promise.tells !== true;
      sheet.findings.push({
        code: isAiry ? "empty-promise" : "promise",
        start,
        end,
        severity: isAiry ? 2 : 1,
        ...(due === undefined ? {} : { about: due }),
      });
    }
  }
  measures["promisesAiry"] = found.filter(
    (promise) => promise.tells !== true && !bornePromise(sheet, promise.text),
  ).length;
  measures["promisesDated"] = found.filter((promise) => promise.due !== undefined && promise.tells !== true).length;
  measures["promisesTell"] = found.filter((promise) => promise.tells === true).length;
  return found;
}

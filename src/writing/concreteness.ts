/** Who, what, where, when: what in the text can be checked, and whether the facts bear it. */
import { sameAmount, type Amount } from "./amounts.ts";
import type { Pack } from "./pack.ts";
import { namesOf } from "./people.ts";
import type { Hit, Sheet } from "./sheet.ts";
import type { Text } from "./text.ts";
import { isClaimed, isToCome } from "./when.ts";

/** Digits in the shape of a telephone number; money, spans of days and years have that shape, too. */
const phone =
  /(?<!\d)(?!\d{1,3}(?: 000)+)(?!(?:19|20)\d\d ?- ?(?:19|20)\d\d)(?:\+?\d[\d ()-]{4,16}\d|\d{1,3}-\d{2}(?:-\d{2})?|112|103|911|999)(?!\d| ?(?:руб|₽|тыс|млн|млрд|crowns?|euros?|pounds?|metres?)|-? ?(?:янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|числ|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gu;
const hour = 1 / 24;

/** Whether an amount claims nothing: it stands in a clause that says when the writer will report back, asks or only supposes. */
function reports(sheet: Sheet, amount: Amount): boolean {
  const at = sheet.text.tokens[amount.from]?.start ?? 0;
  const clause = sheet.runAt(sheet.text.clauses, at);
  if (!clause) return false;
  if (clause.sign.startsWith("?") || sheet.pack.signs.supposing.test(sheet.text.tokens[clause.from]?.text ?? ""))
    return true;
  return sheet.hits("followUp").some((hit) => hit.start >= clause.start - 2 && hit.start < clause.end);
}

/** Content words within two tokens of an amount. */
function around(text: Text, amount: Amount, pack: Pack): Set<string> {
  const near = [
    ...text.tokens.slice(Math.max(0, amount.from - 2), amount.from),
    ...text.tokens.slice(amount.to, amount.to + 2),
  ];
  return new Set(near.filter((token) => token.kind === "word" && !pack.stop.has(token.text)).map((token) => token.key));
}

const emergency: ReadonlySet<number> = new Set([112, 101, 102, 103, 104, 911, 999]);

/** Whether a fact gives another amount of the kind beside a word that stands beside this one, too. */
function isNamedOtherwise({ known, text, pack }: Sheet, amount: Amount): boolean {
  const near = around(text, amount, pack);
  return known.facts.some((fact) =>
    fact.amounts.some(
      (own) => own.kind === amount.kind && [...around(fact.text, own, pack)].some((key) => near.has(key)),
    ),
  );
}

/** Whether the facts give another amount for the same thing: 30 schools, not 41; at 9, not at 12; ring 112, not 115. */
function rivals(sheet: Sheet, amount: Amount): boolean {
  const { known, text, pack } = sheet;
  const lasted =
    pack.signs.lasting.test(text.tokens[amount.from - 1]?.text ?? "") ||
    pack.signs.over.test(text.tokens[amount.to]?.text ?? "");
  if (amount.kind === "term" && lasted) return false;
  if (amount.kind === "term" || amount.kind === "date" || amount.kind === "weekday")
    return known.factAmounts.some((fact) => fact.kind === amount.kind);
  if (amount.kind === "clock" && known.factAmounts.some((fact) => fact.kind === "clock")) return true;
  const called = text.tokens
    .slice(Math.max(0, amount.from - 2), amount.from)
    .some((token) => pack.signs.calling.test(token.text));
  if (called && !emergency.has(amount.value)) return true;
  // 2471 for 2476: a telephone, a row, a price of as many digits.
  const digits = String(amount.value).length;
  if (amount.kind === "number" && digits > 2)
    return known.factAmounts.some((fact) => fact.kind === "number" && String(fact.value).length === digits);
  return isNamedOtherwise(sheet, amount);
}

/** Whether two amounts of a text are one said twice. */
const isSame = (a: Amount, b: Amount): boolean =>
  a.kind === b.kind && a.value === b.value && a.days === b.days && a.month === b.month;

/** “We will check” bids nobody to check. */
function isOurDeed({ text, pack }: Sheet, { start }: Hit): boolean {
  const before =
    text.plain
      .slice(Math.max(0, start - 20), start)
      .trimEnd()
      .split(/[^\p{L}']+/u)
      .at(-1) ?? "";
  return pack.language === "en" && (pack.first.has(before) || /^(?:mod|pv|to|have)$/u.test(pack.tag(before)));
}

/** Writes deadlines, doers, places, amounts and contacts; numbers that no fact bears are marked. */
export function readConcreteness(sheet: Sheet, amounts: readonly Amount[]): void {
  const { text, known, pack, measures, situation } = sheet;
  const span = (amount: Amount): [number, number] => [
    text.tokens[amount.from]?.start ?? 0,
    text.tokens[amount.to - 1]?.end ?? 0,
  ];
  let supported = 0;
  let unsupported = 0;
  let wrong = 0;
  let unborne = 0;
  let early = 0;
  let deadlines = 0;
  let reportsDated = 0;
  let news = 0;
  const seen: Amount[] = [];
  const contacts = [...text.plain.matchAll(phone)];
  const inPhone = (start: number): boolean =>
    contacts.some((match) => start >= match.index && start < match.index + match[0].length);
  const weekdaysKnown = known.factAmounts.some((amount) => amount.kind === "weekday");
  for (const amount of amounts) {
    if (seen.some((other) => isSame(other, amount))) continue;
    seen.push(amount);
    const [start, end] = span(amount);
    // Whom to ring is the writer's to say, too.
    if (known.datesOpen && amount.kind === "number" && inPhone(start)) continue;
    const inFacts = known.factAmounts.some((fact) => sameAmount(fact, amount));
    const inAppeal = known.appealAmounts.some((own) => own.value === amount.value);
    const told = reports(sheet, amount);
    // "62, not 90": a number that is denied is not claimed.
    if (pack.signs.not.test(text.tokens[amount.from - 1]?.text ?? "")) continue;
    const when = amount.kind !== "number";
    const future = amount.days === undefined || amount.days >= 0;
    const isNow = pack.signs.now.test(text.tokens[amount.from]?.text ?? "");
    const earliest = situation.earliestDays ?? 0;
    const isEarly = amount.days !== undefined && amount.days >= 0 && amount.days < earliest - hour;
    // The writer's own date, and an honest one, is worth what a known one is, unless the facts name the day.
    const isSet = known.datesOpen && when && future && !isEarly && (inFacts || !isNamedOtherwise(sheet, amount));
    const isKnown = inFacts || isSet;
    if (when && future && !isNow && isToCome(sheet, amount)) {
      if (told && !isKnown) reportsDated += 1;
      else deadlines += 1;
      sheet.add("deadline", start, end, 1, { about: text.plain.slice(start, end) });
    } else if (!when) {
      sheet.add("amount", start, end, 1, { about: text.plain.slice(start, end) });
    }
    if (when && future && !isKnown && !inAppeal && !told) unborne += 1;
    if (isKnown) {
      supported += 1;
      if (!inAppeal) news += 1;
    } else if (
      !inAppeal &&
      !told &&
      !amount.label &&
      future &&
      amount.kind !== "day" &&
      amount.kind !== "end" &&
      (amount.kind !== "weekday" || weekdaysKnown)
    ) {
      unsupported += 1;
      const isDenied = rivals(sheet, amount);
      if (isDenied) wrong += 1;
      sheet.add(isDenied ? "contradicts-facts" : "unsupported-number", start, end, 2, {
        about: text.plain.slice(start, end),
      });
    }
    if (isEarly && !inFacts && !told && !isNow && isToCome(sheet, amount) && isClaimed(sheet, amount)) {
      early += 1;
      sheet.add("too-early", start, end, 3, { about: text.plain.slice(start, end) });
    }
  }
  const people = known.cast.filter((person) => namesOf(text, person).length > 0);
  for (const person of people) {
    const token = namesOf(text, person)[0];
    if (token) sheet.add("doer", token.start, token.end, 1, { about: person.name });
  }
  const { doers } = pack;
  const places = new Set(pack.grammar.places);
  let doerWords = 0;
  let placeWords = 0;
  let placeNews = 0;
  for (const token of text.tokens) {
    if (token.kind === "word" && doers.test(token.text)) doerWords += 1;
    if (places.has(token.text) || places.has(token.key) || places.has(token.text.slice(0, 6))) {
      placeWords += 1;
      if (known.factKeys.has(token.key)) placeNews += 1;
      if (placeWords <= 3) sheet.add("place", token.start, token.end, 1);
    }
  }
  for (const match of contacts) sheet.add("contact", match.index, match.index + match[0].length, 1);
  for (const hit of sheet.hits("vague")) sheet.add("vague-time", hit.start, hit.end, deadlines > 0 ? 1 : 2);
  for (const hit of sheet.hits("followUp")) sheet.add("follow-up", hit.start, hit.end, 1);
  const bids = sheet.hits("cta").filter((hit) => !isOurDeed(sheet, hit));
  for (const hit of bids.slice(0, 4)) sheet.add("action-for-reader", hit.start, hit.end, 1);
  Object.assign(measures, {
    datesOpen: Number(known.datesOpen),
    supported,
    unsupported,
    mostlyUnborne: unsupported > 1 && unsupported >= supported ? 1 : 0,
    unborneDates: unborne,
    wrongNumbers: wrong,
    early,
    deadlines,
    reportsDated,
    newsNumbers: news,
    people: people.length,
    doerWords,
    placeWords,
    placeNews,
    contacts: contacts.length,
    vague: sheet.hits("vague").length,
    followUp: sheet.hits("followUp").length,
    cta: bids.length,
    numberMass: amounts.length,
  });
}

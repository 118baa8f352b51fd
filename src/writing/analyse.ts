/**
 * Reads a reply: what it says about each question, what can be checked, how it sounds, whether the facts bear it.
 *
 *     const pack = await loadPack("ru");
 *     const reading = analyse(text, situation, pack);   // pure and synchronous
 */
import { answersHalf } from "./answered.ts";
import { readAmounts } from "./read-amounts.ts";
import { anchored } from "./calendar.ts";
import { readBarbs } from "./barbs.ts";
import { readConcreteness } from "./concreteness.ts";
import { readDanger } from "./danger.ts";
import { tone, type Finding, type FindingCode } from "./finding.ts";
import { readHonesty } from "./honesty.ts";
import { contentKeys } from "./keys.ts";
import { know, type KnownSituation } from "./known.ts";
import { lean, tellingWords, type Leanings, type TellingWord } from "./leanings.ts";
import { readLanguage } from "./language.ts";
import { readMoves } from "./moves.ts";
import { readOrder } from "./order.ts";
import { ownWords } from "./own-words.ts";
import type { Pack } from "./pack.ts";
import { courtesies, deadWeight, paddingFindings, withoutPadding, type Padding } from "./padding.ts";
import { readPoints, type PointReading } from "./points.ts";
import { readPrivacy } from "./privacy.ts";
import { readPromises, type PromiseReading } from "./promises.ts";
import { blank, readRepetition, type Away } from "./repetition.ts";
import { Sheet } from "./sheet.ts";
import { standing } from "./standing.ts";
import type { Language, Situation } from "./situation.ts";
import { readText, type Run, type Text } from "./text.ts";
import { readTone } from "./tone.ts";
import { readTruth } from "./truth.ts";
import { readConfirmations } from "./yes-or-no.ts";

/** Everything that was seen in a text. */
export interface Reading {
  readonly language: Language;
  readonly text: Text;
  readonly findings: readonly Finding[];
  readonly points: readonly PointReading[];
  readonly promises: readonly PromiseReading[];
  /** Counts and shares by name; what the levels are computed from. */
  readonly measures: Readonly<Record<string, number>>;
  /** The writer's own words, as stems, and what they lean to. */
  readonly ownWords: readonly string[];
  readonly leanings: Leanings;
  readonly tellingWords: readonly TellingWord[];
  /** If something is hung on the text that tells nobody anything: what there is without it, and what it was. */
  readonly bare?: Reading;
  readonly padded?: FindingCode;
}

/** Longer texts are read to here, ten times what a player can send. */
const readLimit = 20_000;

/** Reads a text in its situation; spans of findings are UTF-16 offsets in `typed`. */
export function analyse(typed: string, situation: Situation, pack: Pack): Reading {
  const known = know(situation, pack);
  const text = readText(typed.slice(0, readLimit), pack.language);
  const away = blank(text, known, pack);
  const { sheet, reading } = read(text, away, situation, known, pack);
  const without = (padding: readonly Padding[]): Reading => {
    const bare = readText(withoutPadding(text, padding), pack.language);
    return read(bare, blank(bare, known, pack), situation, known, pack).reading;
  };
  const weight = deadWeight(sheet, away.repeats);
  const kind = courtesies(sheet);
  if (kind.length > 0) {
    const bare = without([...weight, ...kind]);
    if (!answersHalf(bare.measures)) return padded(reading, [...weight, ...kind], bare);
  }
  return weight.length > 0 ? padded(reading, weight, without(weight)) : reading;
}

/** A reading with what there is without the padding, and the padding among its findings. */
function padded(reading: Reading, padding: readonly Padding[], bare: Reading): Reading {
  const hung = paddingFindings(reading.text, padding);
  // What is hung on a text speaks for nothing, whatever kind words it has.
  const kept = reading.findings.filter(
    (one) => tone(one) !== "good" || !hung.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  const findings = [...kept, ...hung].sort(byPlace);
  return { ...reading, findings, padded: padding[0]?.because ?? "formula", bare };
}

const byPlace = (a: Finding, b: Finding): number => a.start - b.start || b.severity - a.severity;

/** Reads what is left of a text. */
function read(
  text: Text,
  away: Away,
  situation: Situation,
  known: KnownSituation,
  pack: Pack,
): { sheet: Sheet; reading: Reading } {
  const tokens = text.tokens.filter((token) => away.plain.slice(token.start, token.end) === token.text);
  const counted: Text =
    tokens.length === text.tokens.length
      ? text
      : {
          ...text,
          plain: away.plain,
          tokens,
          sentences: keep(text.sentences, text, tokens),
          clauses: keep(text.clauses, text, tokens),
        };
  const sheet = new Sheet(counted, situation, known, pack);
  const amounts = anchored(readAmounts(counted, pack), known.today);
  const keys = contentKeys(counted, pack);
  readRepetition(sheet, away);
  const points = readPoints(sheet, keys, amounts);
  readConcreteness(sheet, amounts);
  readLanguage(sheet);
  readTone(sheet);
  readBarbs(sheet);
  readHonesty(sheet, keys);
  readPrivacy(sheet, text);
  readMoves(sheet, text);
  readDanger(sheet);
  readOrder(sheet);
  const promises = readPromises(sheet, amounts);
  readTruth(sheet);
  readConfirmations(sheet);
  const findings = standing(sheet).sort(byPlace);
  const own = ownWords(sheet);
  const reading: Reading = {
    language: pack.language,
    text,
    findings,
    points,
    promises,
    measures: sheet.measures,
    ownWords: own,
    leanings: lean(own, pack.words),
    tellingWords: tellingWords(counted, own, pack.words),
  };
  return { sheet, reading };
}

/** Runs with the indices of the tokens that are left. */
function keep(runs: readonly Run[], text: Text, tokens: Text["tokens"]): Run[] {
  const index = new Map(tokens.map((token, at) => [token, at]));
  return runs.flatMap((run) => {
    const left = text.tokens.slice(run.from, run.to).flatMap((token) => index.get(token) ?? []);
    const from = left[0];
    const to = left.at(-1);
    return from === undefined || to === undefined ? [] : [{ ...run, from, to: to + 1 }];
  });
}

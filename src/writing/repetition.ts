/** Repeated sentences, pasted facts, echoes of the appeal, and templates sent before. */
import { grams, sharedPart } from "./grams.ts";
import type { KnownSituation } from "./known.ts";
import type { Pack } from "./pack.ts";
import type { Sheet } from "./sheet.ts";
import { readText, type Run, type Text } from "./text.ts";

/** A text with what does not count blanked, and how many words (sentences for `offGame`) that were. */
export interface Away {
  readonly plain: string;
  /** The sentences that were said before. */
  readonly repeats: readonly Run[];
  readonly repeated: number;
  readonly echoed: number;
  readonly offGame: number;
}

/** What is left to judge: repeated sentences and talk to the machine are blanked, offsets stay. */
export function blank(text: Text, known: KnownSituation, pack: Pack): Away {
  const seen = new Set<string>();
  const offGame = new RegExp(pack.families.offGame.source, "gu");
  let plain = text.plain;
  const repeats: Run[] = [];
  let repeated = 0;
  let echoed = 0;
  let orders = 0;
  const units = text.sentences;
  for (const run of units) {
    const keys = text.tokens.slice(run.from, run.to);
    const line = keys.map(({ key }) => key).join(" ");
    let away = false;
    if (seen.has(line)) {
      repeated += keys.length;
      repeats.push(run);
      away = true;
    } else if (keys.length >= 5 && sharedPart(grams(keys, 3), known.appealGrams) > 0.6) {
      echoed += keys.length;
      away = true;
    } else {
      const slice = text.plain.slice(run.start, run.end);
      const marks = slice.match(offGame)?.length ?? 0;
      if (marks >= 2) {
        orders += 1;
        away = true;
      }
    }
    seen.add(line);
    if (away) plain = plain.slice(0, run.start) + " ".repeat(run.end - run.start) + plain.slice(run.end);
  }
  return { plain, repeats, repeated, echoed, offGame: orders };
}

/** Trigram overlap with an earlier reply: the same template measures about 0.67, different replies 0.01–0.18. */
export function likeness(a: Text, b: Text): number {
  const first = grams(a.tokens, 3);
  const second = grams(b.tokens, 3);
  if (first.size === 0 || second.size === 0) return 0;
  let met = 0;
  for (const gram of first) if (second.has(gram)) met += 1;
  return met / (first.size + second.size - met);
}

/** Writes what repeats, echoes or was pasted. */
export function readRepetition(sheet: Sheet, away: Away): void {
  const { text, known, measures, situation, pack } = sheet;
  const words = Math.max(1, text.tokens.length);
  measures["repeated"] = away.repeated / words;
  measures["echoed"] = away.echoed / words;
  measures["offGame"] = away.offGame;
  if (away.repeated / words > 0.2) sheet.addWhole("repetition", 2);
  if (away.echoed / words > 0.2) sheet.addWhole("repetition", 3, "appeal");
  if (away.offGame > 0) sheet.addWhole("off-game", 3);
  const own = grams(text.tokens, 4);
  measures["pasted"] = own.size < 6 ? 0 : sharedPart(own, known.factGrams);
  if (measures["pasted"] > 0.5) sheet.addWhole("pasted-facts", 2);
  const likest = Math.max(
    0,
    ...(situation.earlier ?? []).map((earlier) => likeness(text, readText(earlier, pack.language))),
  );
  measures["copied"] = likest;
  if (likest > 0.5) sheet.addWhole("copy-paste", 2);
  const kinds = new Set(text.tokens.map((token) => token.text)).size;
  measures["variety"] = kinds / words;
}

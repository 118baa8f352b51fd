/** Advice that could harm, and whether what the facts warn of is passed on. */
import { dangerFamilies } from "./packs/source.ts";
import type { Sheet } from "./sheet.ts";

/** What the facts forbid: the words that follow a prohibition within its sentence. */
function forbiddenKeys(sheet: Sheet): Set<string> {
  const keys = new Set<string>();
  for (const { text } of sheet.known.facts) {
    for (const match of text.plain.matchAll(sheet.pack.signs.forbidding)) {
      const stop = text.plain.slice(match.index + match[0].length).search(/[.;:!?]/u);
      const end = stop < 0 ? match.index + 60 : Math.min(match.index + match[0].length + stop, match.index + 60);
      for (const token of text.tokens)
        if (token.start >= match.index && token.end <= end && token.text.length > 2 && !sheet.pack.stop.has(token.text))
          keys.add(token.key);
    }
  }
  return keys;
}

/** Bids about dangerous things, and whether what the facts forbid is passed on or bidden. */
function readBids(sheet: Sheet): void {
  const { text, pack, measures } = sheet;
  const forbidden = forbiddenKeys(sheet);
  let hazardBids = 0;
  let hazardWarned = 0;
  let defies = 0;
  let heeds = 0;
  for (const clause of text.clauses) {
    const words = text.plain.slice(clause.start, clause.end);
    const tokens = text.tokens.slice(clause.from, clause.to);
    const bids =
      pack.signs.bidding.test(words) ||
      (pack.language === "ru"
        ? tokens.some((token) => pack.tag(token.text) === "imp")
        : tokens.slice(0, 2).some((token) => pack.bids.has(token.text)));
    const warns = pack.signs.careful.test(words);
    if (pack.signs.hazard.test(words)) {
      if (warns) hazardWarned += 1;
      else if (bids) hazardBids += 1;
    }
    const met = tokens.filter((token) => forbidden.has(token.key)).length;
    if (met > 0 && warns) heeds += 1;
    else if (met > 0 && bids) defies += 1;
  }
  Object.assign(measures, { hazardBids, hazardWarned, defies, heeds, forbidden: Math.min(1, forbidden.size) });
}

/** Writes advice against the facts where life or health is at stake. */
export function readDanger(sheet: Sheet): void {
  const { text, situation, known, pack, measures } = sheet;
  const stakes = known.facts.map((fact) => fact.text.plain).join(" ");
  const urgent = situation.kind === "emergency";
  const risky =
    (urgent && pack.signs.peril.test(stakes)) ||
    pack.signs.caution.test(stakes) ||
    situation.moves.includes("safety-advice");
  measures["risky"] = risky ? 1 : 0;
  measures["urgent"] = urgent ? 1 : 0;
  measures["fearless"] = pack.signs.fearless.test(text.plain) ? 1 : 0;
  for (const family of dangerFamilies) measures[family] = sheet.hits(family).length;
  readBids(sheet);
  const told = new Set(text.tokens.map((token) => token.key));
  let caution = 0;
  for (const fact of known.facts) {
    if (!pack.signs.peril.test(fact.text.plain)) continue;
    const news = [...fact.news].filter((key) => key.length > 2);
    caution = Math.max(caution, news.filter((key) => told.has(key)).length / Math.max(3, news.length));
  }
  measures["cautionTold"] = caution;
}

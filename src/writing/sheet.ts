/** The sheet that the parts of the reader write on: findings with spans, and counted measures. */
import { answersHalf } from "./answered.ts";
import type { Finding, FindingCode, Severity } from "./finding.ts";
import type { KnownSituation } from "./known.ts";
import type { Pack } from "./pack.ts";
import type { Family } from "./packs/source.ts";
import type { Situation } from "./situation.ts";
import { typedSpan, type Run, type Text, type Token } from "./text.ts";

/** No measure counts further; a text of one word repeated would take time by the square of its length. */
const hitsCounted = 100;
/** So many are looked at, the negated ones too. */
const hitsTried = 400;

/** Nobody says so much in a clause; what is typed without any stop is read to here. */
const clauseRead = 60;

/** So many kind words that would fit any letter are a garland. */
const garlandFrom = 4;

/** Families that own a mistake or apologise for it. */
const owning: ReadonlySet<Family> = new Set<Family>(["apology", "ownership"]);

/** A turn of speech where it stands in `plain`. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export class Sheet {
  readonly findings: Finding[] = [];
  readonly measures: Record<string, number> = {};
  readonly text: Text;
  readonly situation: Situation;
  readonly known: KnownSituation;
  readonly pack: Pack;
  #hits = new Map<Family, readonly Hit[]>();
  #garland: boolean | undefined;

  /** `text` is what is counted: without repeated, echoed and off-game sentences, offsets as in the whole text. */
  constructor(text: Text, situation: Situation, known: KnownSituation, pack: Pack) {
    this.text = text;
    this.situation = situation;
    this.known = known;
    this.pack = pack;
  }

  /** Adds a finding; `start` and `end` are offsets in `plain`. */
  add(
    code: FindingCode,
    start: number,
    end: number,
    severity: Severity,
    more: { plain?: string; about?: string } = {},
  ): void {
    this.findings.push({ code, ...typedSpan(this.text, start, end), severity, ...more });
  }

  /** Adds a finding about the whole text. */
  addWhole(code: FindingCode, severity: Severity, about?: string): void {
    this.findings.push({ code, start: 0, end: 0, severity, ...(about === undefined ? {} : { about }) });
  }

  /** Turns of speech of one family, without the negated ones («не обещаю» is no promise). */
  hits(family: Family): readonly Hit[] {
    const ready = this.#hits.get(family);
    if (ready) return ready;
    const found: Hit[] = [];
    const pattern = this.pack.families[family];
    let tries = 0;
    pattern.lastIndex = 0;
    // `matchAll` would copy the pattern each time; forty families a reply make that the slowest part.
    for (
      let match = pattern.exec(this.text.plain);
      match !== null && found.length < hitsCounted && tries < hitsTried;
      match = pattern.exec(this.text.plain)
    ) {
      tries += 1;
      if (match[0] === "") pattern.lastIndex += 1;
      else if (!this.negatedAt(match.index)) {
        const hit = { start: match.index, end: match.index + match[0].length, words: match[0] };
        if (!owning.has(family) || !this.pack.signs.guilt.test(hit.words) || this.#isOurGuilt(hit)) found.push(hit);
      }
    }
    this.#hits.set(family, found);
    return found;
  }

  /** «Виноваты, исправим», «виноваты мы»: nobody else stands in the clause; «Артём сам виноват», «виноват подрядчик» own nothing. */
  #isOurGuilt({ start, end }: Hit): boolean {
    const clause = this.runAt(this.text.clauses, start);
    if (!clause) return false;
    const others = this.text.tokens
      .slice(clause.from, Math.min(clause.to, clause.from + clauseRead))
      .filter((token) => token.end <= start || token.start >= end || this.pack.first.has(token.text));
    if (others.some(({ text }) => this.pack.second.has(text))) return false;
    // «сам» is whoever stands before it.
    const { self } = this.pack.signs;
    if (others.some(({ text }) => this.pack.first.has(text) && !self.test(text))) return true;
    // «Сами виноваты» is said to somebody.
    return others.every(({ text }) => !self.test(text) && (this.pack.stop.has(text) || this.pack.first.has(text)));
  }

  /** Whether the word just before an offset is a negation. */
  negatedAt(offset: number): boolean {
    const before = /(\p{L}[\p{L}'-]*) $/u.exec(this.text.plain.slice(Math.max(0, offset - 14), offset));
    return before?.[1] !== undefined && this.pack.negations.has(before[1]);
  }

  /** The sentence or clause at an offset, or the next one; runs stand in order, so the first that ends behind it is it. */
  runAt(runs: readonly Run[], offset: number): Run | undefined {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low];
  }

  /** Whether a garland hangs on a reply that answers little; then none of its words counts. */
  garlanded(): boolean {
    this.#garland ??= !answersHalf(this.measures) && this.#hollow().length >= garlandFrom;
    return this.#garland;
  }

  /** The sentences of a garland; none if there is none. */
  garland(): { start: number; end: number }[] {
    const hollow = this.#hollow();
    if (hollow.length < garlandFrom) return [];
    return hollow.flatMap((hit) => {
      const sentence = this.runAt(this.text.sentences, hit.start);
      if (!sentence) return [];
      // A capital letter begins a sentence where no full stop was typed: «…вода будет Спасибо за обращение!»
      const opens = this.text.tokens.slice(sentence.from, sentence.to).find((token) => token.end > hit.start);
      return [{ start: opens?.capital === true ? opens.start : sentence.start, end: sentence.end }];
    });
  }

  #hollow(): Hit[] {
    return (["warmth", "thanks", "apology", "formula"] as const).flatMap((family) =>
      this.hits(family).filter((hit) => !this.isParticular(hit)),
    );
  }

  /** Whether the sentence around a turn of speech speaks of what was asked or what is known: “have a nice day” does not. */
  isParticular(hit: Hit): boolean {
    const sentence = this.runAt(this.text.sentences, hit.start);
    if (!sentence) return false;
    return this.text.tokens
      .slice(sentence.from, sentence.to)
      .some((token) => (token.end < hit.start || token.start > hit.end + 2) && this.isOfMatter(token));
  }

  /** Whether a word is one of the message or of what is known. */
  isOfMatter({ text, key }: Token): boolean {
    if (this.pack.stop.has(text) || text.length <= 2) return false;
    return this.known.appealKeys.has(key) || this.known.factKeys.has(key);
  }
}

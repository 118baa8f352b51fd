/** The player's own typed words with the marks the reader of texts left on them. */
import type { Game, Statement } from "../../game/game.ts";
import { textCriterionIds } from "../../standard/criteria.ts";
import type { CriterionId } from "../../standard/criteria.ts";
import type { Finding } from "../../writing/finding.ts";
import { findingCodes, tone } from "../../writing/finding.ts";
import type { FindingCode } from "../../writing/finding.ts";

export interface OwnMark {
  /** `decision:index`, the name under which it is contested. */
  id: string;
  code: FindingCode;
  start: number;
  end: number;
  tone: "good" | "hint" | "bad";
  plain?: string | undefined;
}

/** A level of an own text and what it is explained by. */
export interface OwnLevel {
  criterion: CriterionId;
  level: number;
  quotes: OwnMark[];
  /** What kept it from rising, whatever else was good. */
  capped?: FindingCode | undefined;
  /** What the next level needs. */
  next?: FindingCode | undefined;
  /** Words that weighed for (above zero) or against it. */
  words: readonly { word: string; weight: number }[];
}

export interface OwnStatement {
  decision: number;
  at: number;
  /** Id of the appeal, brief, question or event. */
  about: string;
  text: string;
  marks: OwnMark[];
  /** None on texts of saves from before reasons were kept. */
  levels: OwnLevel[];
}

type Kept = NonNullable<Statement["reading"]>["findings"][number];

const codeOf = (name: string | undefined): FindingCode | undefined => findingCodes.find((code) => code === name);

function toMark(decision: number, { code, start, end, severity, plain }: Kept, index: number): OwnMark[] {
  const name = codeOf(code);
  if (name === undefined) return [];
  const finding = { code: name, severity: severity as Finding["severity"] };
  return [{ id: `${decision}:${index}`, code: name, start, end, tone: tone(finding), plain }];
}

/** Those about the whole text come last. */
const byPlace = (a: OwnMark, b: OwnMark): number => Number(a.end === 0) - Number(b.end === 0) || a.start - b.start;

/** Criteria that a typed text can be explained by. */
const evidenced = [...textCriterionIds, "human", "grounding", "interactive"] as const;

/** Marks on a statement, in the order of the text; none on a prepared one. */
export const marksOf = ({ reading, decision }: Statement): OwnMark[] =>
  (reading?.findings ?? []).flatMap((finding, index) => toMark(decision, finding, index)).sort(byPlace);

/** The levels of a typed text with their reasons. */
function levelsOf({ reading, decision }: Statement): OwnLevel[] {
  const marks = (reading?.findings ?? []).map((finding, index) => toMark(decision, finding, index));
  return (reading?.reasons ?? []).flatMap(({ criterion: name, quotes, capped, next, words }): OwnLevel[] => {
    const criterion = evidenced.find((id) => id === name);
    const level = criterion && reading?.says[criterion];
    if (criterion === undefined || level === undefined) return [];
    const found = quotes.flatMap((place) => marks[place] ?? []);
    return [{ criterion, level, quotes: found, capped: codeOf(capped), next: codeOf(next), words }];
  });
}

function own(statement: Statement, about: string): OwnStatement[] {
  const { reading, decision, at, text } = statement;
  return reading === undefined
    ? []
    : [{ decision, at, about, text, marks: marksOf(statement), levels: levelsOf(statement) }];
}

/** Everything typed in a game, in the order of decisions. */
export const ownStatements = (game: Game): OwnStatement[] =>
  [
    ...game.threads.flatMap((thread) => thread.replies.flatMap((reply) => own(reply, thread.appeal.id))),
    ...game.posts.flatMap((post) => own(post, post.brief)),
    ...game.lives.flatMap((live) => live.answers.flatMap((answer) => own(answer, answer.question))),
    ...game.choices.flatMap((choice) => own(choice, choice.event)),
  ].sort((a, b) => a.decision - b.decision);

export interface Span {
  text: string;
  /** Marks that cover it. */
  marks: OwnMark[];
}

/** Cuts a text at the borders of its marks. */
export function spans(text: string, marks: readonly OwnMark[]): Span[] {
  const placed = marks.filter(({ start, end }) => end > start && end <= text.length);
  const borders = [...new Set([0, text.length, ...placed.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? text.length;
    return { text: text.slice(from, to), marks: placed.filter(({ start, end }) => start <= from && end >= to) };
  });
}

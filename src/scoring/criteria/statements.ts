/** C02–C06, C08, C09: what was said in replies, posts, streams and alarms, and what was left unsaid. */
import type { Game, Statement, Thread } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import type { Says } from "../../scenario/says.ts";
import { textCriterionIds } from "../../standard/criteria.ts";
import type { CriterionId } from "../../standard/criteria.ts";
import type { Standard } from "../../standard/standard.ts";
import type { Evidence, EvidenceReason, Mark } from "../evidence.ts";
import { meanOfBest } from "../evidence.ts";
import { calledFor, isUrgent } from "./speed.ts";

const spoken = [...textCriterionIds, "openness", "competence"] as const;
type Spoken = (typeof spoken)[number];

/** A later reply can mend a weak first one, but not entirely. */
const secondThoughts = 0.5;
/** Without a look at the facts even a right answer was a lucky guess (C09, anchor 3: "checked"). */
const unchecked = 3;
/** What a hand-over to the right people is worth: the resident knows who and that it moves, not yet what and when. */
const handOver: Partial<Record<Spoken, number>> = { substance: 3, concreteness: 2, empathy: 2, sincerity: 3 };
/** An answer to everybody at once solves the question, not the person's own case (S16). */
const covered: Partial<Record<Spoken, number>> = { substance: 3, concreteness: 3 };

/** A gate that is broken in a text takes all its points (G1, G4), dangerous advice takes competence (G5). */
function levelOf(said: Statement, criterion: Spoken): number | undefined {
  const gates = said.says.gates ?? [];
  const isText = (textCriterionIds as readonly string[]).includes(criterion);
  if (isText && (gates.includes("private-data") || gates.includes("attack"))) return 0;
  if (criterion === "competence" && gates.includes("dangerous-advice")) return 0;
  const level = said.says[criterion];
  return criterion === "competence" && level !== undefined && !said.studied ? Math.min(level, unchecked) : level;
}

/** Criticism answered without a level of its own is as open as it is warm and honest. */
const opennessOf = (says: Says): number => says.openness ?? ((says.empathy ?? 2) + (says.sincerity ?? 2)) / 2;

/** What an appeal calls for: the five of every text, and what its prepared answers are about. */
function callsFor(thread: Thread, criterion: Spoken): boolean {
  if (criterion === "openness") return thread.appeal.critical;
  if (criterion === "competence") return thread.appeal.options.some((option) => option.says.competence !== undefined);
  return true;
}

function fromThread(standard: Standard, game: Game, thread: Thread, criterion: Spoken): Evidence | undefined {
  const { appeal } = thread;
  const weight = isUrgent(thread) ? standard.aggregation.urgentWeight : 1;
  const make = (level: number, reason: EvidenceReason, said?: Statement): Evidence => ({
    criterion,
    level,
    weight,
    reason,
    about: appeal.id,
    decision: said?.decision,
    quote: said?.text,
  });
  if (criterion === "openness" && appeal.critical) {
    if (thread.state === "deleted") return make(0, "deleted-criticism");
    if (thread.state === "hidden" && !appeal.breaksRules) return make(0, "hidden-criticism");
  }
  const valid = thread.replies.filter((said) => said.retracted !== true);
  let best: Evidence | undefined;
  for (const [turn, said] of valid.entries()) {
    const level = criterion === "openness" && appeal.critical ? opennessOf(said.says) : levelOf(said, criterion);
    if (level === undefined) continue;
    const isGate = (said.says.gates?.length ?? 0) > 0;
    const isGuess = criterion === "competence" && !said.studied && (said.says.competence ?? 0) > unchecked;
    const reason: EvidenceReason = isGate ? "broke-gate" : isGuess ? "not-checked" : "said";
    const one = make(Math.max(0, level - (turn > 0 ? secondThoughts : 0)), reason, said);
    if (best === undefined || one.level > best.level) best = one;
  }
  if (best !== undefined) return best;
  if (!callsFor(thread, criterion) || !calledFor(game, thread)) return undefined;
  if (valid.length > 0) return undefined;
  if (thread.state === "handed-over")
    return handOver[criterion] === undefined ? undefined : make(handOver[criterion], "handed-over");
  if (thread.coveredBy !== undefined)
    return covered[criterion] === undefined ? undefined : make(covered[criterion], "covered-by-post");
  return make(0, thread.replies.length > 0 ? "retracted" : "unanswered");
}

function fromStatement(said: Statement, about: string, criterion: Spoken): Evidence | undefined {
  const level = levelOf(said, criterion);
  if (level === undefined || said.retracted === true) return undefined;
  const reason = (said.says.gates?.length ?? 0) > 0 ? "broke-gate" : "said";
  return { criterion, level, weight: 1, reason, about, decision: said.decision, quote: said.text };
}

function isEvidence(one: Evidence | undefined): one is Evidence {
  return one !== undefined;
}

/** Each deletion of lawful criticism costs two levels of openness (C08). */
const perDeletion = 2;

function find(standard: Standard, game: Game, criterion: Spoken): Mark {
  const evidence = [
    ...game.threads.map((thread) => fromThread(standard, game, thread, criterion)),
    ...game.posts.map((post) => fromStatement(post, post.brief, criterion)),
    ...game.lives.flatMap((live) => live.answers.map((answer) => fromStatement(answer, answer.question, criterion))),
    ...game.choices.map((choice) => fromStatement(choice, choice.event, criterion)),
  ].filter(isEvidence);
  const level = meanOfBest(evidence, standard.aggregation.bestShare);
  if (criterion !== "openness" || level === null) return { criterion, level, evidence };
  const deleted = game.threads.filter((thread) => thread.state === "deleted" && !thread.appeal.breaksRules).length;
  return { criterion, level: Math.max(0, level - perDeletion * deleted), evidence };
}

/** The seven criteria that are about words. */
export const statements = (standard: Standard, _: Setting, game: Game): Mark[] =>
  spoken.map((criterion: CriterionId & Spoken) => find(standard, game, criterion));

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
  const { gates } = said.says;
  if (gates !== undefined && gates.length > 0) {
    const isText = (textCriterionIds as readonly string[]).includes(criterion);
    if (isText && (gates.includes("private-data") || gates.includes("attack"))) return 0;
    if (criterion === "competence" && gates.includes("dangerous-advice")) return 0;
  }
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

/** A thread as all seven criteria look at it: worked out once. */
interface Case {
  thread: Thread;
  weight: number;
  /** Replies that were not taken back. */
  valid: readonly Statement[];
  called: boolean;
}

const caseOf = (standard: Standard, game: Game, thread: Thread): Case => ({
  thread,
  weight: isUrgent(thread) ? standard.aggregation.urgentWeight : 1,
  valid: thread.replies.filter((said) => said.retracted !== true),
  called: calledFor(game, thread),
});

const find = (
  { thread, weight }: Case,
  criterion: Spoken,
  level: number,
  reason: EvidenceReason,
  said?: Statement,
): Evidence => ({
  criterion,
  level,
  weight,
  reason,
  about: thread.appeal.id,
  decision: said?.decision,
  quote: said?.text,
});

/** The best of the replies under a thread. */
function bestReply(one: Case, criterion: Spoken): Evidence | undefined {
  const isCriticism = criterion === "openness" && one.thread.appeal.critical;
  let best: Statement | undefined;
  let highest = -1;
  for (const said of one.valid) {
    const level = isCriticism ? opennessOf(said.says) : levelOf(said, criterion);
    if (level === undefined) continue;
    const worth = Math.max(0, level - (said === one.valid[0] ? 0 : secondThoughts));
    if (worth > highest) [best, highest] = [said, worth];
  }
  if (best === undefined) return undefined;
  const isGate = (best.says.gates?.length ?? 0) > 0;
  const isGuess = criterion === "competence" && !best.studied && (best.says.competence ?? 0) > unchecked;
  return find(one, criterion, highest, isGate ? "broke-gate" : isGuess ? "not-checked" : "said", best);
}

function fromThread(one: Case, criterion: Spoken): Evidence | undefined {
  const { thread, valid, called } = one;
  const { appeal, state } = thread;
  if (criterion === "openness" && appeal.critical) {
    if (state === "deleted") return find(one, criterion, 0, "deleted-criticism");
    if (state === "hidden" && !appeal.breaksRules) return find(one, criterion, 0, "hidden-criticism");
  }
  const best = bestReply(one, criterion);
  if (best !== undefined) return best;
  if (valid.length > 0 || !called || !callsFor(thread, criterion)) return undefined;
  if (state === "handed-over")
    return handOver[criterion] === undefined ? undefined : find(one, criterion, handOver[criterion], "handed-over");
  if (thread.coveredBy !== undefined)
    return covered[criterion] === undefined ? undefined : find(one, criterion, covered[criterion], "covered-by-post");
  return find(one, criterion, 0, thread.replies.length > 0 ? "retracted" : "unanswered");
}

function fromStatement(said: Statement, about: string, criterion: Spoken): Evidence | undefined {
  const level = levelOf(said, criterion);
  if (level === undefined || said.retracted === true) return undefined;
  const reason = (said.says.gates?.length ?? 0) > 0 ? "broke-gate" : "said";
  return { criterion, level, weight: 1, reason, about, decision: said.decision, quote: said.text };
}

/** Each deletion of lawful criticism costs two levels of openness (C08). */
const perDeletion = 2;

function mark(standard: Standard, game: Game, cases: readonly Case[], criterion: Spoken): Mark {
  const evidence: Evidence[] = [];
  const add = (one: Evidence | undefined): void => {
    if (one !== undefined) evidence.push(one);
  };
  for (const one of cases) add(fromThread(one, criterion));
  for (const post of game.posts) add(fromStatement(post, post.brief, criterion));
  for (const live of game.lives)
    for (const answer of live.answers) add(fromStatement(answer, answer.question, criterion));
  for (const choice of game.choices) add(fromStatement(choice, choice.event, criterion));
  const level = meanOfBest(evidence, standard.aggregation.bestShare);
  if (criterion !== "openness" || level === null) return { criterion, level, evidence };
  const deleted = game.threads.filter((thread) => thread.state === "deleted" && !thread.appeal.breaksRules).length;
  return { criterion, level: Math.max(0, level - perDeletion * deleted), evidence };
}

/** The seven criteria that are about words. */
export function statements(standard: Standard, _: Setting, game: Game): Mark[] {
  const cases = game.threads.map((thread) => caseOf(standard, game, thread));
  return spoken.map((criterion: CriterionId & Spoken) => mark(standard, game, cases, criterion));
}

/** What typed words do to a rumour: stop it or feed it. A prepared option has this among its effects, by its author's hand. */
import type { FollowUpFamily } from "../../scenario/vocabulary.ts";
import type { Statement, Thread } from "../game.ts";
import { model } from "./constants.ts";

/** Silence between the lines, a threat or a finger pointed elsewhere: what people take for a confirmation. */
const feeding: ReadonlySet<FollowUpFamily> = new Set<FollowUpFamily>(["blame", "rude", "no-answer"]);
const isUntrue = ({ says, reading }: Statement): boolean =>
  says.competence === 0 || reading?.findings.some(({ code }) => code === "false-claim") === true;

/** −1 stops it: says that it is wrong, gives what is true and claims nothing false; +1 feeds it; 0 neither. */
function turn(said: Statement): -1 | 0 | 1 {
  const { substance = model.neutralLevel, moves, gates, weak } = said.says;
  const corrects = moves?.includes("correct-rumour") === true;
  if (substance < model.rumourVague) return 1;
  if (gates?.some((gate) => gate === "attack" || gate === "dangerous-advice") === true) return 1;
  // Half an answer that does say the rumour is wrong leaves it where it is.
  if (weak !== undefined && feeding.has(weak) && !(weak === "no-answer" && corrects)) return 1;
  return corrects && substance >= model.rumourClear && !isUntrue(said) ? -1 : 0;
}

/**
 * Heat that a typed reply brings to the topic of a rumour, beside what its quality brings as any reply's does. Once for each
 * turn, so that three replies do not cool a topic three times; a thread in which the rumour was stopped feeds it no more.
 */
export function rumourHeat(thread: Thread, said: Statement): number {
  if (thread.appeal.kind !== "rumour" || said.option !== undefined) return 0;
  const now = turn(said);
  const before = thread.replies.map(turn);
  if (now === 0 || before.includes(-1) || before.includes(now)) return 0;
  return now < 0 ? model.rumourStopped : model.rumourFed;
}

/** C07 and C10: promises under account (S18) and instructions from analytics (S22, S23). */
import type { Game, Promise, Work } from "../../game/game.ts";
import { known } from "../../game/setting.ts";
import type { Setting } from "../../game/setting.ts";
import type { Evidence, EvidenceReason, Mark } from "../evidence.ts";
import { mean, padded } from "../evidence.ts";

/** A term without at least this many dated promises has not made itself answerable. */
const fewestPromises = 3;
/** At most this many instructions are asked of anyone: the best ones count (C10). */
const mostInstructions = 3;

function judge(game: Game, promise: Promise): Pick<Evidence, "level" | "reason"> | undefined {
  if (promise.due === undefined) return { level: 1, reason: "promise-without-date" };
  if (promise.state === "kept")
    return promise.shown ? { level: 4, reason: "promise-kept-and-shown" } : { level: 3, reason: "promise-kept" };
  if (promise.state === "moved") return { level: 3, reason: "promise-moved" };
  if (promise.state === "broken") return { level: 0, reason: "promise-broken" };
  // Not due within the term: it counts only if somebody is working on it.
  const isUnderWay = game.works.some(
    (work) => work.topic === promise.topic && work.ready !== undefined && work.ready <= (promise.due ?? 0),
  );
  return isUnderWay ? undefined : { level: 1, reason: "promise-open" };
}

export function promisesKept(setting: Setting, game: Game): Mark {
  const criterion = "promises-kept";
  const evidence = game.promises.flatMap((promise): Evidence[] => {
    const verdict = judge(game, promise);
    return verdict === undefined
      ? []
      : [{ criterion, ...verdict, weight: 1, about: promise.id, decision: promise.decision, quote: promise.text }];
  });
  const needed = Math.min(fewestPromises, setting.promisesOffered);
  if (needed === 0 && evidence.length === 0) return { criterion, level: null, evidence };
  const all = padded(evidence, needed, { criterion, level: 0, weight: 1, reason: "no-promise", about: "" });
  return { criterion, level: mean(all), evidence: all };
}

/** One point each: the data was looked at, the right doer, a feasible date, a measure of success (C10). */
function points(setting: Setting, work: Work): number {
  const remedy = known(setting.remedies, work.remedy);
  const isGood = remedy.measures.find((measure) => measure.id === work.measure)?.good === true;
  const isFeasible = work.ready !== undefined && work.due >= work.ready;
  return Number(work.studied) + Number(work.ministry === remedy.ministry) + Number(isFeasible) + Number(isGood);
}

/** The result was told: a report on a promise about the topic, or a post about it after the work was done. */
function isClosed(setting: Setting, game: Game, work: Work): boolean {
  const told = game.promises.some(
    (promise) => promise.topic === work.topic && promise.shown && promise.state === "kept",
  );
  return (
    told ||
    game.posts.some(
      (post) =>
        work.ready !== undefined && post.at >= work.ready && setting.briefs.get(post.brief)?.topic === work.topic,
    )
  );
}

function levelOf(setting: Setting, game: Game, work: Work): number {
  const level = points(setting, work);
  const isSystem = work.appeals >= 3 || work.heat >= 50;
  if (!isSystem) return Math.min(level, 2);
  const isCause = known(setting.remedies, work.remedy).depth === "cause";
  return isCause || isClosed(setting, game, work) ? level : Math.min(level, 3);
}

export function instructions(setting: Setting, game: Game): Mark {
  const criterion = "instructions";
  const evidence = game.works
    .map((work): Evidence => ({
      criterion,
      level: levelOf(setting, game, work),
      weight: 1,
      reason: "instruction" satisfies EvidenceReason,
      about: work.remedy,
      decision: work.decision,
    }))
    .sort((a, b) => b.level - a.level);
  const hot = setting.scenario.topics.filter(
    (topic) =>
      setting.scenario.remedies.some((remedy) => remedy.topic === topic.id) &&
      game.threads.filter((thread) => thread.appeal.topic === topic.id && thread.appeal.kind !== "troll").length >= 2,
  );
  const needed = Math.min(mostInstructions, hot.length);
  if (needed === 0 && evidence.length === 0) return { criterion, level: null, evidence };
  const all = padded(evidence, needed, { criterion, level: 0, weight: 1, reason: "no-instruction", about: "" });
  // The best ones count; those sent to the wrong ministry count as well, so that ordering everything from everybody does not pay.
  const wrong = all
    .slice(mostInstructions)
    .filter((one) => game.works.some((work) => work.remedy === one.about && work.state === "bounced"));
  return { criterion, level: mean([...all.slice(0, Math.max(needed, 1)), ...wrong]), evidence: all };
}

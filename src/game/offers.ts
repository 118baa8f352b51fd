/** Everything that can be decided now with prepared texts: for the page, for bots, for what-if. */
import { dayOf, endOfDay, toMoment } from "../scenario/clock.ts";
import type { Remedy } from "../scenario/scenario.ts";
import { platforms } from "../scenario/vocabulary.ts";
import { shuffle } from "./chance.ts";
import { waits } from "./costs.ts";
import type { Decision } from "./decision.ts";
import type { Game, Thread } from "./game.ts";
import { pickOf } from "./picks.ts";
import { known } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { hasAsset, isTimely } from "./rules/publish.ts";
import { isStale } from "./rules/speak.ts";
import type { Prepared } from "./rules/speak.ts";
import { obstacle } from "./step.ts";

/**
 * Options in the order shown: shuffled per seed, so that the place tells nothing. Texts that promise an hour already
 * passed are left out, but an alarm always has its answers.
 */
export function shown<Item extends { id: string; promise?: Prepared["promise"] }>(
  game: Game,
  about: string,
  options: readonly Item[],
): Item[] {
  const all = shuffle(game.seed, `order:${about}`, options);
  const timely = all.filter((option) => !isStale(game, option));
  return timely.length === 0 && game.phase === "crisis" ? all : timely;
}

/** The first full hour at which the remedy can honestly be done. */
export function honestDue(game: Game, remedy: Remedy): { day: number; time: string } {
  return toMoment(Math.ceil((game.now + remedy.hours * 60) / 60) * 60);
}

/** Threads that can still be dealt with. */
const present = (game: Game): Thread[] => game.threads.filter(({ state }) => state !== "hidden" && state !== "deleted");

const replies = (game: Game): Decision[] =>
  present(game).flatMap(({ appeal, replies: said }): Decision[] => [
    ...(said.length > 0 ? [] : shown(game, appeal.id, appeal.options)).map((option) => ({
      type: "reply" as const,
      appeal: appeal.id,
      words: { option: option.id },
    })),
    { type: "ask", appeal: appeal.id },
    { type: "hide", appeal: appeal.id },
    { type: "delete", appeal: appeal.id },
  ]);

const handOvers = (setting: Setting, game: Game): Decision[] =>
  game.threads.flatMap(({ appeal }) =>
    setting.scenario.ministries.map((ministry) => ({ type: "hand-over" as const, appeal: appeal.id, to: ministry.id })),
  );

const isUnderWay = (game: Game, remedy: Remedy): boolean =>
  game.works.some((work) => work.remedy === remedy.id && work.state !== "bounced");

const instructions = (setting: Setting, game: Game): Decision[] =>
  setting.scenario.remedies
    .filter((remedy) => !isUnderWay(game, remedy))
    .flatMap((remedy) =>
      setting.scenario.ministries.flatMap((ministry) =>
        shown(game, remedy.id, remedy.measures).map((measure) => ({
          type: "instruct" as const,
          remedy: remedy.id,
          ministry: ministry.id,
          due: honestDue(game, remedy),
          measure: measure.id,
        })),
      ),
    );

const posts = (setting: Setting, game: Game): Decision[] =>
  setting.scenario.briefs.flatMap((brief) => {
    if (pickOf(game.picked, brief.id) !== undefined || !isTimely(setting, game, brief)) return [];
    const shots = brief.assets.filter((id) => hasAsset(game, known(setting.assets, id)));
    const pictures: { asset?: string; alt?: string }[] = [
      {},
      ...shots.flatMap((asset) => known(setting.assets, asset).alts.map((alt) => ({ asset, alt: alt.id }))),
    ];
    return shown(game, brief.id, brief.drafts).flatMap((draft) =>
      platforms.flatMap((platform) =>
        pictures.map((picture) => ({
          type: "publish" as const,
          brief: brief.id,
          words: { option: draft.id },
          platform,
          ...picture,
        })),
      ),
    );
  });

const ledger = (game: Game): Decision[] =>
  game.promises.flatMap((promise): Decision[] => [
    { type: "report", promise: promise.id },
    ...(promise.due === undefined
      ? []
      : [{ type: "move" as const, promise: promise.id, due: toMoment(Math.max(promise.due, game.now) + 1440) }]),
  ]);

const live = (setting: Setting, game: Game): Decision[] => {
  const stream = setting.streams.get(game.live?.stream ?? "");
  const questions = stream === undefined ? [] : shown(game, stream.id, stream.questions);
  return questions.flatMap((question) =>
    shown(game, question.id, question.options).map((option) => ({
      type: "answer-live" as const,
      question: question.id,
      words: { option: option.id },
    })),
  );
};

const choices = (setting: Setting, game: Game): Decision[] =>
  game.alarms.flatMap((id) =>
    shown(game, id, known(setting.events, id).options ?? []).map((option) => ({
      type: "choose" as const,
      event: id,
      words: { option: option.id },
    })),
  );

function candidates(setting: Setting, game: Game): Decision[] {
  const { topics, visits, streams } = setting.scenario;
  const simple: Decision[] = [{ type: "start" }, { type: "end-live" }, { type: "end-day" }, { type: "next-day" }];
  if (game.phase === "stream") return [...live(setting, game), ...simple];
  if (game.phase === "crisis") return choices(setting, game);
  if (game.phase === "evening")
    return [...topics.map(({ id }) => ({ type: "predict" as const, topic: id })), ...simple];
  if (game.phase !== "desk") return simple;
  return [
    ...replies(game),
    ...handOvers(setting, game),
    ...topics.map(({ id }) => ({ type: "study" as const, topic: id })),
    ...instructions(setting, game),
    ...visits.map(({ id }) => ({ type: "visit" as const, visit: id })),
    ...posts(setting, game),
    ...ledger(game),
    ...game.posts.map((post) => ({ type: "retract" as const, what: "post" as const, id: post.brief })),
    ...streams.map(({ id }) => ({ type: "go-live" as const, stream: id })),
    ...waits.map((minutes) => ({ type: "wait" as const, minutes })),
    ...simple,
  ];
}

/** Every decision that is possible now, except those in own words. */
export const offers = (setting: Setting, game: Game): Decision[] =>
  candidates(setting, game).filter((decision) => obstacle(setting, game, decision) === undefined);

/** Minutes left of the working day. */
export const minutesLeft = (game: Game): number => Math.max(0, endOfDay(dayOf(game.now)) - game.now);

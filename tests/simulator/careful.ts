/** A player guided by the standard: studies, answers the urgent first, instructs, shows results, keeps promises. */
import type { Decision } from "../../src/game/decision.ts";
import type { Game } from "../../src/game/game.ts";
import { hasAsset, isTimely } from "../../src/game/rules/publish.ts";
import type { Setting } from "../../src/game/setting.ts";
import { needsAnswer } from "../../src/game/threads.ts";
import { dayOf, minuteOfDay, toMinutes } from "../../src/scenario/clock.ts";
import { textOf, worth } from "./bots.ts";

type Possible = readonly Decision[];
type Habit = (setting: Setting, game: Game, possible: Possible) => Decision | undefined;

const ofType = <Type extends Decision["type"]>(possible: Possible, type: Type): Extract<Decision, { type: Type }>[] =>
  possible.filter((one): one is Extract<Decision, { type: Type }> => one.type === type);

const best = <Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined =>
  items.reduce<{ item: Item; value: number } | undefined>((top, item) => {
    const now = value(item);
    return top === undefined || now > top.value ? { item, value: now } : top;
  }, undefined)?.item;

/** Can the promise of this text be kept? Deeds need a remedy that is done in time. */
function keepable(setting: Setting, game: Game, decision: Decision): boolean {
  const prepared = textOf(setting, game, decision) as
    | { promise?: { kind: string; remedy?: string; due: { day: number; time: string } } }
    | undefined;
  const promise = prepared?.promise;
  if (promise === undefined || promise.kind === "tell") return true;
  const remedy = setting.remedies.get(promise.remedy ?? "");
  if (remedy === undefined) return false;
  const running = game.works.find((work) => work.remedy === remedy.id);
  const ready = running?.ready ?? game.now + 120 + remedy.hours * 60;
  return ready <= toMinutes(promise.due);
}

const wordsWorth = (setting: Setting, game: Game, decision: Decision): number =>
  worth(textOf(setting, game, decision)?.says ?? {}) - (keepable(setting, game, decision) ? 0 : 1.5);

const only =
  (type: Decision["type"]): Habit =>
  (setting, game, possible) =>
    best(ofType(possible, type), (one) => wordsWorth(setting, game, one));

const study: Habit = (setting, game, possible) =>
  best(
    ofType(possible, "study").filter(
      (one) =>
        game.studied[one.topic] === undefined && game.threads.some((thread) => thread.appeal.topic === one.topic),
    ),
    (one) => game.heat[setting.topic.get(one.topic) ?? -1] ?? 0,
  );

/** Tells what was promised to be told, in time; shows what was done. */
const report: Habit = (_, game, possible) => {
  const ready = ofType(possible, "report").filter((one) => {
    const promise = game.promises.findLast((entry) => entry.id === one.promise);
    return (
      promise !== undefined &&
      (promise.kind === "deed" || (promise.due ?? 0) - game.now < 240 || minuteOfDay(game.now) > 1020)
    );
  });
  return best(ready, (one) => -(game.promises.findLast((entry) => entry.id === one.promise)?.due ?? 0));
};

/** Warns before a date that cannot be met. */
const move: Habit = (_, game, possible) =>
  ofType(possible, "move").find((one) => {
    const promise = game.promises.findLast((entry) => entry.id === one.promise);
    if (promise?.kind !== "deed" || promise.due === undefined) return false;
    const isLate = !game.works.some(
      (work) =>
        (promise.remedy === undefined || work.remedy === promise.remedy) &&
        (work.ready ?? Infinity) <= (promise.due ?? 0),
    );
    return isLate && promise.due - game.now < 300;
  });

const reply: Habit = (setting, game, possible) => {
  const open = ofType(possible, "reply").filter((one) => {
    const thread = game.threads.find(({ appeal }) => appeal.id === one.appeal);
    return thread !== undefined && thread.replies.length === 0 && thread.state !== "covered";
  });
  const urgency = (one: (typeof open)[number]): number => {
    const thread = game.threads.find(({ appeal }) => appeal.id === one.appeal);
    if (thread === undefined) return 0;
    return (thread.appeal.urgent ? 1e6 : 0) + (needsAnswer(thread.appeal) ? 1e5 : 0) - thread.normAt;
  };
  const next = best(open, urgency);
  return best(
    open.filter((one) => one.appeal === next?.appeal),
    (one) => wordsWorth(setting, game, one),
  );
};

const instruct: Habit = (setting, game, possible) => {
  const wise = ofType(possible, "instruct").filter((one) => {
    const remedy = setting.remedies.get(one.remedy);
    const isGood = remedy?.measures.find(({ id }) => id === one.measure)?.good === true;
    return (
      remedy !== undefined && isGood && remedy.ministry === one.ministry && game.studied[remedy.topic] !== undefined
    );
  });
  return best(wise, (one) => {
    const remedy = setting.remedies.get(one.remedy);
    const promised = game.promises.some((promise) => promise.remedy === one.remedy && promise.state === "open");
    const appeals = game.threads.filter((thread) => thread.appeal.topic === remedy?.topic).length;
    return (promised ? 100 : 0) + appeals + (remedy?.depth === "cause" ? 2 : 0) - (remedy?.cost ?? 0) / 100;
  });
};

function shotWorth(setting: Setting, one: Extract<Decision, { type: "publish" }>): number {
  const asset = setting.assets.get(one.asset ?? "");
  if (asset === undefined) return setting.briefs.get(one.brief)?.assets.length === 0 ? 0 : -1;
  if (asset.fake) return -10;
  const alt = asset.alts.find(({ id }) => id === one.alt);
  return asset.quality + (alt?.good === true ? 2 : 0) - (asset.parade ? 3 : 0) - (asset.facesWithoutConsent ? 4 : 0);
}

/** One or two posts a day; nothing cheerful while an incident burns, nothing without an honest shot if there may be one. */
const publish: Habit = (setting, game, possible) => {
  const today = game.posts.filter((post) => dayOf(post.at) === dayOf(game.now)).length;
  const limit = setting.scenario.level === "crisis" ? 4 : 3;
  if (today >= limit) return undefined;
  const burning = setting.scenario.topics.some((topic, index) => topic.incident && (game.heat[index] ?? 0) >= 45);
  const good = ofType(possible, "publish").filter((one) => {
    const brief = setting.briefs.get(one.brief);
    if (brief === undefined || !brief.fits.includes(one.platform)) return false;
    if (["festive", "outrage"].includes(brief.kind)) return false;
    if (burning && ["personal", "local-business", "story"].includes(brief.kind)) return false;
    if (wordsWorth(setting, game, one) < 3.2) return false;
    const soon = brief.assets.some((id) => {
      const asset = setting.assets.get(id);
      return asset !== undefined && asset.quality === 2 && !hasAsset(game, asset);
    });
    const isLastCall = dayOf(game.now) >= Math.min(setting.scenario.days, brief.until?.day ?? setting.scenario.days);
    return shotWorth(setting, one) >= (soon && !isLastCall ? 4 : 0) && isTimely(setting, game, brief);
  });
  const kinds = ["announce", "correction", "summary", "poll-result", "poll", "rules", "report", "update", "story"];
  return best(good, (one) => {
    const kind = setting.briefs.get(one.brief)?.kind ?? "festive";
    const place = kinds.indexOf(kind);
    return (place < 0 ? 0 : kinds.length - place) * 10 + wordsWorth(setting, game, one) + shotWorth(setting, one);
  });
};

const visit: Habit = (setting, game, possible) => {
  const waiting = game.threads.filter((thread) => thread.answeredAt === undefined && needsAnswer(thread.appeal)).length;
  return waiting > 2
    ? undefined
    : best(
        ofType(possible, "visit"),
        (one) => game.heat[setting.topic.get(setting.visits.get(one.visit)?.topic ?? "") ?? -1] ?? 0,
      );
};

const goLive: Habit = (setting, game, possible) => {
  const [stream] = ofType(possible, "go-live");
  const whole = setting.streams.get(stream?.stream ?? "");
  const announced = game.posts.some(
    (post) => setting.briefs.get(post.brief)?.stream === whole?.id && dayOf(post.at) < dayOf(game.now),
  );
  const lastCall = whole !== undefined && dayOf(game.now) >= whole.until.day;
  return announced || lastCall ? stream : undefined;
};

const answerLive: Habit = (setting, game, possible) =>
  best(
    ofType(possible, "answer-live"),
    (one) => wordsWorth(setting, game, one) + (setting.questions.get(one.question)?.awkward === true ? 0.5 : 0),
  );

const hide: Habit = (_, game, possible) =>
  ofType(possible, "hide").find((one) =>
    game.threads.some(({ appeal }) => appeal.id === one.appeal && appeal.breaksRules),
  );

const predict: Habit = (setting, game, possible) =>
  best(ofType(possible, "predict"), (one) => game.heat[setting.topic.get(one.topic) ?? -1] ?? 0);

const wait: Habit = (_, __, possible) => ofType(possible, "wait").find((one) => one.minutes === 30);

const habits: readonly Habit[] = [
  only("start"),
  only("choose"),
  answerLive,
  only("end-live"),
  report,
  move,
  study,
  hide,
  goLive,
  reply,
  instruct,
  publish,
  visit,
  predict,
  wait,
  only("end-day"),
  only("next-day"),
];

export function careful(setting: Setting, game: Game, possible: Possible): Decision {
  for (const habit of habits) {
    const decision = habit(setting, game, possible);
    if (decision !== undefined) return decision;
  }
  throw new Error("nothing to do");
}

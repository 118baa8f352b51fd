/** A live stream: an hour, a few questions, the awkward ones among them. */
import { dayOf, toMinutes } from "../../scenario/clock.ts";
import type { Stream } from "../../scenario/scenario.ts";
import { costs } from "../costs.ts";
import type { Draft, Game, Live } from "../game.ts";
import { model } from "../residents/constants.ts";
import { moveAll, moveAround, moveHeat } from "../residents/trust.ts";
import { known } from "../setting.ts";
import type { Setting } from "../setting.ts";
import type { Rule } from "./rule.ts";
import { quality, speak, unsayable } from "./speak.ts";

/** Was it announced on an earlier day, so that people could send questions (S35)? */
const isAnnounced = (setting: Setting, game: Game, stream: Stream): boolean =>
  game.posts.some((post) => {
    const brief = setting.briefs.get(post.brief);
    return brief?.kind === "announce" && brief.stream === stream.id && dayOf(post.at) < dayOf(game.now);
  });

const slot = (stream: Stream): number => Math.floor(costs.stream / stream.slots);

/** Questions that can still be taken now. */
export const isFull = (stream: Stream, live: Live): boolean => live.answers.length >= stream.slots;

export const goLive: Rule<"go-live"> = {
  check(setting, game, { stream: id }) {
    const stream = setting.streams.get(id);
    if (stream === undefined) return "stream/unknown";
    if (game.lives.some((live) => live.stream === id)) return "stream/over";
    const isTime = toMinutes(stream.from) <= game.now && game.now <= toMinutes(stream.until);
    return isTime ? undefined : "stream/not-now";
  },
  cost: () => costs.stream,
  // The hour passes question by question.
  spend: () => 0,
  apply(setting, game, { stream: id }) {
    const stream = known(setting.streams, id);
    const announced = isAnnounced(setting, game, stream);
    const viewers = Math.round(stream.viewers * (announced ? 1 : 0.5));
    game.live = { stream: id, from: game.now, announced, answers: [], viewers };
    game.attention += viewers / 1000;
  },
};

export const answerLive: Rule<"answer-live"> = {
  check(setting, game, { question: id, words }) {
    const { live } = game;
    const stream = live === null ? undefined : setting.streams.get(live.stream);
    const question = stream?.questions.find((one) => one.id === id);
    if (live === null || stream === undefined || question === undefined) return "question/unknown";
    if (live.answers.some((answer) => answer.question === id)) return "question/answered";
    if (isFull(stream, live)) return "stream/no-slots";
    return unsayable(game, words, question.options);
  },
  cost: (setting, game) => slot(known(setting.streams, game.live?.stream ?? "")),
  apply(setting, game, { question: id, words }) {
    if (game.live === null) return;
    const question = known(setting.questions, id);
    const said = speak(setting, game, words, question.options, question);
    const above = quality(said.says) - model.neutralLevel;
    const awkward = question.awkward ? 1.4 : 1;
    moveAround(setting, game, question.segment, question.topic, above * model.replyTrust * awkward, "stream", id);
    moveHeat(setting, game, question.topic, above * model.replyHeat);
    const swing = Math.round((game.live.viewers * above) / 20);
    const answers = [...game.live.answers, { ...said, question: id }];
    game.live = { ...game.live, answers, viewers: game.live.viewers + swing };
  },
};

/** Ends the stream and spends what is left of its hour. */
function close(game: Draft, live: Live): void {
  game.lives = [...game.lives, { ...live, until: game.now }];
  game.live = null;
  if (live.answers.length === 0) moveAll(game, model.streamMissed, "stream-missed", live.stream);
  else moveAll(game, model.stream * (live.answers.length / (live.answers.length + 2)), "stream", live.stream);
}

export const endLive: Rule<"end-live"> = {
  check: () => undefined,
  cost: (_, game) => Math.max(0, (game.live?.from ?? game.now) + costs.stream - game.now),
  apply(_, game) {
    if (game.live !== null) close(game, game.live);
  },
};

/** Publishing a post: reach by segment, a feast at the wrong time, comments, answers to a whole cluster. */
import { toMinutes } from "../../scenario/clock.ts";
import type { Asset, Brief, Scenario } from "../../scenario/scenario.ts";
import { costs } from "../costs.ts";
import type { DecisionOf } from "../decision.ts";
import type { Draft, Game, Post } from "../game.ts";
import { pickOf } from "../picks.ts";
import { comment } from "../residents/comments.ts";
import { model } from "../residents/constants.ts";
import { moodOf, temper } from "../residents/mood.ts";
import { postsToday, reach } from "../residents/reach.ts";
import { interest, moveAll, moveHeat, moveTrust } from "../residents/trust.ts";
import type { Reason } from "../history.ts";
import { known } from "../setting.ts";
import type { Setting } from "../setting.ts";
import { changeThread } from "../threads.ts";
import { holds } from "../variables.ts";
import type { Rule } from "./rule.ts";
import { quality, speak, unsayable } from "./speak.ts";
import { isReached } from "./works.ts";

/** Minutes after which residents find out that a picture is not what it claims to be. */
const exposureAfter = 180;
/** How many comments a post gets at once. */
const speakers = 5;
/** Kinds that are about joy: out of place while people are in trouble. */
const cheerful: readonly Brief["kind"][] = ["festive", "outrage", "personal", "local-business", "story"];

/** Is there such a picture yet? */
export const hasAsset = (game: Game, asset: Asset): boolean =>
  isReached(game, asset.after) && (asset.from === undefined || toMinutes(asset.from) <= game.now);

/** Can one write about this now? */
export const isTimely = (setting: Setting, game: Game, brief: Brief): boolean =>
  (brief.from === undefined || toMinutes(brief.from) <= game.now) &&
  (brief.until === undefined || toMinutes(brief.until) >= game.now) &&
  holds(setting, game, brief);

/** The hottest open incident that the post is not about, in degrees of heat; 0 when all is calm. */
function trouble({ topics }: Scenario, game: Draft, about: string): number {
  return topics.reduce(
    (hottest, topic, index) =>
      topic.incident && topic.id !== about ? Math.max(hottest, game.heat[index] ?? 0) : hottest,
    0,
  );
}

function isParade(setting: Setting, game: Draft, brief: Brief, asset: Asset | undefined): boolean {
  const place = setting.topic.get(brief.topic) ?? -1;
  const ownHeat = asset?.parade === true ? (game.heat[place] ?? 0) : 0;
  const heat = Math.max(trouble(setting.scenario, game, brief.topic), ownHeat);
  return heat >= model.paradeHeat && (cheerful.includes(brief.kind) || asset?.parade === true);
}

/** Answers every open appeal of the clusters this post is about. */
function cover(game: Draft, brief: Brief, post: number): void {
  for (const thread of game.threads) {
    if (thread.state !== "open" || thread.appeal.cluster === undefined) continue;
    if (brief.answers?.includes(thread.appeal.cluster) !== true) continue;
    changeThread(game, thread.appeal.id, {
      state: "covered",
      answeredAt: thread.answeredAt ?? game.now,
      coveredBy: post,
    });
  }
}

function react(
  setting: Setting,
  game: Draft,
  post: Post,
  brief: Brief,
  expected: readonly number[],
  level: number,
): void {
  const total = expected.reduce((sum, views) => sum + views, 0) || 1;
  const isFlood = postsToday(game) >= model.postsADay;
  expected.forEach((views, segment) => {
    const group = setting.scenario.region.segments[segment];
    const audience = (setting.scenario.region.population / 1000) * (group?.share ?? 1);
    const engagement = Math.min(1, (views / audience) * 2) * (0.5 + interest(setting, segment, brief.topic) / 2);
    const change = post.parade ? model.paradeTrust : (level - model.neutralLevel) * model.postTrust;
    const reason: Reason = post.parade ? "parade" : change >= 0 ? "useful-post" : "empty-post";
    moveTrust(game, segment, change * engagement, reason, brief.id);
  });
  if (isFlood) moveAll(game, model.floodTrust, "flood", brief.id);
  if (!post.parade) moveHeat(setting, game, brief.topic, (model.postHeat * Math.max(0, level - 1)) / 2);
  game.attention += total;
}

function discuss(setting: Setting, game: Draft, post: Post, brief: Brief, level: number): Post["comments"] {
  const heat = Math.max(trouble(setting.scenario, game, ""), game.heat[setting.topic.get(brief.topic) ?? -1] ?? 0);
  const byViews = post.views.map((views, segment) => ({ views, segment })).sort((a, b) => b.views - a.views);
  const said = post.parade ? 0.5 : level;
  const voices = Array.from(
    { length: speakers },
    (_, turn) => byViews[turn % Math.min(4, byViews.length)]?.segment ?? 0,
  );
  return comment(
    setting,
    game,
    `${brief.id}:${game.count}`,
    brief.topic,
    voices.map((segment, turn) => ({
      segment,
      // Not everybody feels the same: every second voice is one step cooler than the mean.
      mood: moodOf(temper(game.trust[segment] ?? 50, heat, said) - (turn % 2) * 0.4),
    })),
  );
}

const formatOf = (asset: Asset | undefined): "text" | "photo" | "video" => asset?.kind ?? "text";

export const publish: Rule<"publish"> = {
  check(setting, game, { brief: id, words, asset: shot, alt }) {
    const brief = setting.briefs.get(id);
    if (brief === undefined) return "brief/unknown";
    if (pickOf(game.picked, id) !== undefined) return "brief/published";
    if (!isTimely(setting, game, brief)) return "brief/not-now";
    const unsaid = unsayable(game, words, brief.drafts);
    if (unsaid !== undefined) return unsaid;
    if (shot === undefined) return alt === undefined ? undefined : "asset/no-alt";
    const asset = brief.assets.includes(shot) ? setting.assets.get(shot) : undefined;
    if (asset === undefined) return "asset/unknown";
    if (!hasAsset(game, asset)) return "asset/not-yet";
    return alt === undefined || asset.alts.some((one) => one.id === alt) ? undefined : "asset/no-alt";
  },
  cost(setting, _, decision: DecisionOf<"publish">) {
    const format = formatOf(setting.assets.get(decision.asset ?? ""));
    return { text: costs.textPost, photo: costs.photoPost, video: costs.videoPost }[format];
  },
  apply(setting, game, { brief: id, words, platform, asset: shot, alt }) {
    const brief = known(setting.briefs, id);
    const asset = shot === undefined ? undefined : known(setting.assets, shot);
    const said = speak(setting, game, words, brief.drafts, brief);
    const { expected, shown } = reach(setting, game, platform, formatOf(asset), id);
    const post: Post = {
      ...said,
      brief: id,
      platform,
      asset: shot,
      alt,
      views: shown,
      comments: [],
      parade: isParade(setting, game, brief, asset),
    };
    const level = quality(said.says);
    react(setting, game, post, brief, expected, level);
    if (asset?.facesWithoutConsent === true) moveAll(game, model.facesTrust, "faces", asset.id);
    if (asset?.fake === true) {
      game.scheduled = [...game.scheduled, { kind: "exposure", at: game.now + exposureAfter, post: game.posts.length }];
    }
    if (level >= model.neutralLevel) cover(game, brief, game.posts.length);
    game.posts = [...game.posts, { ...post, comments: discuss(setting, game, post, brief, level) }];
  },
};

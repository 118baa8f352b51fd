/** C11–C14, C16: rhythm, grounding, pictures, polls and people in the governor's posts. */
import type { Game, Post } from "../../game/game.ts";
import { known } from "../../game/setting.ts";
import type { Setting } from "../../game/setting.ts";
import { dayOf } from "../../scenario/clock.ts";
import type { BriefKind } from "../../scenario/vocabulary.ts";
import type { Evidence, Mark } from "../evidence.ts";
import { mean, padded } from "../evidence.ts";

const human: readonly BriefKind[] = ["story", "personal", "local-business"];
/** More posts than this on one day flood the feed; in a crisis people wait for every update (C11). */
const flood = { starter: 4, dialogue: 4, crisis: 8 } as const;

const kindOf = (setting: Setting, post: Post): BriefKind => known(setting.briefs, post.brief).kind;

/** Days with posts, without flood, with more than one kind, announced updates kept (S26). */
export function regularity(setting: Setting, game: Game): Mark {
  const criterion = "regularity";
  const { days, level: pace } = setting.scenario;
  const evidence = Array.from({ length: days }, (_, index): Evidence => {
    const posts = game.posts.filter((post) => dayOf(post.at) === index + 1);
    const isFlood = posts.length > flood[pace];
    const level = posts.length === 0 ? 0 : isFlood ? 2 : 4;
    return {
      criterion,
      level,
      weight: 1,
      reason: posts.length === 0 ? "no-post" : "rhythm",
      about: `day-${index + 1}`,
      decision: posts[0]?.decision,
    };
  });
  const kinds = new Set(game.posts.map((post) => kindOf(setting, post))).size;
  const isBroken = game.promises.some((promise) => promise.kind === "tell" && promise.state === "broken");
  const level = (mean(evidence) ?? 0) - (kinds < 3 ? 0.5 : 0) - (isBroken ? 1 : 0);
  return { criterion, level: Math.max(0, level), evidence };
}

/** Half of the posts a term needs must start from what people ask (S28, S41). */
const fewest = (setting: Setting): number => setting.scenario.days;

export function grounding(setting: Setting, game: Game): Mark {
  const criterion = "grounding";
  const evidence = game.posts.map((post): Evidence => {
    const brief = known(setting.briefs, post.brief);
    const said = post.says.grounding ?? 2;
    const base = { criterion, weight: 1, about: post.brief, decision: post.decision, quote: post.text } as const;
    if (post.parade) return { ...base, level: Math.min(1, said), reason: "parade" };
    if (!brief.fits.includes(post.platform)) return { ...base, level: Math.max(0, said - 1), reason: "wrong-platform" };
    return { ...base, level: said, reason: "said" };
  });
  const all = padded(evidence, fewest(setting), { criterion, level: 0, weight: 1, reason: "no-post", about: "" });
  return { criterion, level: mean(all), evidence: all };
}

function lookAt(setting: Setting, post: Post): Pick<Evidence, "level" | "reason"> | undefined {
  const brief = known(setting.briefs, post.brief);
  if (post.asset === undefined) return brief.assets.length === 0 ? undefined : { level: 1, reason: "no-shot" };
  const asset = known(setting.assets, post.asset);
  if (asset.fake) return { level: 0, reason: "fake-shot" };
  if (asset.facesWithoutConsent) return { level: 1, reason: "faces" };
  if (asset.parade) return { level: 1, reason: "parade" };
  const alt = asset.alts.find((one) => one.id === post.alt);
  if (alt === undefined) return { level: asset.quality, reason: "no-alt" };
  if (!alt.good) return { level: Math.min(2, asset.quality), reason: "wrong-alt" };
  return { level: asset.quality === 0 ? 1 : asset.quality + 2, reason: "shot" };
}

/** Pictures: judged by the shot and by the description for those who do not see it (S27, S39). */
export function media(setting: Setting, game: Game): Mark {
  const criterion = "media";
  const evidence = game.posts.flatMap((post): Evidence[] => {
    const verdict = lookAt(setting, post);
    return verdict === undefined
      ? []
      : [{ criterion, ...verdict, weight: 1, about: post.brief, decision: post.decision, quote: post.asset }];
  });
  const possible = setting.scenario.briefs.filter((brief) => brief.assets.length > 0).length;
  if (possible === 0) return { criterion, level: null, evidence };
  const needed = Math.min(possible, Math.ceil(setting.scenario.days / 2));
  const all = padded(evidence, needed, { criterion, level: 0, weight: 1, reason: "no-shot", about: "" });
  return { criterion, level: mean(all), evidence: all };
}

/** A poll, its result, a decision that follows it: the furthest step reached counts (S29, S40). */
export function interactive(setting: Setting, game: Game): Mark {
  const criterion = "interactive";
  if (!setting.scenario.briefs.some((brief) => brief.kind === "poll")) return { criterion, level: null, evidence: [] };
  const evidence = game.posts
    .filter((post) => post.says.interactive !== undefined)
    .map((post): Evidence => ({
      criterion,
      level: post.says.interactive ?? 0,
      weight: 1,
      reason: "poll",
      about: post.brief,
      decision: post.decision,
      quote: post.text,
    }));
  const best = Math.max(0, ...evidence.map((one) => one.level));
  const none: Evidence = { criterion, level: 0, weight: 1, reason: "no-poll", about: "" };
  return { criterion, level: best, evidence: evidence.length > 0 ? evidence : [none] };
}

/** People and the personal, at the right moment (S31, S32, S36–S38). */
export function humanity(setting: Setting, game: Game): Mark {
  const criterion = "human";
  const possible = setting.scenario.briefs.filter((brief) => human.includes(brief.kind)).length;
  if (possible === 0) return { criterion, level: null, evidence: [] };
  const evidence = game.posts
    .filter((post) => human.includes(kindOf(setting, post)))
    .map((post): Evidence => {
      const base = { criterion, weight: 1, about: post.brief, decision: post.decision, quote: post.text } as const;
      if (post.parade) return { ...base, level: 1, reason: "bad-moment" };
      return { ...base, level: post.says.human ?? 2, reason: "people" };
    });
  const missing: Evidence = { criterion, level: 0, weight: 1, reason: "no-post", about: "" };
  const all = padded(evidence, 1, missing);
  return { criterion, level: mean(all), evidence: all };
}

/** C15, live streams (S30, S35): held, awkward questions taken, clear answers, a summary afterwards. */
import type { Game } from "../../game/game.ts";
import { known } from "../../game/setting.ts";
import type { Setting } from "../../game/setting.ts";
import type { Stream } from "../../scenario/scenario.ts";
import { quality } from "../../game/rules/speak.ts";
import type { Evidence, Mark } from "../evidence.ts";
import { mean } from "../evidence.ts";

/** An answer is clear from this mean level on, and most of them should be. */
const clear = { level: 2.5, share: 0.6 };
/** Nobody can send questions to a stream that was not announced. */
const unannouncedCap = 3;

function judge(setting: Setting, game: Game, stream: Stream): Evidence {
  const criterion = "streams";
  const live = game.lives.find((one) => one.stream === stream.id);
  if (live === undefined || live.answers.length === 0)
    return { criterion, level: 0, weight: 1, reason: "no-stream", about: stream.id };
  const { answers } = live;
  const awkward = answers.some((answer) => known(setting.questions, answer.question).awkward);
  const good = answers.filter((answer) => quality(answer.says) >= clear.level).length;
  const summed = game.posts.some((post) => {
    const brief = known(setting.briefs, post.brief);
    return brief.kind === "summary" && brief.stream === stream.id && post.at >= live.from;
  });
  const level =
    1 + Number(awkward) + Number(good / answers.length >= clear.share && answers.length >= 3) + Number(summed);
  return {
    criterion,
    level: Math.min(level, live.announced ? 4 : unannouncedCap),
    weight: 1,
    reason: "stream",
    about: stream.id,
    decision: answers[0]?.decision,
  };
}

export function streams(setting: Setting, game: Game): Mark {
  const evidence = setting.scenario.streams.map((stream) => judge(setting, game, stream));
  return { criterion: "streams", level: mean(evidence), evidence };
}

/** Appeals the game writes by itself: a screenshot of a broken promise or of deleted criticism (S18, A03). */
import { dateOf } from "../scenario/calendar.ts";
import { dayOf } from "../scenario/clock.ts";
import type { Appeal, Option } from "../scenario/scenario.ts";
import { pick } from "./chance.ts";
import type { Draft, Promise, Scheduled } from "./game.ts";
import { model } from "./residents/constants.ts";
import { moveAround, moveHeat } from "./residents/trust.ts";
import type { Setting } from "./setting.ts";
import { openThread, threadOf } from "./threads.ts";

type Screenshot = Extract<Scheduled, { kind: "screenshot" }>;

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Where a screenshot is posted: under the old thread, or by somebody of the first segment. */
function origin(setting: Setting, game: Draft, source: string, topic: string): Omit<Appeal, "id" | "text" | "options"> {
  const old = threadOf(game, source)?.appeal;
  const { region } = setting.scenario;
  const [segment] = region.segments;
  const [district] = region.districts;
  if (segment === undefined || district === undefined) throw new Error("a region has segments and districts");
  const { name } = pick(game.seed, `screenshot:${source}`, setting.names.get(segment.kind) ?? setting.bank.names);
  return {
    author: old?.author ?? { name, forms: [name.toLowerCase()] },
    segment: old?.segment ?? segment.id,
    district: old?.district ?? district.id,
    platform: old?.platform ?? "vkruge",
    topic,
    kind: "complaint",
    urgent: false,
    critical: true,
    likes: (old?.likes ?? 20) * 2,
    breaksRules: false,
    points: [],
    moves: ["apologise"],
  };
}

function renewed(game: Draft, old: Promise | undefined, id: string): Option["promise"] {
  if (old === undefined) return undefined;
  const day = dayOf(game.now) + 1;
  return {
    id: `${id}-again`,
    kind: old.kind,
    text: old.text,
    topic: old.topic,
    due: { day, time: "18:00" },
    ...(old.remedy === undefined ? {} : { remedy: old.remedy }),
  };
}

/** Posts the screenshot as a new appeal with prepared answers from the common bank. */
export function postScreenshot(setting: Setting, game: Draft, due: Screenshot): void {
  const templates = setting.bank.screenshots.find((one) => one.reason === due.reason);
  if (templates === undefined) return;
  const broken = due.reason === "broken-promise" ? game.promises[due.promise] : undefined;
  const deleted = due.reason === "deleted-criticism" ? threadOf(game, due.appeal)?.appeal : undefined;
  const source = broken?.source ?? deleted?.id ?? "";
  const topic = broken?.topic ?? deleted?.topic ?? setting.scenario.topics[0]?.id ?? "";
  const id = `shot-${due.reason === "broken-promise" ? `promise-${due.promise}` : due.appeal}`;
  if (threadOf(game, id) !== undefined) return;
  const base = origin(setting, game, source, topic);
  const values = {
    quote: broken?.text ?? deleted?.text ?? "",
    due: broken?.due === undefined ? "" : dateOf(setting.scenario.calendar, broken.due, setting.language),
    name: base.author.name.split(" ")[0] ?? "",
  };
  // On the last day there is no tomorrow to promise.
  const isLast = dayOf(game.now) >= setting.scenario.days;
  const offered = templates.options.filter((template) => template.act !== "renew" || !isLast);
  const options = offered.map((template): Option => {
    const seed = template.act === "renew" ? renewed(game, broken, id) : undefined;
    return {
      id: template.id,
      text: fill(template.text, values),
      says: template.says,
      answer: fill(template.answer, values),
      ...(seed === undefined ? {} : { promise: seed }),
    };
  });
  openThread(game, { ...base, id, text: fill(pick(game.seed, id, templates.texts), values), options });
  moveHeat(setting, game, topic, model.silenceHeat);
  if (due.reason === "deleted-criticism") {
    moveAround(setting, game, base.segment, topic, model.deletedTrust, "deleted-criticism", id);
    game.attention += model.deletedViews;
  }
}

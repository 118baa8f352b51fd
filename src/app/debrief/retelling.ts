/** Decisions in words: what was done, what was said, what could have been done instead. */
import type { Decision } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Setting } from "../../game/setting.ts";
import { t } from "../i18n/t.svelte.ts";
import { subjectOf } from "./subject.ts";

const nameOf = (setting: Setting, game: Game, id: string): string => subjectOf(setting, game, id)?.title ?? "";

/** What the text of a decision fills in. */
function values(setting: Setting, game: Game, decision: Decision): Record<string, string> {
  const name = (id: string): Record<string, string> => ({ name: nameOf(setting, game, id) });
  switch (decision.type) {
    case "reply":
    case "ask":
    case "hide":
    case "delete":
      return name(decision.appeal);
    case "hand-over":
      return { ...name(decision.appeal), to: setting.ministries.get(decision.to)?.name ?? "" };
    case "study":
      return { name: setting.scenario.topics.find(({ id }) => id === decision.topic)?.name ?? "" };
    case "predict":
      return { name: setting.scenario.topics.find(({ id }) => id === decision.topic)?.name ?? "" };
    case "instruct":
      return { name: setting.remedies.get(decision.remedy)?.name ?? "" };
    case "visit":
      return { name: setting.visits.get(decision.visit)?.name ?? "" };
    case "publish":
      return {
        name: setting.briefs.get(decision.brief)?.title ?? "",
        platform: t(`app:platform.${decision.platform}`),
      };
    case "report":
    case "move":
      return { name: game.promises.findLast(({ id }) => id === decision.promise)?.text ?? "" };
    case "retract":
      return name(decision.id);
    case "go-live":
      return { name: setting.streams.get(decision.stream)?.title ?? "" };
    case "answer-live":
      return name(decision.question);
    case "choose":
      return name(decision.event);
    default:
      return {};
  }
}

/** «Ответили: Анна Ковалёва». `game` is any moment from this decision on. */
export const retell = (setting: Setting, game: Game, decision: Decision): string =>
  t(`debrief:did.${decision.type}`, values(setting, game, decision));

/** The prepared or typed words of a decision. */
export function wordsOf(setting: Setting, game: Game, decision: Decision): string | undefined {
  if (!("words" in decision)) return undefined;
  if ("text" in decision.words) return decision.words.text;
  const { option } = decision.words;
  return prepared(setting, game, decision).find(({ id }) => id === option)?.text;
}

function prepared(setting: Setting, game: Game, decision: Decision): readonly { id: string; text: string }[] {
  switch (decision.type) {
    case "reply":
      return game.threads.find(({ appeal }) => appeal.id === decision.appeal)?.appeal.options ?? [];
    case "choose":
      return setting.events.get(decision.event)?.options ?? [];
    case "answer-live":
      return setting.questions.get(decision.question)?.options ?? [];
    case "publish":
      return setting.briefs.get(decision.brief)?.drafts ?? [];
    default:
      return [];
  }
}

/** Another way in words: another text, another picture, or none of it. */
export function retellInstead(setting: Setting, game: Game, decision: Decision, instead: Decision | null): string {
  if (instead === null) return t(`debrief:without.${withoutKind(decision)}`);
  if (decision.type === "publish" && instead.type === "publish" && instead.asset !== decision.asset) {
    const asset = setting.assets.get(instead.asset ?? "");
    if (asset === undefined) return t("debrief:instead.no-shot");
    return t("debrief:instead.shot", { alt: asset.alts.find(({ id }) => id === instead.alt)?.text ?? "" });
  }
  const words = wordsOf(setting, game, instead);
  return words === undefined ? retell(setting, game, instead) : t("debrief:instead.words", { words });
}

const kinds = [
  "reply",
  "publish",
  "instruct",
  "visit",
  "delete",
  "hide",
  "go-live",
  "hand-over",
  "report",
  "move",
] as const;
type Without = (typeof kinds)[number] | "other";

const withoutKind = (decision: Decision): Without => kinds.find((kind) => kind === decision.type) ?? "other";

/** Can anything be told about doing this otherwise? */
export const isForked = (decision: Decision): boolean =>
  kinds.some((kind) => kind === decision.type) || decision.type === "choose" || decision.type === "answer-live";

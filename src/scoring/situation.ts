/** The situation a text is written in, made from the scenario and the game: what the reader of texts may know. */
import type { Game } from "../game/game.ts";
import { known } from "../game/setting.ts";
import type { Setting } from "../game/setting.ts";
import { dayOf } from "../scenario/clock.ts";
import type { Appeal, Question } from "../scenario/scenario.ts";
import type { Situation, Today } from "../writing/situation.ts";

/** What the words are written to. */
export interface About {
  kind: "appeal" | "question" | "event" | "brief";
  id: string;
}

/** When it is written and what was written before. */
export type Moment = Pick<Game, "now" | "threads">;

/** Other people's words of the same player, newest last: a template sent to three people is noticed. */
const earlier = (moment: Moment, about: About): string[] =>
  moment.threads.flatMap((thread) =>
    thread.appeal.id === about.id ? [] : thread.replies.filter((said) => said.reading).map((said) => said.text),
  );

function castOf(setting: Setting): Situation["cast"] {
  return setting.scenario.cast.map(({ name, role, forms }) => ({ name, role, forms }));
}

function faultOf(setting: Setting, fault: string | undefined): string | undefined {
  return fault === undefined
    ? undefined
    : (setting.cast.get(fault)?.name ?? setting.ministries.get(fault)?.name ?? fault);
}

const factsOf = (setting: Setting, topic: string): string[] =>
  setting.scenario.topics.find(({ id }) => id === topic)?.facts ?? [];

type Answerable = Pick<Appeal | Question, "topic" | "points" | "moves" | "dossier" | "private" | "text">;

function toSomebody(
  setting: Setting,
  moment: Moment,
  about: About,
  thing: Answerable,
  author: { name: string; forms: string[] },
  kind: string,
): Situation {
  const { dossier } = thing;
  const { calendar } = setting.scenario;
  const fault = faultOf(setting, dossier?.fault);
  return {
    author,
    appeal: thing.text,
    kind,
    points: thing.points,
    moves: thing.moves,
    facts: dossier?.facts ?? [],
    earliestDays: dossier?.earliest === undefined ? null : Math.max(0, dossier.earliest.day - dayOf(moment.now)),
    ...(dossier?.earliest === undefined || dossier.earliest.day < dayOf(moment.now)
      ? {}
      : { earliestHour: hourOf(dossier.earliest.time) }),
    cast: castOf(setting),
    private: thing.private ?? [],
    dossier: {
      background: factsOf(setting, thing.topic),
      ...(fault === undefined ? {} : { fault }),
      powers: dossier?.powers ?? [],
      falseClaims: dossier?.falseClaims ?? [],
      dangerous: dossier?.dangerous ?? [],
    },
    earlier: earlier(moment, about),
    today: todayOf(calendar, dayOf(moment.now)),
  };
}

/** «18:30» as 18.3. */
const hourOf = (time: string): number => Number(time.replace(":", "."));

/** The fictional calendar has no years: any that is none of 366 days will do. */
function todayOf({ weekday, month, day }: Setting["scenario"]["calendar"], now: number): Today {
  const date = new Date(Date.UTC(2025, month - 1, day + now - 1)).toISOString().slice(0, 10);
  return { weekday: ((weekday - 1 + now - 1) % 7) + 1, date };
}

/** What nobody in particular asked: its facts are those of its topic. */
function toEverybody(
  setting: Setting,
  moment: Moment,
  about: About,
  thing: { topic: string; text: string },
  kind: "post" | "emergency",
): Situation {
  const dossier = { facts: factsOf(setting, thing.topic) };
  return toSomebody(
    setting,
    moment,
    about,
    { ...thing, points: [], moves: [], dossier },
    { name: "", forms: [] },
    kind,
  );
}

/** What the reader of texts needs to know about an appeal, a question of a stream, an alarm or a post. */
export function situationOf(setting: Setting, moment: Moment, about: About): Situation {
  const { threads } = moment;
  const appeal =
    threads.find((thread) => thread.appeal.id === about.id)?.appeal ??
    setting.scenario.appeals.find(({ id }) => id === about.id);
  if (about.kind === "appeal" && appeal !== undefined) {
    return toSomebody(setting, moment, about, appeal, appeal.author, appeal.kind);
  }
  const question = setting.questions.get(about.id);
  if (about.kind === "question" && question !== undefined) {
    return toSomebody(setting, moment, about, question, question.asker, "question");
  }
  if (about.kind === "event") {
    const { topic = "", text } = known(setting.events, about.id);
    return toEverybody(setting, moment, about, { topic, text }, "emergency");
  }
  const { topic = "", title: text = "" } = setting.briefs.get(about.id) ?? {};
  return toEverybody(setting, moment, about, { topic, text }, "post");
}

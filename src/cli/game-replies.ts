/** Texts of the game with their ratings: prepared answers and posts by their authors, typed ones by other hands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, type Setting } from "../game/setting.ts";
import { BankFile } from "../scenario/bank.ts";
import { toMinutes } from "../scenario/clock.ts";
import { localise } from "../scenario/localise.ts";
import { parse } from "../scenario/parse.ts";
import type { Says } from "../scenario/says.ts";
import { situationOf, type About } from "../scoring/situation.ts";
import { postCriteria, textCriteria, type PostCriterion } from "../scoring/text/features.ts";
import { textGates } from "../scoring/text/gates.ts";
import { languages, type Language, type Situation } from "../writing/situation.ts";
import { lines, ratedBy, type Levels, type RatedReply, type Ratings } from "./rated-replies.ts";
import { root } from "./setup.mjs";

/**
 * A prepared answer has one rater, who wrote it as a trap or as a model: it counts for less. Chosen by agreement on the
 * typed replies to the other scenario and on hands kept apart.
 */
const authoredCounts = 0.3;

/** Scenarios whose texts are learnt from. */
const scenarios = ["yama-na-yablonevoy", "ledyanoy-chetverg"] as const;

const read = (name: string): string => readFileSync(join(root, "scenarios", `${name}.json`), "utf8");

function settingOf(name: string, language: Language): Setting {
  const parsed = parse(read(name));
  if (!parsed.ok) throw new Error(`scenarios/${name}.json has errors: npm run scenario -- check`);
  return prepare(
    localise(parsed.scenario, language),
    localise(BankFile.parse(JSON.parse(read("common"))), language),
    language,
  );
}

/** All five levels of a prepared answer; none if its author left one out. */
function levelsOf(says: Says): Levels | undefined {
  const levels = textCriteria.flatMap((criterion) =>
    says[criterion] === undefined ? [] : [[criterion, says[criterion]]],
  );
  return levels.length < textCriteria.length ? undefined : (Object.fromEntries(levels) as Levels);
}

/** What can be answered: when it is, and what stands prepared. */
interface Answerable {
  readonly about: About;
  /** Minutes since midnight of day 1; 0 for what comes with a turn of events, on any day. */
  readonly now: number;
  readonly options: readonly { readonly id: string; readonly text: string; readonly says: Says }[];
}

function answerables({ scenario: { appeals, streams } }: Setting): Answerable[] {
  return [
    ...appeals.map(({ id, at, options }): Answerable => ({
      about: { kind: "appeal", id },
      now: at === undefined ? 0 : toMinutes(at),
      options,
    })),
    ...streams.flatMap(({ from, questions }) =>
      questions.map(({ id, options }): Answerable => ({
        about: { kind: "question", id },
        now: toMinutes(from),
        options,
      })),
    ),
  ];
}

function situationAt(setting: Setting, { about, now }: Answerable): Situation {
  const situation = situationOf(setting, { now, threads: [] }, about);
  return now === 0 ? { ...situation, earliestDays: null } : situation;
}

/** The two letters of a hand: `y…` writes to one scenario, `l…` to the other. */
const handOf = (scenario: string, kind: string): string => scenario.slice(0, 1) + kind;

/** Every scenario in every language, prepared once. */
const settings = (): { scenario: string; language: Language; setting: Setting }[] =>
  scenarios.flatMap((scenario) =>
    languages.map((language) => ({ scenario, language, setting: settingOf(scenario, language) })),
  );

/** Prepared answers to messages and to questions of streams, with the levels and gates their authors gave them. */
export function authoredReplies(): RatedReply[] {
  return settings().flatMap(({ scenario, language, setting }) =>
    answerables(setting).flatMap((thing) => {
      const situation = situationAt(setting, thing);
      return thing.options.flatMap(({ id, text, says }): RatedReply[] => {
        const levels = levelsOf(says);
        if (levels === undefined) return [];
        return [
          {
            id: `${scenario}/${thing.about.id}/${id}/${language}`,
            hand: handOf(scenario, "a"),
            language,
            group: `${scenario}/${thing.about.id}`,
            situation,
            reply: text,
            levels,
            gates: textGates.filter((gate) => says.gates?.includes(gate) === true),
            raters: [levels],
            count: authoredCounts,
          },
        ];
      });
    }),
  );
}

interface Sheaf {
  readonly scenario: string;
  readonly language: Language;
  /** `appeal:id` or `question:id`. */
  readonly about: string;
  readonly replies: readonly (Ratings & { readonly n: string; readonly reply: string })[];
}

/** 1 090 replies typed to the messages of the game by four hands, rated by them and by a second rater each. */
export function typedReplies(): RatedReply[] {
  const sheaves = lines<Sheaf>("game");
  return settings().flatMap(({ scenario, language, setting }) => {
    const things = new Map(answerables(setting).map((thing) => [`${thing.about.kind}:${thing.about.id}`, thing]));
    return sheaves
      .filter((sheaf) => sheaf.scenario === scenario && sheaf.language === language)
      .flatMap(({ about, replies }) => {
        const thing = things.get(about);
        if (thing === undefined) throw new Error(`game.jsonl: ${scenario} has no ${about}`);
        const situation = situationAt(setting, thing);
        return replies.map(({ n, reply, ...ratings }): RatedReply => ({
          id: `${scenario}/${thing.about.id}/${n}/${language}`,
          hand: handOf(scenario, language.slice(0, 1)),
          language,
          group: `${scenario}/${thing.about.id}`,
          situation,
          reply,
          ...ratedBy(ratings),
        }));
      });
  });
}

/** A post with what a rater, and for a prepared one its author, gave it. */
export interface RatedPost {
  readonly id: string;
  readonly scenario: string;
  readonly language: Language;
  readonly group: string;
  readonly situation: Situation;
  readonly text: string;
  readonly levels: Readonly<Record<PostCriterion, number>>;
}

interface PostSheaf {
  readonly scenario: string;
  readonly language: Language;
  readonly brief: string;
  /** Without `post`: the prepared draft of that name. */
  readonly posts: readonly { readonly n: string; readonly post?: string; readonly levels: readonly number[] }[];
}

/** 172 prepared and 248 typed posts; the levels of a prepared one are the mean of its author's and the rater's. */
export function ratedPosts(): RatedPost[] {
  const sheaves = lines<PostSheaf>("posts");
  return settings().flatMap(({ scenario, language, setting }) =>
    sheaves
      .filter((sheaf) => sheaf.scenario === scenario && sheaf.language === language)
      .flatMap(({ brief: id, posts }) => {
        const brief = setting.briefs.get(id);
        if (brief === undefined) throw new Error(`posts.jsonl: ${scenario} has no post ${id}`);
        const moment = { now: brief.from === undefined ? 0 : toMinutes(brief.from), threads: [] };
        const situation = situationOf(setting, moment, { kind: "brief", id });
        return posts.map(({ n, post, levels }): RatedPost => {
          const draft = brief.drafts.find((one) => one.id === n);
          const levelOf = (criterion: PostCriterion, at: number): number => {
            const rated = levels[at] ?? 0;
            const authored = draft?.says[criterion];
            return authored === undefined ? rated : (rated + authored) / 2;
          };
          return {
            id: `${scenario}/${id}/${n}/${language}`,
            scenario,
            language,
            group: `${scenario}/${id}`,
            situation,
            text: post ?? draft?.text ?? "",
            levels: Object.fromEntries(
              postCriteria.map((criterion, at) => [criterion, levelOf(criterion, at)]),
            ) as RatedPost["levels"],
          };
        });
      }),
  );
}

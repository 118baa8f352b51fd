/** The prepared answers of the shipped scenarios, rated by their authors: a hand that knows the game. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, type Setting } from "../game/setting.ts";
import { BankFile } from "../scenario/bank.ts";
import { toMinutes } from "../scenario/clock.ts";
import { localise } from "../scenario/localise.ts";
import { parse } from "../scenario/parse.ts";
import type { Says } from "../scenario/says.ts";
import { situationOf, type About } from "../scoring/situation.ts";
import { textCriteria } from "../scoring/text/features.ts";
import { textGates } from "../scoring/text/gates.ts";
import { languages, type Language } from "../writing/situation.ts";
import type { Levels, RatedReply } from "./rated-replies.ts";
import { root } from "./setup.mjs";

/** Scenarios whose prepared answers are learnt from. */
export const authoredScenarios = ["yama-na-yablonevoy", "ledyanoy-chetverg"] as const;

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

function* answersOf(setting: Setting): Generator<{ about: About; now: number; id: string; text: string; says: Says }> {
  const { appeals, streams } = setting.scenario;
  for (const { id, at, options } of appeals) {
    // A message that comes with a turn of events may come on any day.
    const now = at === undefined ? 0 : toMinutes(at);
    for (const option of options) yield { about: { kind: "appeal", id }, now, ...option };
  }
  for (const stream of streams) {
    for (const { id, options } of stream.questions)
      for (const option of options) yield { about: { kind: "question", id }, now: toMinutes(stream.from), ...option };
  }
}

/** Answers to messages and to questions of streams, with the levels and gates their authors gave them. */
export function authoredReplies(): RatedReply[] {
  return authoredScenarios.flatMap((scenario) =>
    languages.flatMap((language) => {
      const setting = settingOf(scenario, language);
      return [...answersOf(setting)].flatMap(({ about, now, id, text, says }): RatedReply[] => {
        const levels = levelsOf(says);
        if (levels === undefined) return [];
        const situation = situationOf(setting, { now, threads: [] }, about);
        return [
          {
            id: `${scenario}/${about.id}/${id}/${language}`,
            hand: scenario.slice(0, 2),
            language,
            group: `${scenario}/${about.id}`,
            situation: now === 0 ? { ...situation, earliestDays: null } : situation,
            reply: text,
            levels,
            gates: textGates.filter((gate) => says.gates?.includes(gate) === true),
            raters: [levels],
            isOwn: true,
          },
        ];
      });
    }),
  );
}

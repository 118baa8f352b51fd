/** Hard words called out by themselves («…, козёл.»): the reader marks only what a whole sentence says to the resident. */
import type { Reading } from "../../writing/analyse.ts";
import type { Pack } from "../../writing/pack.ts";
import type { Situation } from "../../writing/situation.ts";

/** In Russian «виноваты» owns up; said of the resident it does the opposite. */
const guilty = /(?<![а-я])(?:(?:вы|ты) (?:же |ведь )?(?:сам[аи]? )?|сам[аи]? )виноват[аы]?(?![а-я])/gu;

/** Words of the message may be quoted back; a longer clause may speak of somebody or something else («собаки запрещены»). */
export function rudeIn({ text }: Reading, { appeal }: Situation, pack: Pack): string[] {
  const quoted = appeal.toLowerCase();
  const called = [...text.plain.matchAll(pack.families.insult)].filter(({ index, 0: words }) => {
    const clause = text.clauses.find(({ start, end }) => start <= index && index < end);
    return clause !== undefined && clause.to - clause.from <= words.split(/\s+/u).length + 1;
  });
  const found = [...called, ...text.plain.matchAll(pack.families.vulgar), ...text.plain.matchAll(guilty)].map(
    ([words]) => words,
  );
  return [...new Set(found)].filter((words) => !quoted.includes(words));
}

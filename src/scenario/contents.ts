/** How much there is in a scenario: the table an author looks at before saying "done". */
import { catalogue } from "./catalogue.ts";
import { variablesOf } from "./condition.ts";
import { conditionsOf } from "./references.ts";
import type { ScenarioFile } from "./scenario.ts";
import { appealKinds } from "./vocabulary.ts";

/** Name of a count → number, in the order in which it is shown. */
export type Contents = Record<string, number>;

/** A condition that looks back at what the player did. */
const looksBack = /^(picked|published|promise|flag|answered|deleted|visited|done|instructed|asset)(\.|$)/;

export function contents(scenario: ScenarioFile): Contents {
  const { named, points } = catalogue(scenario);
  const { appeals, briefs, streams, events, cards } = scenario;
  const count = <Item>(items: readonly Item[], fits: (item: Item) => boolean) => items.filter(fits).length;
  const questions = streams.flatMap((one) => one.questions);
  const callbacks = new Set(
    conditionsOf(scenario)
      .filter(
        ({ condition, path }) =>
          (path[0] === "events" || path[0] === "appeals") &&
          variablesOf(condition).some((name) => looksBack.test(name)),
      )
      .map(({ path }) => path.join()),
  );
  return {
    appeals: appeals.length,
    ...Object.fromEntries(appealKinds.map((kind) => [`appeals: ${kind}`, count(appeals, (one) => one.kind === kind)])),
    "appeals: urgent": count(appeals, (one) => one.urgent),
    "appeals: critical": count(appeals, (one) => one.critical),
    "decision points": count(points, (one) => one.choices.length > 1),
    "decision points with 3+ options": count(points, (one) => one.choices.length > 2),
    "appeals with 3+ options": count(points, (one) => one.kind === "appeal" && one.choices.length > 2),
    briefs: briefs.length,
    drafts: briefs.reduce((sum, one) => sum + one.drafts.length, 0),
    assets: named.assets.length,
    streams: streams.length,
    questions: questions.length,
    "questions: awkward": count(questions, (one) => one.awkward),
    promises: named.promises.length,
    remedies: named.remedies.length,
    visits: named.visits.length,
    events: events.length,
    "events: forced decisions": count(events, (one) => (one.options ?? []).length > 0),
    "events: duties": count(events, (one) => one.minutes > 0),
    callbacks: callbacks.size,
    comments: named.comments.length,
    "cards: media literacy": count(cards, (one) => one.kind === "media-literacy"),
    "cards: debate": count(cards, (one) => one.kind === "debate"),
    hints: named.hints.length,
    endings: named.endings.length,
    "reflection questions": scenario.reflection.length,
  };
}

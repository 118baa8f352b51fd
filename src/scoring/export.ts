/** The report as a file: JSON for machines, CSV for a teacher's spreadsheet. */
import type { Decision } from "../game/decision.ts";
import type { Game } from "../game/game.ts";
import type { Setting } from "../game/setting.ts";
import { toMoment } from "../scenario/clock.ts";
import type { Standard } from "../standard/standard.ts";
import { byteOrderMark, toRow } from "./csv.ts";
import type { Report } from "./report.ts";

const clock = (game: Game, decision: number | undefined): string => {
  const at = decision === undefined ? undefined : game.samples[decision]?.at;
  if (at === undefined) return "";
  const { day, time } = toMoment(at);
  return `${day} ${time}`;
};

/** Decision → the marks its writer does not agree with, each as its code and the words it stands on. */
function objections(decisions: readonly Decision[], contested: readonly string[]): Map<number, string> {
  const byDecision = new Map<number, string>();
  for (const mark of contested) {
    const [decision = Number.NaN, index = Number.NaN] = mark.split(":").map(Number);
    const words = decisions[decision];
    if (words === undefined || !("words" in words) || !("text" in words.words)) continue;
    const { text, reading } = words.words;
    const finding = reading.findings[index];
    if (finding === undefined) continue;
    const quote = text.slice(finding.start, finding.end);
    const known = byDecision.get(decision);
    const told = quote === "" ? finding.code : `${finding.code}: ${quote}`;
    byDecision.set(decision, known === undefined ? told : `${known}; ${told}`);
  }
  return byDecision;
}

const columns = [
  "criterion",
  "name",
  "weight",
  "level",
  "evidence",
  "reason",
  "about",
  "when",
  "decision",
  "quote",
  "contested",
];

/**
 * One line for each piece of evidence, a byte order mark first so that spreadsheets read Cyrillic.
 * Columns: criterion, name, weight, level of the criterion, level of the evidence, reason, about, day and time, decision,
 * quote, marks of that decision its writer does not agree with.
 */
export function toCsv(
  standard: Standard,
  game: Game,
  decisions: readonly Decision[],
  report: Report,
  contested: readonly string[],
): string {
  const disputed = objections(decisions, contested);
  const rows = standard.criteria.flatMap((criterion) => {
    const mark = report.criteria.find((one) => one.criterion === criterion.id);
    const common = [criterion.id, criterion.name, criterion.weight, mark?.level?.toFixed(2)];
    const evidence = mark?.evidence ?? [];
    if (evidence.length === 0) return [[...common, "", "not-shown", "", "", "", "", ""]];
    return evidence.map((one) => [
      ...common,
      one.level.toFixed(2),
      one.reason,
      one.about,
      clock(game, one.decision),
      one.decision,
      one.quote,
      one.decision === undefined ? "" : disputed.get(one.decision),
    ]);
  });
  return byteOrderMark + [columns, ...rows].map(toRow).join("");
}

/** Everything the debrief shows, as plain data. */
export function toJson(
  setting: Setting,
  game: Game,
  decisions: readonly Decision[],
  report: Report,
  contested: readonly string[],
): string {
  const { total, uncapped, criteria, gates, trust, attention, ending } = report;
  return JSON.stringify(
    {
      scenario: setting.scenario.id,
      seed: game.seed,
      language: setting.language,
      total,
      uncapped,
      criteria,
      gates,
      trust,
      attention,
      ending: ending.id,
      promises: game.promises,
      samples: game.samples,
      contested,
      decisions,
    },
    null,
    2,
  );
}

/** A file somebody dropped on the page: a scenario of their own, a save, or something with mistakes to be named. */
import type { Issue } from "../../scenario/issue.ts";
import type { ScenarioFile } from "../../scenario/scenario.ts";
import type { Language } from "../i18n/language.ts";
import { unpackSave } from "../stores/save-file.ts";
import type { SaveFileProblem } from "../stores/save-file.ts";
import { adoptSave } from "../stores/saves.ts";
import { keepScenario } from "../stores/scenarios.ts";
import type { ScenarioCard } from "../stores/scenarios.ts";

/** Mistakes of a file, told in the language of the moment. */
export interface Mistake {
  line: number;
  path: string;
  tell: (language: Language) => string;
}

export type Brought =
  | { kind: "scenario"; title: string; warnings: number }
  | { kind: "save"; title: string }
  | { kind: "mistakes"; name: string; mistakes: Mistake[] }
  | { kind: "problem"; problem: SaveFileProblem }
  | { kind: "unreadable" }
  | { kind: "lost" };

async function keep(file: ScenarioFile, language: Language, shipped: ReadonlySet<string>): Promise<string> {
  const [{ fingerprint }, { localiseScenario }] = await Promise.all([
    import("../../game/fingerprint.ts"),
    import("../../scenario/localise.ts"),
  ]);
  // a changed copy of a shipped scenario lives beside it, not instead of it
  const id = shipped.has(file.id) ? `${file.id}-own` : file.id;
  const own = { ...file, id };
  const cardIn = (one: Language): ScenarioCard => {
    const scenario = localiseScenario(own, one);
    const { title, premise, level, age, minutes, days, weather, region } = scenario;
    const { name, skyline } = region;
    return {
      id,
      hash: fingerprint(scenario),
      title,
      premise,
      level,
      age,
      minutes,
      days,
      region: name,
      skyline,
      weather,
    };
  };
  const cards = { ru: cardIn("ru"), en: cardIn("en") };
  keepScenario({ id, hash: cards[language].hash, addedAt: Date.now(), file: own, cards });
  return cards[language].title;
}

/** Reads, checks and keeps a file; whatever is wrong is a value and nothing that was kept before is touched. */
export async function bring(file: File, language: Language, shipped: ReadonlySet<string>): Promise<Brought> {
  const checker = await Promise.all([import("../../scenario/parse.ts"), import("../../scenario/issue.ts")]).catch(
    () => undefined,
  );
  if (checker === undefined) return { kind: "lost" };
  const [{ parse, refuseBySize }, { describe }] = checker;
  const mistake = (issue: Issue): Mistake => ({
    line: issue.line,
    path: issue.path,
    tell: (one) => describe(issue, one),
  });
  const tooBig = refuseBySize(file.size);
  if (tooBig !== undefined) return { kind: "mistakes", name: file.name, mistakes: [mistake(tooBig)] };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: "unreadable" };
  const saved = unpackSave(text);
  if (saved.ok) return { kind: "save", title: adoptSave(saved.save).title };
  if (saved.problem === "damaged" || saved.problem === "newer-version")
    return { kind: "problem", problem: saved.problem };
  const parsed = parse(text);
  if (!parsed.ok) return { kind: "mistakes", name: file.name, mistakes: parsed.issues.map(mistake) };
  return { kind: "scenario", title: await keep(parsed.scenario, language, shipped), warnings: parsed.warnings.length };
}

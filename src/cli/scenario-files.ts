/** Vite plugin: every file of `scenarios/` travels as one JSON per language, so no phone loads the other one. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { fingerprint } from "../game/fingerprint.ts";
import { BankFile } from "../scenario/bank.ts";
import { describe } from "../scenario/issue.ts";
import { localise } from "../scenario/localise.ts";
import { parse } from "../scenario/parse.ts";
import { GymFile } from "../scenario/gym.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { Standard } from "../standard/standard.ts";
import { languages } from "../standard/text.ts";
import type { Language } from "../standard/text.ts";

/** Files that are no scenario: how each is checked and what of it travels in one language. */
const others: Record<string, (data: unknown, language: Language) => unknown> = {
  common: (data, language) => localise(BankFile.parse(data), language),
  standard: (data, language) => localise(Standard.parse(data), language),
  gym(data, language) {
    const { exercises, ...rest } = GymFile.parse(data);
    return { ...rest, exercises: exercises.filter((one) => one.language === language) };
  },
};
const levels: Scenario["level"][] = ["starter", "dialogue", "crisis"];

/** What the home page shows of a scenario without loading it. */
function card(scenario: Scenario) {
  const { id, title, premise, level, age, minutes, days, weather, region } = scenario;
  const { name, skyline } = region;
  return { id, hash: fingerprint(scenario), title, premise, level, age, minutes, days, region: name, skyline, weather };
}
type Card = ReturnType<typeof card>;

/** What of one file travels in each language. Throws with file, line and reason when the file is wrong. */
function readOne(name: string, text: string): Record<Language, { data: unknown; card?: Card }> {
  const other = others[name];
  if (other !== undefined) {
    const data: unknown = JSON.parse(text);
    return { ru: { data: other(data, "ru") }, en: { data: other(data, "en") } };
  }
  const parsed = parse(text);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => {
      const { line, column, path } = issue;
      return `\n  scenarios/${name}.json:${line}:${column} ${path}: ${describe(issue, "en")}`;
    });
    throw new Error(issues.join(""));
  }
  if (parsed.scenario.id !== name) throw new Error(`has the id "${parsed.scenario.id}", not "${name}"`);
  const travel = (language: Language) => {
    const scenario = localise(parsed.scenario, language);
    return { data: scenario, card: card(scenario) };
  };
  return { ru: travel("ru"), en: travel("en") };
}

const byLevel = (a: Card, b: Card) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.id.localeCompare(b.id);

/**
 * All files a player may ask for, by name: `<id>.<language>.json` for each scenario and each of the others, and
 * `index` with the cards, the easiest first. A wrong file is left out and told in `problems`: one author's mistake
 * must not close the school.
 */
export async function localiseFiles(folder: string): Promise<{ files: Map<string, unknown>; problems: string[] }> {
  const names = (await readdir(folder)).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
  const files = new Map<string, unknown>();
  const problems: string[] = [];
  const cards: Record<Language, Card[]> = { ru: [], en: [] };
  for (const name of names) {
    try {
      const both = readOne(name, await readFile(join(folder, `${name}.json`), "utf8"));
      for (const language of languages) {
        files.set(`${name}.${language}.json`, both[language].data);
        if (both[language].card) cards[language].push(both[language].card);
      }
    } catch (error) {
      problems.push(`scenarios/${name}.json is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  for (const language of languages) files.set(`index.${language}.json`, cards[language].sort(byLevel));
  return { files, problems };
}

/** Serves `/scenarios/<name>.<language>.json` while developing (read anew each time) and emits them in a build. */
export function scenarioFiles(folder = "scenarios"): Plugin {
  return {
    name: "scenario-files",
    async generateBundle() {
      const { files, problems } = await localiseFiles(folder);
      for (const problem of problems) this.warn(problem);
      for (const [name, data] of files)
        this.emitFile({ type: "asset", fileName: `scenarios/${name}`, source: JSON.stringify(data) });
    },
    configureServer(server) {
      server.middlewares.use("/scenarios", (request, response, next) => {
        localiseFiles(folder).then(({ files, problems }) => {
          for (const problem of problems) server.config.logger.warn(problem);
          const data = files.get((request.url ?? "").replace(/^\/|\?.*$/g, ""));
          if (data === undefined) next();
          else response.setHeader("Content-Type", "application/json").end(JSON.stringify(data));
        }, next);
      });
    },
  };
}

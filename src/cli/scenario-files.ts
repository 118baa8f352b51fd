/** Vite plugin: every file of `scenarios/` travels as one JSON per language, so no phone loads the other one. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { fingerprint } from "../game/save.ts";
import { BankFile } from "../scenario/bank.ts";
import { describe } from "../scenario/issue.ts";
import { localise } from "../scenario/localise.ts";
import { parse } from "../scenario/parse.ts";
import { GymFile } from "../scenario/gym.ts";
import type { Scenario, ScenarioFile } from "../scenario/scenario.ts";
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

function readScenario(name: string, text: string): ScenarioFile {
  const parsed = parse(text);
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue) => {
      const { line, column, path } = issue;
      return `  scenarios/${name}.json:${line}:${column} ${path}: ${describe(issue, "en")}`;
    });
    throw new Error(`scenarios/${name}.json cannot be read\n${issues.join("\n")}`);
  }
  if (parsed.scenario.id !== name) throw new Error(`scenarios/${name}.json has the id "${parsed.scenario.id}"`);
  return parsed.scenario;
}

const byLevel = (a: Card, b: Card) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.id.localeCompare(b.id);

/**
 * All files a player may ask for, by name: `<id>.<language>.json` for each scenario and each of the others, and
 * `index` with the cards, the easiest first. Throws with file, line and reason when one of them is wrong.
 */
export async function localiseFiles(folder: string): Promise<Map<string, unknown>> {
  const names = (await readdir(folder)).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -5)] : []));
  const files = new Map<string, unknown>();
  const cards: Record<Language, Card[]> = { ru: [], en: [] };
  for (const name of names) {
    const text = await readFile(join(folder, `${name}.json`), "utf8");
    const other = others[name];
    const file = other === undefined ? readScenario(name, text) : undefined;
    for (const language of languages) {
      const scenario = file && localise(file, language);
      if (scenario) cards[language].push(card(scenario));
      files.set(`${name}.${language}.json`, scenario ?? other?.(JSON.parse(text), language));
    }
  }
  for (const language of languages) files.set(`index.${language}.json`, cards[language].sort(byLevel));
  return files;
}

/** Serves `/scenarios/<name>.<language>.json` while developing (read anew each time) and emits them in a build. */
export function scenarioFiles(folder = "scenarios"): Plugin {
  return {
    name: "scenario-files",
    async generateBundle() {
      for (const [name, data] of await localiseFiles(folder))
        this.emitFile({ type: "asset", fileName: `scenarios/${name}`, source: JSON.stringify(data) });
    },
    configureServer(server) {
      server.middlewares.use("/scenarios", (request, response, next) => {
        localiseFiles(folder).then((files) => {
          const data = files.get((request.url ?? "").replace(/^\/|\?.*$/g, ""));
          if (data === undefined) next();
          else response.setHeader("Content-Type", "application/json").end(JSON.stringify(data));
        }, next);
      });
    },
  };
}

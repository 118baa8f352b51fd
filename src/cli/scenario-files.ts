/** Vite plugin: every file of `scenarios/` travels as one JSON per language, so no phone loads the other one. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { fingerprint } from "../game/save.ts";
import { BankFile } from "../scenario/bank.ts";
import { describe } from "../scenario/issue.ts";
import { localise } from "../scenario/localise.ts";
import { parse } from "../scenario/parse.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { Standard } from "../standard/standard.ts";
import { languages } from "../standard/text.ts";
import type { Language } from "../standard/text.ts";

/** Shared by all scenarios; the rest of the folder are scenarios. */
const shared = { common: BankFile, standard: Standard };
const levels: Scenario["level"][] = ["starter", "dialogue", "crisis"];

/** What the home page shows of a scenario without loading it. */
function card(scenario: Scenario) {
  const { id, title, premise, level, age, minutes, days, weather, region } = scenario;
  const { name, skyline } = region;
  return { id, hash: fingerprint(scenario), title, premise, level, age, minutes, days, region: name, skyline, weather };
}

function readScenario(name: string, text: string, language: Language): Scenario {
  const parsed = parse(text);
  if (parsed.ok) return localise(parsed.scenario, language);
  const issues = parsed.issues.map(({ line, column, path, ...issue }) => {
    return `  ${name}.json:${line}:${column} ${path}: ${describe({ ...issue }, language)}`;
  });
  throw new Error(`scenarios/${name}.json\n${issues.join("\n")}`);
}

/**
 * All files a player may ask for, by name: `<id>.<language>.json`, `common`, `standard` and `index` (the cards, the
 * easiest first) in the same way. Throws with file, line and reason when one of them is wrong.
 */
export async function localiseFiles(folder: string): Promise<Map<string, unknown>> {
  const names = (await readdir(folder)).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
  const texts = await Promise.all(
    names.sort().map(async (name) => [name, await readFile(join(folder, `${name}.json`), "utf8")] as const),
  );
  const files = new Map<string, unknown>();
  for (const language of languages) {
    const cards: ReturnType<typeof card>[] = [];
    for (const [name, text] of texts) {
      if (name in shared) {
        const file = shared[name as keyof typeof shared].parse(JSON.parse(text));
        files.set(`${name}.${language}.json`, localise<unknown>(file, language));
        continue;
      }
      const scenario = readScenario(name, text, language);
      if (scenario.id !== name) throw new Error(`scenarios/${name}.json has the id "${scenario.id}"`);
      files.set(`${name}.${language}.json`, scenario);
      cards.push(card(scenario));
    }
    cards.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.id.localeCompare(b.id));
    files.set(`index.${language}.json`, cards);
  }
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
          if (data === undefined) return next();
          response.setHeader("Content-Type", "application/json");
          response.end(JSON.stringify(data));
        }, next);
      });
    },
  };
}

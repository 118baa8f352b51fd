/** `train`: learns the weights of the text levels and the order of words from the rated replies in the repository. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { textCriteria, type TextCriterion } from "../../scoring/text/features.ts";
import { learn, learnOrder, type Rated } from "../../scoring/text/learning.ts";
import { analyse } from "../../writing/analyse.ts";
import { tagText } from "../../writing/order.ts";
import { loadPack } from "../../writing/pack.ts";
import { languages } from "../../writing/situation.ts";
import { readText } from "../../writing/text.ts";
import { readLines, type Task } from "../assessment.ts";
import { root } from "../setup.mjs";

export const help = "                learn the text levels from tests/fixtures/gold/train*.json";

const folder = join(root, "tests", "fixtures", "gold");

function wrap(entries: readonly string[]): string {
  const lines: string[] = [];
  let line = "";
  for (const entry of entries) {
    if (line.length + entry.length > 110) {
      lines.push(line);
      line = "";
    }
    line += (line === "" ? "" : "; ") + entry;
  }
  return [...lines, line].map((own) => `  ${own}`).join(";\n");
}

/** One feature a line, so that a change of weights can be reviewed. */
function toText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll(
    /\[\s+([^\]]+?)\s+\]/gu,
    (_, inner: string) => `[${inner.replaceAll(/\s+/gu, " ")}]`,
  );
}

/** Word order first: the levels are read with it. */
async function trainOrder(tasks: readonly Task[]): Promise<void> {
  for (const language of languages) {
    const pack = await loadPack(language);
    const own = tasks.filter((task) => task.language === language);
    const texts = new Set(own.flatMap((task) => [task.reply, task.situation.appeal, ...task.situation.facts]));
    const order = learnOrder([...texts].map((text) => tagText(readText(text, language), pack)));
    const entries = Object.entries(order).map(([pair, score]) => `${pair} ${score}`);
    const head =
      "/** How often one kind of word follows another in natural texts, against chance (log ratio ×10). Written by `npm run scenario -- train`. */";
    writeFileSync(
      join(root, "src", "writing", "packs", `${language}-order.ts`),
      `${head}\nexport const order = \`\n${wrap(entries)}\n\`;\n`,
    );
  }
}

/** Writes `src/scoring/text/weights.json`; run twice after changing kinds of words, once for the order, once for the levels. */
export async function run(): Promise<number> {
  const tasks = readLines(readFileSync(join(folder, "train.jsonl"), "utf8")).flatMap((read) =>
    "task" in read ? [read.task] : [],
  );
  const ratings = JSON.parse(readFileSync(join(folder, "train-ratings.json"), "utf8")) as Record<
    string,
    Record<TextCriterion, number>
  >;
  await trainOrder(tasks);
  const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
  const rated = tasks.flatMap((task): Rated[] => {
    const levels = ratings[task.id];
    const reading = analyse(task.reply, task.situation, packs[task.language]);
    return levels ? [{ id: task.id, group: task.id.slice(0, 5), situation: task.situation, reading, levels }] : [];
  });
  const scales = learn(rated);
  writeFileSync(join(root, "src", "scoring", "text", "weights.json"), `${toText(scales)}\n`);
  for (const criterion of textCriteria)
    console.log(`${criterion}: ${Object.keys(scales[criterion].features).length} features`);
  return 0;
}

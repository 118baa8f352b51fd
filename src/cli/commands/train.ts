/** `train`: learns the weights of levels and gates and the order of words from the rated replies in the repository. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { learntGates } from "../../scoring/text/gate-model.ts";
import { learn, type Learnt } from "../../scoring/text/learning.ts";
import type { Scale } from "../../scoring/text/scale.ts";
import { learnOrder } from "../../scoring/text/word-order.ts";
import { analyse } from "../../writing/analyse.ts";
import { tagText } from "../../writing/order.ts";
import { loadPack } from "../../writing/pack.ts";
import { languages } from "../../writing/situation.ts";
import { readText } from "../../writing/text.ts";
import { fitPosts, type PostExample } from "../../scoring/text/post-model.ts";
import { postFeatures } from "../../scoring/text/post-features.ts";
import { counterfactuals } from "../counterfactuals.ts";
import { authoredReplies, ratedPosts, typedReplies, type RatedPost } from "../game-replies.ts";
import { ownReplies, trainReplies, type RatedReply } from "../rated-replies.ts";
import { readAll } from "../read-replies.ts";
import { root } from "../setup.mjs";

export const help = "                learn levels and gates of texts from tests/fixtures/gold";

const scoring = join(root, "src", "scoring", "text");
const packs = join(root, "src", "writing", "packs");

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
  return `${JSON.stringify(value, undefined, 2).replaceAll(
    /\[\s+([^\]]+?)\s+\]/gu,
    (_, inner: string) => `[${inner.replaceAll(/\s+/gu, " ")}]`,
  )}\n`;
}

/** Written first; this run still reads with the order of the run before, hence two runs after a change. */
async function trainOrder(replies: readonly RatedReply[]): Promise<void> {
  for (const language of languages) {
    const pack = await loadPack(language);
    const own = replies.filter((reply) => reply.language === language);
    const texts = new Set(own.flatMap(({ reply, situation }) => [reply, situation.appeal, ...situation.facts]));
    const order = learnOrder([...texts].map((text) => tagText(readText(text, language), pack)));
    const entries = [...order].map(([first, next]) => [first, ...[...next].flat()].join(" "));
    const head =
      "/** How often one kind of word follows another in natural texts, against chance (log ratio ×10). Written by `npm run scenario -- train`. */";
    writeFileSync(
      join(packs, `${language}-order.ts`),
      `${head}\nexport const order = \`\n${entries.map((entry) => `  ${entry}`).join(";\n")}\n\`;\n`,
    );
  }
}

/** A list of words for each pack; zeros at the end are left out. */
function writeWords(words: Learnt["words"]): void {
  const head =
    "/** Weights of words: living language, empathy, sincerity in fiftieths of a level; attack, dangerous advice in tenths of log-odds. Written by `npm run scenario -- train`. */";
  for (const language of languages) {
    const entries = [...words[language]].map(
      ([word, weights]) => `${word} ${weights.join(" ").replace(/(?: 0)+$/u, "")}`,
    );
    writeFileSync(join(packs, `${language}-words.ts`), `${head}\nexport const words = \`\n${wrap(entries)}\n\`;\n`);
    console.log(`${language}: ${entries.length} words`);
  }
}

/** Rated posts, read with the words just learnt. */
export async function readPosts(posts: readonly RatedPost[]): Promise<PostExample[]> {
  const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
  return posts.map(({ text, situation, language, levels }) => ({
    features: postFeatures(analyse(text, situation, packs[language]), situation),
    levels,
  }));
}

/** Writes the weights; run twice after changing kinds of words, once for the order, once for the levels. */
export async function run(): Promise<number> {
  const replies = [...trainReplies(), ...ownReplies(), ...authoredReplies(), ...typedReplies()];
  await trainOrder(replies);
  const rated = await readAll([...replies, ...counterfactuals([...trainReplies(), ...ownReplies()])]);
  const { scales, gates, words } = learn(rated);
  writeWords(words);
  writeFileSync(join(scoring, "weights.json"), toText(scales));
  writeFileSync(join(scoring, "gate-weights.json"), toText(gates));
  writeFileSync(join(scoring, "post-weights.json"), toText(fitPosts(await readPosts(ratedPosts()))));
  const count = ({ features }: Scale): number => Object.keys(features).length;
  for (const [criterion, scale] of Object.entries(scales)) console.log(`${criterion}: ${count(scale)} features`);
  for (const gate of learntGates) console.log(`${gate}: ${count(gates[gate])} features`);
  return 0;
}

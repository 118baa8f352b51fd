/** The reader of texts with its language, beside the page: compiling a language costs many frames on an old phone. */
import { analyse } from "../../writing/analyse.ts";
import { loadPack } from "../../writing/pack.ts";
import type { Pack } from "../../writing/pack.ts";
import type { Language, Situation } from "../../writing/situation.ts";
import type { Answer, Question, Read } from "./question.ts";

const packs = new Map<Language, Promise<Pack>>();
let last: { about: number; situation: Situation } | undefined;

function packOf(language: Language): Promise<Pack> {
  const pack = packs.get(language) ?? loadPack(language);
  packs.set(language, pack);
  // A language that was lost on the way is asked for again.
  pack.catch(() => packs.delete(language));
  return pack;
}

async function read({ language, text, situation, about }: Question): Promise<Read> {
  const pack = await packOf(language);
  if (last?.about !== about) last = { about, situation };
  const reading = analyse(text, last.situation, pack);
  const explanations = Object.fromEntries(reading.findings.map(({ code }) => [code, pack.explanations[code]]));
  return { reading, explanations };
}

async function answer(question: Question): Promise<Answer> {
  try {
    return { id: question.id, read: await read(question) };
  } catch {
    return { id: question.id };
  }
}

addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data).then((it) => postMessage(it)));

/** Asks the worker to read a text; it and its language travel with the first question. */
import type { Language, Situation } from "../../writing/situation.ts";
import type { Answer, Question, Read } from "./question.ts";

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { resolve: (read: Read) => void; reject: (error: Error) => void }>();

const numbers = new WeakMap<Situation, number>();
let situations = 0;

function numberOf(situation: Situation): number {
  const known = numbers.get(situation) ?? ++situations;
  numbers.set(situation, known);
  return known;
}

function settle({ id, read }: Answer): void {
  const one = waiting.get(id);
  waiting.delete(id);
  if (read === undefined) one?.reject(new Error("the language did not arrive"));
  else one?.resolve(read);
}

/** A worker that did not arrive is asked for again with the next text. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const id of [...waiting.keys()]) settle({ id });
}

function open(): Worker {
  const opened = new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  opened.addEventListener("message", ({ data }: MessageEvent<Answer>) => settle(data));
  opened.addEventListener("error", giveUp);
  return opened;
}

/** Reads a text in its situation; fails when the reader or the language did not arrive. */
export function readText(language: Language, text: string, situation: Situation): Promise<Read> {
  return new Promise((resolve, reject) => {
    const question: Question = { id: ++asked, language, text, situation, about: numberOf(situation) };
    waiting.set(question.id, { resolve, reject });
    worker ??= open();
    worker.postMessage(question);
  });
}

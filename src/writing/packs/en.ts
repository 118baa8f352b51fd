/** The English language pack. */
import type { Source } from "./source.ts";
import { explanations } from "./en-explanations.ts";
import { grammar } from "./en-grammar.ts";
import { names, nicknames, wordNames } from "./en-names.ts";
import { officialese } from "./en-officialese.ts";
import { order } from "./en-order.ts";
import { signs } from "./en-signs.ts";
import { voice } from "./en-voice.ts";
import { words } from "./en-words.ts";

export const source: Source = {
  language: "en",
  voice,
  officialese,
  grammar,
  signs,
  names,
  wordNames,
  nicknames,
  explanations,
  order,
  words,
};

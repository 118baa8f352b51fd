/** The Russian language pack. */
import type { Source } from "./source.ts";
import { explanations } from "./ru-explanations.ts";
import { grammar } from "./ru-grammar.ts";
import { names, nicknames, wordNames } from "./ru-names.ts";
import { officialese } from "./ru-officialese.ts";
import { order } from "./ru-order.ts";
import { signs } from "./ru-signs.ts";
import { voice } from "./ru-voice.ts";
import { words } from "./ru-words.ts";

export const source: Source = {
  language: "ru",
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

/** How the resident is treated: named, seen, thanked — or mocked, lectured, blamed. */
import { addressed, isAuthor } from "./people.ts";
import { contentKeys } from "./known.ts";
import type { FindingCode, Severity } from "./finding.ts";
import type { Family } from "./pack.ts";
import type { Sheet } from "./sheet.ts";

const seen: readonly (readonly [Family, FindingCode, Severity])[] = [
  ["greeting", "greeting", 1],
  ["thanks", "thanks", 1],
  ["warmth", "warmth", 1],
  ["insult", "insult", 3],
  ["vulgar", "insult", 3],
  ["mockery", "mockery", 3],
  ["lecture", "lecture", 2],
  ["dismissal", "dismissal", 2],
  ["blame", "blames-resident", 3],
  ["formula", "formula", 1],
];
const laughing = /[😂🤣😆😹🤡🙄😏💀🏊🎸🎧]/gu;

/** Writes tone; each family saturates in the measures: stuffing a marker ten times adds nothing. */
export function readTone(sheet: Sheet): void {
  const { text, situation, pack, measures, known } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family);
    measures[family] = hits.length;
    for (const hit of hits.slice(0, 4)) sheet.add(code, hit.start, hit.end, severity);
  }
  measures["endearment"] = sheet.hits("endearment").length;
  const calls = addressed(text, pack);
  const wrong = calls.filter(
    (token) =>
      !isAuthor(token.text, situation, pack) &&
      !known.cast.some((person) => person.stems.some((stem) => token.text.startsWith(stem))),
  );
  const mentioned = new Set(
    [...known.appeal.tokens, ...known.facts.flatMap((fact) => fact.text.tokens)].map((token) => token.key),
  );
  const strangers = wrong.filter((token) => !mentioned.has(token.key));
  const named = text.tokens.find((token) => isAuthor(token.text, situation, pack) && token.text.length > 2);
  if (named) sheet.add("name-used", named.start, named.end, 1);
  for (const token of strangers.slice(0, 2)) sheet.add("wrong-name", token.start, token.end, 3, { about: token.text });
  measures["named"] = named ? 1 : 0;
  measures["wrongName"] = strangers.length > 0 && (!named || strangers[0] === text.tokens[0]) ? 1 : 0;
  measures["laughing"] = (text.typed.match(laughing) ?? []).length;
  measures["smileys"] = (text.typed.match(/:\)|\)\)|:D|;\)/gu) ?? []).length;
  // Warmth that speaks of what the resident told, not warmth in general.
  const warm = [...sheet.hits("warmth"), ...sheet.hits("apology")];
  const near = new Set<string>();
  for (const hit of warm) {
    const sentence = sheet.runAt(text.sentences, hit.start);
    if (!sentence) continue;
    for (const token of text.tokens.slice(sentence.from, sentence.to)) {
      if (known.appealKeys.has(token.key) && !pack.stop.has(token.text)) near.add(token.key);
    }
  }
  measures["warmEcho"] = Math.min(3, near.size);
  const keys = contentKeys(text, pack);
  let told = 0;
  for (const key of keys) if (known.appealKeys.has(key)) told += 1;
  measures["echoShare"] = told / Math.max(1, keys.size);
}

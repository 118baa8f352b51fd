/** How the resident is treated: named, seen, thanked — or mocked, lectured, blamed. */
import { addressed } from "./people.ts";
import { contentKeys } from "./keys.ts";
import type { FindingCode, Severity } from "./finding.ts";
import { readJabs, readStance } from "./stance.ts";
import type { Family } from "./packs/source.ts";
import type { Hit, Sheet } from "./sheet.ts";
import type { Token } from "./text.ts";

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

const courtesies: ReadonlySet<Family> = new Set<Family>(["warmth", "thanks", "greeting"]);

const hard: ReadonlySet<Family> = new Set<Family>(["insult", "vulgar", "slur"]);

/**
 * A hard word is an insult when the sentence speaks to the resident or of what they wrote, and not of us or in an apology:
 * “we were stupid”, “Lazy, and not fair on you”, «позорище, что фонарь не горит» are none.
 */
function aimed(sheet: Sheet, hit: Hit): boolean {
  const { text, pack } = sheet;
  const sentence = sheet.runAt(text.sentences, hit.start);
  const clause = sheet.runAt(text.clauses, hit.start);
  if (!sentence || !clause) return false;
  const ours = (["apology", "ownership"] as const).flatMap((family) => sheet.hits(family));
  if (ours.some(({ start }) => start >= clause.start && start < clause.end)) return false;
  // «Дура.» is all that is said, and there is one who reads it.
  if (sentence.to - sentence.from <= 2) return true;
  const near = text.tokens.slice(clause.from, clause.to);
  const at = near.findIndex((token) => token.end > hit.start);
  // A capital letter begins a sentence where no full stop was typed: «пишите мне Тупой вопрос».
  const before = near[at]?.capital === true ? [] : near.slice(Math.max(0, at - 3), at);
  const after = near.slice(at + 1, at + 3);
  if ([...before, ...after].some((token) => pack.first.has(token.text))) return false;
  return text.tokens
    .slice(sentence.from, sentence.to)
    .some(
      (token, index) =>
        (pack.second.has(token.text) && token.start < clause.end) ||
        pack.signs.theirWords.test(token.text) ||
        pack.tag(token.text) === "imp" ||
        (index === 0 && pack.bids.has(token.text)),
    );
}

/** Writes tone; counts are raw, `features.ts` caps them: stuffing a marker ten times adds nothing. */
export function readTone(sheet: Sheet): void {
  const { text, pack, measures, known } = sheet;
  for (const [family, code, severity] of seen) {
    const hits = sheet.hits(family).filter((hit) => !hard.has(family) || aimed(sheet, hit));
    const counted = courtesies.has(family) && sheet.garlanded() ? hits.filter((hit) => sheet.isParticular(hit)) : hits;
    measures[family] = counted.length;
    for (const hit of hits.slice(0, 4))
      sheet.add(counted.includes(hit) ? code : "formula", hit.start, hit.end, severity);
  }
  const slurs = sheet.hits("slur").filter((hit) => aimed(sheet, hit));
  for (const hit of slurs.slice(0, 3)) sheet.add("insult", hit.start, hit.end, 3);
  measures["insult"] = (measures["insult"] ?? 0) + slurs.length;
  readStance(sheet);
  readJabs(sheet);
  measures["endearment"] = sheet.hits("endearment").length;
  const calls = addressed(text, pack);
  const isOfCast = (token: Token): boolean =>
    known.cast.some((person) => person.stems.some((stem) => token.text.startsWith(stem)));
  // «Алла, простите …» to Анна: who opens a reply with a name speaks to its bearer.
  const opensWith = (token: Token): boolean => {
    const closed = /^(?: (\p{L}+))?,/u.exec(text.plain.slice(token.end));
    const father = closed?.[1];
    return (
      closed !== null && text.tokens.indexOf(token) < 3 && (father === undefined || pack.signs.patronymic.test(father))
    );
  };
  const wrong = calls.filter((token) => !known.isAuthor(token.text) && (opensWith(token) || !isOfCast(token)));
  const mentioned = new Set(
    [...known.appeal.tokens, ...known.facts.flatMap((fact) => fact.text.tokens)].map((token) => token.key),
  );
  // What is written to everybody may address anybody.
  const strangers = (sheet.situation.author.name === "" ? [] : wrong).filter(
    (token) => opensWith(token) || !mentioned.has(token.key),
  );
  const named = text.tokens.find((token) => known.isAuthor(token.text) && token.text.length > 2);
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

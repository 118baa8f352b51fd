/** Names in a text: the author's, those of the cast, and names that belong to nobody here. */
import type { Pack } from "./pack.ts";
import type { Person, Situation } from "./situation.ts";
import { cyrillic } from "./latin.ts";
import { readText, type Text, type Token } from "./text.ts";

/** Somebody or something that may be named, by the stems of the name. */
export interface Known {
  readonly name: string;
  /** Stems of the words of the name, and extra spellings. */
  readonly stems: readonly string[];
  readonly surname: string;
}

function nameStem(word: string, pack: Pack): string {
  if (pack.language === "en") return word;
  return word.length <= 4 ? word.slice(0, 3) : word.replace(/(?:ий|ия|ей|ая|ый|ой|[аяьйоеиы])$/u, "");
}

/** The stems by which a name from the cast is recognised; roles after the comma are not part of it. */
export function knowName(person: string | Person, pack: Pack): Known {
  const full = typeof person === "string" ? (person.split(",")[0] ?? person) : person.name;
  const extra = typeof person === "string" ? [] : (person.forms ?? []);
  const words = readText(full, pack.language).tokens.filter((token) => !pack.stop.has(token.text));
  const stems = words
    .filter((token) => token.kind === "number" || token.text.length > 2)
    .map((token) => nameStem(token.text, pack));
  const surname = stems.at(-1) ?? "";
  return { name: full, stems: [...stems, ...extra.map((form) => form.toLowerCase().replaceAll("ё", "е"))], surname };
}

function meets(word: string, stem: string): boolean {
  return stem.length >= 2 && word.startsWith(stem) && word.length <= stem.length + 4;
}

/** Tokens that name `known`; a first name alone counts only when the name has one word. */
export function namesOf(text: Text, known: Known): Token[] {
  return text.tokens.filter((token) => {
    if (meets(token.text, known.surname)) return true;
    return (
      known.stems.length > 1 && token.capital && known.stems.some((stem) => stem.length > 3 && meets(token.text, stem))
    );
  });
}

/** «Анечка», «Лёвушка», «Маркуша»: fond forms that keep only the beginning of a name. */
const diminutive = /(?:ечк|очк|еньк|оньк|ушк|юшк|ульк|уш|юш|ик|к)[аиоуеыя]?й?$/u;

/** With how many letters two words begin alike. */
function sharedLetters(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** One word of the author's name, with what it may be called. */
function calls(name: string, pack: Pack): (word: string) => boolean {
  const isRussian = pack.language === "ru";
  const stem = nameStem(name, pack);
  const pairs = Object.entries(pack.nicknames);
  const short = pairs.flatMap(([nick, full]) =>
    full.split("|").some((one) => one.slice(0, 4) === name.slice(0, 4)) ? [nick] : [],
  );
  const long = pairs.flatMap(([nick, full]) => (name.startsWith(nick) ? full.split("|") : []));
  return (word) => {
    // «Кекс228», "gravydave": a nickname is called by a part of it.
    if (word.length >= 3 && name.includes(word)) return true;
    if (
      isRussian
        ? word.startsWith(stem) && word.length <= name.length + 6
        : word === name || word === `${name}s` || word === `${name}'s`
    )
      return true;
    if (word.slice(0, 2) === name.slice(0, 2)) {
      // «Юля» for «Юлия», «Аня» for «Анна»: short forms keep two letters and an ending.
      if (isRussian && word.length <= 4 && /[аяь]$/u.test(word)) return true;
      const common = sharedLetters(word, name);
      // «Машка» keeps all but a letter of what stands before the ending, «коляска» is no Костя.
      if (diminutive.test(word) && word.replace(diminutive, "").length <= common + 1) return true;
      // A slip of the pen: «Людмилла».
      if (isRussian && common >= Math.max(Math.min(4, name.length - 1), Math.min(name.length, word.length) - 2))
        return true;
    }
    return (
      short.some((nick) => word.startsWith(nick) && word.length <= nick.length + 5) ||
      long.some((full) => word.startsWith(full))
    );
  };
}

/** Tells whether a word may be a form or a short form of the author's name; every word is looked at once. */
export function knowAuthor({ author }: Situation, pack: Pack): (word: string) => boolean {
  const names = [author.name, ...(author.forms ?? [])]
    .flatMap((form) =>
      form
        .toLowerCase()
        .replaceAll("ё", "е")
        .split(/[\s\d_.,-]+/u),
    )
    .filter((name) => name.length > 1)
    // «Denis_top» is called Денис in a Russian reply.
    .flatMap((name) => (pack.language === "ru" && /^[a-z]/u.test(name) ? [name, cyrillic(name)] : [name]))
    .map((name) => calls(name, pack));
  const seen = new Map<string, boolean>();
  return (word) => {
    const ready = seen.get(word);
    if (ready !== undefined) return ready;
    const is = names.some((name) => name(word));
    if (seen.size < 5000) seen.set(word, is);
    return is;
  };
}

/** Kinds of words that are no names: «Здравствуйте, рассказываю, …». */
const deeds: ReadonlySet<string> = new Set(["imp", "verb", "past", "mod", "adv"]);

/**
 * Who is addressed: a known first name set off by commas, or any unknown capitalised word that stands
 * after a greeting.
 */
export function addressed(text: Text, pack: Pack): Token[] {
  return text.tokens.filter((token, index) => {
    const before = text.plain.slice(Math.max(0, token.start - 2), token.start);
    const next = text.tokens[index + 1];
    const hasFather = next !== undefined && pack.signs.patronymic.test(next.text);
    const last = hasFather ? next : token;
    const after = text.plain.slice(last.end, last.end + 2);
    const previous = text.tokens[index - 1]?.text ?? "";
    const opens = index === 0 || /[.!?\n,(]\s?$/u.test(before);
    const closes = /^(?:[,!.:?)\n]|\s-|$)/u.test(after);
    const greeted = index > 0 && index < 5 && (pack.greets.test(previous) || pack.signs.dear.test(previous));
    // «Макс Ежов спит»: spoken of, not to.
    if (!hasFather && next?.capital === true && next.start === token.end + 1) return false;
    if (pack.names.has(token.text)) {
      if (pack.wordNames.has(token.text)) return (opens || index === 0) && closes;
      // «Спасибо, Валентина!», not “Peter at the wheel”.
      return (opens && closes) || greeted || index === 0 || (token.capital && !opens && closes);
    }
    if (!token.capital || token.kind !== "word") return false;
    if (index === 0 && after.startsWith(",") && isFond(token.text, pack)) return true;
    const nameLike = token.text.length > 2 && !pack.openers.has(token.text) && !pack.stop.has(token.text);
    return nameLike && closes && /^[,!]/u.test(after) && greeted && !deeds.has(pack.tag(token.text));
  });
}

/** «Мариночка», «Колюшка»: a fond form of some name. */
function isFond(word: string, pack: Pack): boolean {
  const root = word.replace(diminutive, "");
  return root.length >= 4 && root !== word && [...pack.names].some((name) => name.startsWith(root));
}

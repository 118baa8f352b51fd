/** One seed for a name in either alphabet: «Анна Ковалёва» and “Anna Kovalyova” are one person and have one face. */

const consonants: Readonly<Record<string, string>> = {
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ж: "zh",
  з: "z",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
};

/** Vowels are spelt now this way, now that; consonants are not. */
const skeleton = (word: string): string =>
  Array.from(word, (letter) => consonants[letter] ?? (/[b-df-hj-np-tv-xz]/u.test(letter) ? letter : "")).join("");

/** First and last name: English drops the one between, and what stands after a comma is a class or a trade. */
export function nameSeed(name: string): string {
  const [person = ""] = name.toLowerCase().split(",");
  const words = person.split(/\s+/u).map(skeleton).filter(Boolean);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return name;
  return words.length > 1 ? `${first} ${last}` : first;
}

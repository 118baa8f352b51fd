/** The portrait of a resident: drawn by DiceBear from the name, always the same, fitting the name and the age. */
import { Avatar, Style } from "@dicebear/core";
import { nameSeed } from "./name-seed.ts";
import personas from "@dicebear/styles/personas.json";

export type Age = "child" | "adult" | "elder";

const style = new Style(personas);

const named = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Men's names that end like women's. */
const men = named(
  "никита илья кузьма лука фома савва nikita ilya luka dima дима миша misha паша pasha коля kolya " +
    "петя petya гриша grisha лёша lyosha ваня vanya толя tolya серёжа гоша тёма слава дядя дедушка " +
    "boris рома roma лёва lyova гена gena тимоша timosha тимоха timokha gosha slava стёпа styopa даня " +
    "danya костя kostya вова vova федя fedya лёха lyokha",
);

/** Women's names that do not end like women's. */
const women = named(
  "айгуль aigul anwen bea carys dilys glenys gwen ivy jas joan lily lou mabli meg noor sian steph " + "tess wendy",
);

/** Does the name sound like a woman's, in Russian or in its English spelling? */
export function soundsFeminine(name: string): boolean {
  const [person = ""] = name.toLowerCase().split(",");
  const words = person.split(/[\s.]+/u).filter(Boolean);
  if (words.some((word) => /(ова|ева|ёва|ина|ская|ovna|evna|ova|eva|yova|ina|skaya)$/u.test(word) && word.length > 4))
    return true;
  if (words.some((word) => /(вич|ов|ев|ёв|ин|ский|vich|ov|ev|yov|sky|skiy)$/u.test(word) && word.length > 3))
    return false;
  const [first = ""] = words;
  if (women.has(first)) return true;
  return /[аяaь]$|ya$|iya$/u.test(first) && !men.has(first) && first !== "игорь";
}

const hair = {
  woman: ["bobBangs", "bobCut", "curly", "extraLong", "long", "pigtails", "straightBun"],
  grown: ["bobBangs", "bobCut", "extraLong", "long", "straightBun"],
  man: ["buzzcut", "fade", "shortCombover", "shortComboverChops", "sideShave", "cap", "beanie", "curlyHighTop"],
  old: ["bald", "balding", "shortCombover", "cap"],
} as const;
const hairColours = { grey: ["#dee1f5", "#c9c6d3"], other: ["#362c47", "#6c4545", "#8a5a3c", "#c98a4f", "#a5553a"] };

/** A data address of the picture; the same name, in either alphabet, and age give the same face. */
export function drawFace(name: string, age: Age): string {
  const woman = soundsFeminine(name);
  const old = age === "elder";
  return new Avatar(style, {
    seed: nameSeed(name),
    skinColor: ["#eeb4a4", "#e7a391", "#f2c4a8", "#e5a07e"],
    hairVariant: woman ? (age === "child" ? hair.woman : hair.grown) : old ? hair.old : hair.man,
    hairColor: old ? hairColours.grey : hairColours.other,
    facialHairVariant: ["beardMustache", "goatee", "shadow", "walrus"],
    facialHairProbability: woman || age === "child" ? 0 : old ? 55 : 25,
    facialHairColor: old ? hairColours.grey : hairColours.other,
    eyesVariant: old ? ["glasses", "open", "happy"] : ["open", "open", "happy", "glasses"],
    mouthVariant: ["smile", "bigSmile", "smirk"],
    noseVariant: old ? ["wrinkles", "mediumRound"] : ["mediumRound", "smallRound"],
  }).toDataUri();
}

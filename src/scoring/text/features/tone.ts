/** How the resident is treated. */
import { dangerFamilies, toneFamilies } from "../../../writing/packs/source.ts";
import type { Counts, Features } from "./counts.ts";

/** Turns of speech that only matter by being there. */
const once = [
  "greeting",
  "endearment",
  "apology",
  "candour",
  "passedOn",
  "named",
  "wrongName",
  "vulgar",
  "laughing",
  "smileys",
  "fearless",
  "leaks",
  "nonApology",
  "reversed",
] as const;
/** Turns of speech of which a second says a little more. */
const often = [
  "thanks",
  "ownership",
  "unknown",
  "reason",
  "emptyFuture",
  "deflect",
  "denial",
  "blame",
  "insult",
  "mockery",
  "lecture",
  "dismissal",
  "guarantee",
  "bragging",
  "formula",
] as const;

/** Whether each turn of speech is there, and how often up to two or three. */
export function toneFeatures({ any, invented, m, unanswered, upTo, warm }: Counts): Features {
  const f: Record<string, number> = {};
  for (const name of [...once, ...often, ...toneFamilies, ...dangerFamilies]) f[name] = any(name);
  for (const name of often) f[`${name}Often`] = upTo(name, 2);
  for (const name of [...toneFamilies, ...dangerFamilies]) f[`${name}Often`] = upTo(name, 3);
  return {
    ...f,
    warmth: any("warmth"),
    warmthOften: upTo("warmth", 3),
    warmEcho: upTo("warmEcho", 3),
    offGame: upTo("offGame", 2),
    echoed: m("echoed"),
    repeated: m("repeated"),
    invented,
    unborneDates: upTo("unborneDates", 2),
    airyPromises: upTo("promisesAiry", 2),
    turns: upTo("turns", 2),
    idleBids: upTo("idle", 2),
    challenges: upTo("challenges", 2),
    everyone: upTo("everyone", 2),
    emptyTurns: unanswered * Math.min(1, m("turns") + m("idle") + m("challenges")),
    barbs: upTo("barbs", 2),
    jabKinds: m("jabKinds"),
    jabShare: m("jabShare"),
    pointed: upTo("pointed", 3),
    kinBlamed: any("kinBlamed"),
    aboutYou: m("aboutYou"),
    factQuestions: upTo("factQuestions", 2),
    idleQuestions: upTo("idleQuestions", 2),
    quotedBack: any("quotedBack"),
    jabEmpty: unanswered * m("jabShare"),
    jabCold: m("jabShare") * (1 - warm),
  };
}

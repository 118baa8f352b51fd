/** The names of all texts of the interface, taken from the Russian files (a test holds English to them). */
import type about from "./ru/about.json";
import type app from "./ru/app.json";
import type briefing from "./ru/briefing.json";
import type chair from "./ru/chair.json";
import type coach from "./ru/coach.json";
import type debrief from "./ru/debrief.json";
import type desk from "./ru/desk.json";
import type evening from "./ru/evening.json";
import type gym from "./ru/gym.json";
import type home from "./ru/home.json";
import type play from "./ru/play.json";
import type scene from "./ru/scene.json";
import type settings from "./ru/settings.json";
import type standard from "./ru/standard.json";
import type stream from "./ru/stream.json";

/** One area = one file a language; a new area is added here and in both folders. */
interface Areas {
  about: typeof about;
  app: typeof app;
  briefing: typeof briefing;
  chair: typeof chair;
  coach: typeof coach;
  debrief: typeof debrief;
  desk: typeof desk;
  evening: typeof evening;
  gym: typeof gym;
  home: typeof home;
  play: typeof play;
  scene: typeof scene;
  settings: typeof settings;
  standard: typeof standard;
  stream: typeof stream;
}

export type Area = keyof Areas;

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutForm<Name extends string> = Name extends `${infer Base}_${PluralForm}` ? Base : Name;

/** `area:name`, where a name with plural forms is written without its form. */
export type Key = {
  [A in Area]: `${A}:${WithoutForm<keyof Areas[A] & string>}`;
}[Area];

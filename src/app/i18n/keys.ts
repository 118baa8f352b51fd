/** The names of all texts of the interface, taken from the Russian files (a test holds English to them). */
import type about from "./ru/about.json";
import type app from "./ru/app.json";
import type home from "./ru/home.json";
import type settings from "./ru/settings.json";
import type standard from "./ru/standard.json";

/** One area = one file a language; a new area is added here and in both folders. */
interface Areas {
  about: typeof about;
  app: typeof app;
  home: typeof home;
  settings: typeof settings;
  standard: typeof standard;
}

export type Area = keyof Areas;

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutForm<Name extends string> = Name extends `${infer Base}_${PluralForm}` ? Base : Name;

/** `area:name`, where a name with plural forms is written without its form. */
export type Key = {
  [A in Area]: `${A}:${WithoutForm<keyof Areas[A] & string>}`;
}[Area];

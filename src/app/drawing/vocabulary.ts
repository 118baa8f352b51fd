/** What can be drawn, as the scenario format names it (types only: no schema library travels with a drawing). */
import type { District, Scenario, Scene } from "../../scenario/scenario.ts";

export type { District, Scene };
export type Region = Scenario["region"];
export type Weather = Scene["weather"];
export type Light = Scene["light"];
export type Place = Scene["place"];
export type Person = Scene["people"][number];
export type Who = Person["who"];
export type Thing = Scene["objects"][number];

/** Colours of a drawn photo; they do not follow the theme: a photo looks the same at night. */
import type { Light, Weather } from "../vocabulary.ts";

export const skins = ["#f4cba9", "#ecba93", "#f7d8c0", "#dca67d"] as const;
export const hairs = ["#4a342c", "#7b4f32", "#c98f4f", "#2e2530", "#a5552f"] as const;
export const coats = ["#3f7f94", "#b8554a", "#6b8f4e", "#8a5a96", "#d08a3c", "#4a62a8"] as const;

/** What a place needs to know about the day. */
export interface Air {
  weather: Weather;
  light: Light;
  snow: boolean;
}

/** Sky above and at the horizon. */
export function skyOf(weather: Weather, light: Light): [top: string, bottom: string] {
  if (light === "dusk") return weather === "sun" ? ["#54489a", "#f3a07f"] : ["#4d4a7c", "#b98a96"];
  if (light === "dark") return ["#1b1e46", "#3c3a6b"];
  if (weather === "sun") return ["#6fbdf2", "#dff3fb"];
  if (weather === "rain") return ["#7f91a8", "#c3cdd8"];
  if (weather === "snow") return ["#b9c9e0", "#eff3f9"];
  return ["#a9bfd3", "#e6ebee"];
}

/** Ground colours of outdoor places. */
export const ground = (snow: boolean) => ({
  grass: snow ? "#f1f5fb" : "#8fbe72",
  grassDark: snow ? "#dde6f2" : "#79ab60",
  pavement: snow ? "#e4eaf3" : "#d3c5b2",
  road: snow ? "#a9aebc" : "#7d7a88",
  roof: snow ? "#fbfdff" : undefined,
});

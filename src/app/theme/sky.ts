/** Colours of the sky and of the light for every minute of a day: peach morning, blue noon, violet evening. */
import { brightness, lit, mix } from "./colour.ts";

export type SkyWeather = "sun" | "cloud" | "rain" | "snow";

/** A term with a day of snow is played in winter: snow lies on the other days, too. */
export const isWinter = (weather: readonly SkyWeather[]): boolean => weather.includes("snow");

export interface Sky {
  /** Gradient from above to the horizon. */
  top: string;
  middle: string;
  bottom: string;
  /** Colour of the light that falls on things. */
  light: string;
  /** 0 by day – 1 at night: how many windows are lit, whether stars are out. */
  night: number;
  /** Sun or moon: place in per cent of the picture, colour. */
  lamp: { kind: "sun" | "moon"; x: number; y: number; colour: string };
  /** Does dark or light type read on the upper sky? */
  ink: "dark" | "light";
}

type Hour = [minute: number, top: string, middle: string, bottom: string, light: string, night: number];

const hours: Hour[] = [
  [0, "#0c0f2e", "#1b1c4c", "#3a3370", "#6f6fb4", 1],
  [330, "#2d3273", "#77629f", "#e79a92", "#b9a0c4", 0.7],
  [450, "#86b4e6", "#f6cfc4", "#ffc08f", "#ffe0cc", 0.15],
  [540, "#83c0f0", "#f9dfc9", "#ffd0a0", "#fff0dd", 0],
  [660, "#62b5f2", "#b3def8", "#fdeed8", "#fffaf0", 0],
  [800, "#4ba7f0", "#94d2f8", "#e2f4fb", "#ffffff", 0],
  [990, "#5f9fe2", "#bcd3ec", "#ffe0ae", "#fff0d0", 0],
  [1080, "#6d7fcb", "#edb2a8", "#ffbf6e", "#ffcf9e", 0.25],
  [1140, "#5d52b0", "#e08aa6", "#ffa968", "#f2ac9c", 0.55],
  [1200, "#392d7d", "#97589f", "#ee8d82", "#b888b8", 0.85],
  [1280, "#191748", "#362c70", "#6b4f92", "#8279bc", 1],
  [1440, "#0c0f2e", "#1b1c4c", "#3a3370", "#6f6fb4", 1],
];

/** What each weather does to the colours: veil over the sky and how much of it. */
const veils: Record<SkyWeather, { veil: string; share: number; light: string }> = {
  sun: { veil: "#ffffff", share: 0, light: "#ffffff" },
  cloud: { veil: "#a9b7cc", share: 0.38, light: "#eef0f6" },
  rain: { veil: "#7688a3", share: 0.62, light: "#c9d2e2" },
  snow: { veil: "#dfe6f4", share: 0.45, light: "#f4f6ff" },
};

const sunrise = 360;
const sunset = 1215;

/** The sun goes from left to right between sunrise and sunset, the moon through the night. */
function lampAt(minute: number): Sky["lamp"] {
  const isSun = minute >= sunrise && minute <= sunset;
  const nightLength = 1440 - (sunset - sunrise);
  const share = isSun ? (minute - sunrise) / (sunset - sunrise) : ((minute - sunset + 1440) % 1440) / nightLength;
  const height = Math.sin(share * Math.PI);
  const warm = mix("#ff9d5c", "#fff3c4", Math.min(1, height * 1.6));
  return {
    kind: isSun ? "sun" : "moon",
    x: 8 + share * 84,
    y: 72 - height * 54,
    colour: isSun ? warm : "#f4edd6",
  };
}

/** `minute` 0–1439 of the day. */
export function skyAt(minute: number, weather: SkyWeather): Sky {
  const now = ((minute % 1440) + 1440) % 1440;
  const next = Math.max(
    1,
    hours.findIndex(([at]) => at > now),
  );
  const [from, to] = [hours[next - 1], hours[next]];
  if (from === undefined || to === undefined) throw new Error(`no sky at ${minute}`);
  const share = (now - from[0]) / (to[0] - from[0]);
  const { veil, share: cover, light } = veils[weather];
  const lightNow = lit(mix(from[4], to[4], share), light);
  const veilNow = lit(veil, lightNow);
  const colour = (part: 1 | 2 | 3, thick: number) => mix(mix(from[part], to[part], share), veilNow, cover * thick);
  const top = colour(1, 1);
  return {
    top,
    middle: colour(2, 1),
    bottom: colour(3, 0.8),
    light: lightNow,
    night: from[5] + (to[5] - from[5]) * share,
    lamp: lampAt(now),
    ink: brightness(top) > 0.5 ? "dark" : "light",
  };
}

/** A surface at some depth (0 far, at the horizon; 1 near) in this light. */
export function surface(colour: string, depth: number, sky: Sky): string {
  return mix(lit(colour, sky.light), mix(sky.bottom, sky.middle, 0.3), (1 - depth) * 0.55);
}

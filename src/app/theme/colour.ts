/** Mixing of `#rrggbb` colours for the drawings. */

type Rgb = [number, number, number];

const parse = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const print = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** `share` 0 gives the first colour, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [parse(first), parse(second)];
  const part = Math.min(1, Math.max(0, share));
  return print([0, 1, 2].map((i) => (a[i] ?? 0) * (1 - part) + (b[i] ?? 0) * part) as Rgb);
}

/** A surface of this colour under light of that colour. */
export function lit(surface: string, light: string): string {
  const [a, b] = [parse(surface), parse(light)];
  return print([0, 1, 2].map((i) => ((a[i] ?? 0) * (b[i] ?? 0)) / 255) as Rgb);
}

/** Brightness as the eye takes it, 0–1. */
export function brightness(hex: string): number {
  const [red, green, blue] = parse(hex);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

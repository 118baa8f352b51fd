/** Whether the facts bear what is said, and whether anybody talks like that. */
import type { Counts, Features } from "./counts.ts";

/** Doubts, 0–1, and counts of what the facts deny. */
export function truthFeatures({ any, m, upTo }: Counts): Features {
  const doubtful = Math.min(
    1,
    0.5 * any("guarantee") +
      0.5 * any("early") +
      0.3 * any("unsupported") +
      0.3 * any("denial") +
      0.5 * any("reversed"),
  );
  return {
    doubtful,
    doubtfulInvented: doubtful * (1 - Math.min(1, 2 * m("borneShare"))),
    denied: upTo("denied", 4),
    mostlyWrong: m("mostlyUnborne"),
    wrongNumbers: upTo("wrongNumbers", 3),
    echoShare: m("echoShare"),
    variety: m("variety"),
    order: Math.max(-5, Math.min(4, m("order"))),
    grand: upTo("guarantee", 2) * (1 - Math.min(1, 2 * m("factMean"))),
  };
}

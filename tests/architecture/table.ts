/** Who may import whom: the table of ARCHITECTURE.md as data. */

export const pureAreas = ["standard", "scenario", "writing", "game", "scoring", "room"] as const;
export const edges = ["app", "server", "cli"] as const;
export type Area = (typeof pureAreas)[number] | (typeof edges)[number];

/** An import whose target is known only when it runs: fine for a command line that loads its commands, nowhere else. */
export const computed = "(computed)";

interface Rule {
  areas: readonly Area[];
  /** Packages; `x/*` is a scope. Node's own modules are written `node:*`. */
  packages: readonly string[];
}

export const table: Record<Area, Rule> = {
  standard: { areas: [], packages: ["zod"] },
  scenario: { areas: ["standard"], packages: ["zod", "jsonc-parser"] },
  writing: { areas: [], packages: [] },
  game: { areas: ["standard", "scenario"], packages: ["xstate", "zod"] },
  scoring: { areas: ["standard", "scenario", "writing", "game"], packages: [] },
  room: { areas: ["standard", "scenario", "writing", "game", "scoring"], packages: ["xstate", "zod"] },
  app: {
    areas: pureAreas,
    packages: [
      "svelte",
      "zustand",
      "xstate",
      "zod",
      "idb-keyval",
      "bits-ui",
      "uqr",
      "@dicebear/*",
      "@fontsource-variable/*",
      "@lucide/*",
    ],
  },
  server: { areas: pureAreas, packages: ["hono", "@hono/*", "uqr", "zod", "node:*"] },
  cli: { areas: pureAreas, packages: ["vite", "zod", "tinybench", "@playwright/test", "node:*", computed] },
};

/** What a pure area may not name: the page, the clock, chance, timers, the process, the network. */
export const impureGlobals = new Set(
  `window document navigator location history localStorage sessionStorage indexedDB caches fetch XMLHttpRequest WebSocket
   EventSource Worker alert setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame performance
   crypto process Buffer console globalThis self require __dirname __filename`.split(/\s+/),
);

/** Longest file of `src`, and the median, in lines. */
export const longest = 300;
export const median = 100;

/** How the page is built, served while developing, and tested. */
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { finishedBuild } from "./src/cli/finished-build.ts";
import { firstFiles } from "./src/cli/first-files.ts";
import { leanPacks } from "./src/cli/lean-packs.ts";
import { leanPage } from "./src/cli/lean-page.ts";
import { scenarioFiles } from "./src/cli/scenario-files.ts";

const offline = VitePWA({
  // src/app/offline.ts registers it. A new version waits until the old page is closed: never a reload under a game.
  registerType: "prompt",
  injectRegister: false,
  manifest: {
    name: "Школа молодого губернатора · Young Governor School",
    short_name: "ШМГ · YGS",
    start_url: "/",
    display: "standalone",
    background_color: "#fbf5ea",
    theme_color: "#fbf5ea",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      { src: "/icon-maskable.svg", sizes: "any", type: "image/svg+xml", purpose: "maskable" },
    ],
  },
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,woff2}"],
    // Alphabets nobody here writes in.
    globIgnores: ["**/*{-latin-ext,-cyrillic-ext,-greek,-vietnamese}*"],
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    navigateFallback: "/index.html",
    navigateFallbackDenylist: [/^\/(?:api|scenarios)\//, /\.[a-z0-9]+$/i],
    runtimeCaching: [
      {
        // One language of it: src/app/offline.ts fills this cache with the language that is played.
        urlPattern: ({ url }) => url.pathname.startsWith("/scenarios/"),
        handler: "StaleWhileRevalidate",
        options: { cacheName: "scenarios" },
      },
    ],
  },
});

export default defineConfig({
  plugins: [svelte(), scenarioFiles(), leanPage(), firstFiles(), offline, finishedBuild()],
  build: { target: "es2022", manifest: true },
  // The reader of texts asks for one language only, when it knows which.
  worker: { format: "es", plugins: () => [leanPacks()] },
  test: { include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"], environment: "node" },
});

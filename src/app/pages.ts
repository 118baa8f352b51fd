/** Every page: its code and its texts travel when it is opened. */
import type { Component } from "svelte";
import type { Area } from "./i18n/keys.ts";
import type { PageName } from "./route.ts";

interface Page {
  areas: Area[];
  load: () => Promise<{ default: Component<{ id: string }> | Component<Record<string, never>> }>;
}

const notFound: Page = { areas: [], load: () => import("./NotFoundPage.svelte") };

export const pages: Record<PageName, Page> = {
  home: { areas: ["home"], load: () => import("./home/HomePage.svelte") },
  play: {
    areas: ["play", "briefing", "desk", "scene", "stream", "evening"],
    load: () => import("./play/PlayPage.svelte"),
  },
  debrief: { areas: ["debrief", "play"], load: () => import("./debrief/DebriefPage.svelte") },
  chair: { areas: ["chair", "debrief", "play"], load: () => import("./debrief/ChairPage.svelte") },
  standard: { areas: ["standard"], load: () => import("./standard/StandardPage.svelte") },
  gym: { areas: ["gym", "coach"], load: () => import("./gym/GymPage.svelte") },
  settings: { areas: ["settings"], load: () => import("./settings/SettingsPage.svelte") },
  about: { areas: ["about"], load: () => import("./about/AboutPage.svelte") },
  gallery: import.meta.env.DEV ? { areas: [], load: () => import("./gallery/GalleryPage.svelte") } : notFound,
  "not-found": notFound,
};

/** The faces of the game that are not needed in its first second: each is a chunk of its own, fetched when idle. */
import { parts } from "./parts.ts";

export const faces = {
  briefing: () => import("../briefing/Briefing.svelte"),
  evening: () => import("../evening/Evening.svelte"),
  stream: () => import("../stream/Stream.svelte"),
  centre: () => import("../desk/centre/Centre.svelte"),
  post: () => import("../desk/post/Posts.svelte"),
  book: () => import("../desk/book/Book.svelte"),
  air: () => import("../desk/air/Air.svelte"),
};

/** The first screen comes first, ms. */
const patience = 1500;

/** Brings all of them while the player reads, so that no tap has to wait; without a connection they are asked for again. */
export function bringFaces(): () => void {
  const timer = setTimeout(() => {
    for (const bring of Object.values({ ...faces, ...parts })) bring().catch(() => undefined);
  }, patience);
  return () => clearTimeout(timer);
}

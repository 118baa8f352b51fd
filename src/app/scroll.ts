/** Scroll of each visited page, given back when the player returns to it or reads on in the other language. */
import { landmark } from "./landmark.ts";
import type { Landmark } from "./landmark.ts";

const heights = new Map<number, number>();
let here = 0;
let newest = 0;
/** Where the reader was when the language changed: the page is written anew around it. */
let held: Landmark | undefined;

const indexOf = (state: unknown): number | undefined =>
  typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
    ? state.step
    : undefined;

/** Starts to number the steps of the history; call once. */
export function followHistory(): void {
  history.scrollRestoration = "manual";
  here = indexOf(history.state) ?? 0;
  newest = here;
  history.replaceState({ step: here }, "");
  addEventListener(
    "scroll",
    () => {
      // A page that is still empty says nothing about where one was.
      if (document.body.scrollHeight > innerHeight) heights.set(here, scrollY);
    },
    { passive: true },
  );
  addEventListener("popstate", (event) => {
    held = undefined;
    const back = indexOf(event.state);
    if (back === undefined) {
      newest = here + 1;
      here = newest;
      heights.delete(here);
      history.replaceState({ step: here }, "");
    } else here = back;
  });
}

/** Notes the place before the page changes its language. */
export function holdPlace(): void {
  held = landmark();
}

/** The place noted by `holdPlace`, once. */
export function heldPlace(): Landmark | undefined {
  const place = held;
  held = undefined;
  return place;
}

/** Where the page of this step was left, 0 for a new one. */
export const rememberedScroll = (): number => heights.get(here) ?? 0;

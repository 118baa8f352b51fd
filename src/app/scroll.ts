/** Scroll of each visited page, given back when the player returns to it. */

const heights = new Map<number, number>();
let here = 0;
let newest = 0;

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
  addEventListener("scroll", () => heights.set(here, scrollY), { passive: true });
  addEventListener("popstate", (event) => {
    const back = indexOf(event.state);
    if (back === undefined) {
      newest = here + 1;
      here = newest;
      heights.delete(here);
      history.replaceState({ step: here }, "");
    } else here = back;
  });
}

/** Where the page of this step was left, 0 for a new one. */
export const rememberedScroll = (): number => heights.get(here) ?? 0;

/** What happens when a page opens: its h1 takes the focus, the scroll returns to where it was. */
import type { Attachment } from "svelte/attachments";
import { returnTo } from "./landmark.ts";
import type { Landmark } from "./landmark.ts";
import { heldPlace, rememberedScroll } from "./scroll.ts";

let first = true;

/** How long a page that loads its data may still grow to its remembered height, ms. */
const growth = 1000;

/** The same for a page in the other language: its stories are told anew, which takes a while. */
const retelling = 5000;
/** Whoever moves the page has seen where it is. */
const own = ["wheel", "touchmove", "keydown"] as const;

/** Goes to a place and, while the page grows, goes there again. */
function settle(place: () => void, time: number): () => void {
  place();
  const grown = new ResizeObserver(place);
  grown.observe(document.body);
  const stop = (): void => {
    clearTimeout(end);
    grown.disconnect();
    for (const move of own) removeEventListener(move, stop);
  };
  const end = setTimeout(stop, time);
  for (const move of own) addEventListener(move, stop, { passive: true });
  return stop;
}

function restore(held: Landmark | undefined, height: number): () => void {
  if (held !== undefined) return settle(() => returnTo(held), retelling);
  scrollTo(0, height);
  if (height === 0) return () => undefined;
  return settle(() => {
    if (scrollY < height) scrollTo(0, height);
  }, growth);
}

/** `<h1 tabindex="-1" {@attach arrive}>`: every page has exactly one. */
export const arrive: Attachment<HTMLElement> = (heading) => {
  if (!first) heading.focus({ preventScroll: true });
  first = false;
  return restore(heldPlace(), rememberedScroll());
};

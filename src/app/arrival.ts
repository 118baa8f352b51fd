/** What happens when a page opens: its h1 takes the focus, the scroll returns to where it was. */
import type { Attachment } from "svelte/attachments";
import { returnTo } from "./landmark.ts";
import type { Landmark } from "./landmark.ts";
import { heldPlace, rememberedScroll } from "./scroll.ts";

let first = true;

/** How long a page that loads its data may still grow to its remembered height, ms. */
const growth = 1000;

/** Goes to a place and, while the page grows, goes there again. */
function settle(place: () => void): () => void {
  place();
  const grown = new ResizeObserver(place);
  grown.observe(document.body);
  const end = setTimeout(() => grown.disconnect(), growth);
  return () => {
    clearTimeout(end);
    grown.disconnect();
  };
}

function restore(held: Landmark | undefined, height: number): () => void {
  if (held !== undefined) return settle(() => returnTo(held));
  scrollTo(0, height);
  if (height === 0) return () => undefined;
  return settle(() => {
    if (scrollY < height) scrollTo(0, height);
  });
}

/** `<h1 tabindex="-1" {@attach arrive}>`: every page has exactly one. */
export const arrive: Attachment<HTMLElement> = (heading) => {
  if (!first) heading.focus({ preventScroll: true });
  first = false;
  return restore(heldPlace(), rememberedScroll());
};

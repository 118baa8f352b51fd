/** What happens when a page opens: its h1 takes the focus, the scroll returns to where it was. */
import type { Attachment } from "svelte/attachments";
import { rememberedScroll } from "./scroll.ts";

let first = true;

/** How long a page that loads its data may still grow to its remembered height, ms. */
const growth = 1000;

function restore(height: number): () => void {
  scrollTo(0, height);
  if (height === 0) return () => undefined;
  const grown = new ResizeObserver(() => {
    if (scrollY < height) scrollTo(0, height);
  });
  grown.observe(document.body);
  const end = setTimeout(() => grown.disconnect(), growth);
  return () => {
    clearTimeout(end);
    grown.disconnect();
  };
}

/** `<h1 tabindex="-1" {@attach arrive}>`: every page has exactly one. */
export const arrive: Attachment<HTMLElement> = (heading) => {
  if (!first) heading.focus({ preventScroll: true });
  first = false;
  return restore(rememberedScroll());
};

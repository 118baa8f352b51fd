/** The way to where one answers: under a long message it lies below what is seen, and its code may still travel. */
import type { Attachment } from "svelte/attachments";

/** How much of it has to be seen to know it is there, px: as much as a row of buttons. */
const enough = 72;
/** Code that has not arrived by then is waited for by nobody, ms. */
const patience = 5000;

/** Tells whether the element lies below the edge of what scrolls it. */
export const belowFold =
  (tell: (isBelow: boolean) => void): Attachment<HTMLElement> =>
  (element) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        const edge = entry?.rootBounds?.bottom;
        tell(entry?.isIntersecting === false && edge !== undefined && entry.boundingClientRect.top >= edge);
      },
      { root: element.closest(".scroll"), rootMargin: `0px 0px -${enough}px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      tell(false);
    };
  };

/** Brings the place into view; the field in it takes the focus as soon as it is there. */
export function writeIn(place: HTMLElement): void {
  place.scrollIntoView({ block: "nearest" });
  const focus = (): boolean => {
    const field = place.querySelector("textarea");
    field?.focus();
    return field !== null;
  };
  if (focus() || place.querySelector("li") !== null) return;
  const arrival = new MutationObserver(() => {
    if (focus()) arrival.disconnect();
  });
  arrival.observe(place, { childList: true, subtree: true });
  setTimeout(() => arrival.disconnect(), patience);
}

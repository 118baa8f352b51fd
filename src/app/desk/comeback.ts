/** Coming back from a thread on a phone, one stands where one left: at its card. */
import type { Attachment } from "svelte/attachments";
import { threadLeft } from "../play/place.ts";

export const comeBack =
  (thread: string): Attachment<HTMLElement> =>
  (card) => {
    const isHere = document.activeElement === null || document.activeElement === document.body;
    if (!isHere || threadLeft() !== thread) return;
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "center" });
  };

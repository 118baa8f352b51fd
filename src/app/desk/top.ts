/** A new step begins at its top: the nearest box that scrolls goes there. */
import type { Attachment } from "svelte/attachments";

export const toTop: Attachment<HTMLElement> = (element) => {
  element.closest(".scroll")?.scrollTo({ top: 0 });
};

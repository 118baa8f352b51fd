/** A new line of the mentor comes into sight; the first one is there anyway. */
import type { Attachment } from "svelte/attachments";

export const reveal =
  (index: number): Attachment<HTMLElement> =>
  (line) => {
    if (index > 0) line.scrollIntoView({ block: "nearest" });
  };

/** The newest message stays in sight, as in any messenger; a lone appeal is read from its beginning. */
import type { Attachment } from "svelte/attachments";
import { motion } from "../motion.ts";

export const stickToEnd =
  (messages: number): Attachment<HTMLElement> =>
  (box) => {
    if (messages > 1) box.scrollTo({ top: box.scrollHeight, behavior: motion(1) === 0 ? "auto" : "smooth" });
  };

/** Keeps the focus inside a full-screen dialog: what lies behind is inert, focus returns when it closes. */
import type { Attachment } from "svelte/attachments";

/** The element marked `data-first` gets the focus; everything beside the dialog sleeps but what speaks. */
export const modal: Attachment<HTMLElement> = (dialog) => {
  const before = document.activeElement;
  const asleep = [...(dialog.parentElement?.children ?? [])].filter(
    (sibling): sibling is HTMLElement =>
      sibling instanceof HTMLElement && sibling !== dialog && !sibling.inert && sibling.role !== "status",
  );
  for (const sibling of asleep) sibling.inert = true;
  dialog.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
  return () => {
    for (const sibling of asleep) sibling.inert = false;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
};

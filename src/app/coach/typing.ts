/** Changes the text of a field as if it had been typed, so that the browser's own “undo” knows it. */
import type { Edit } from "./wording.ts";

export function typeOver(field: HTMLTextAreaElement, { start, end, insert }: Edit): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Deprecated, yet nothing else reaches the history of a text field: a value that is set cannot be undone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand(insert === "" ? "delete" : "insertText", false, insert);
  if (isDone) return;
  field.setRangeText(insert, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Single-letter keys of the desk. */
import { go, parsePlace } from "../play/place.ts";
import { notebookStore } from "../play/notebook.ts";

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-card]")];

/** Moves the focus through the feed, from the focused card or the open one. */
function step(by: 1 | -1): void {
  const all = cards();
  const focused = all.indexOf(document.activeElement as HTMLElement);
  const from = focused >= 0 ? focused : all.findIndex((card) => card.getAttribute("aria-current") === "true");
  const next = all[from < 0 ? 0 : Math.min(all.length - 1, Math.max(0, from + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Opens the focused card if no thread is open; then the box to answer in. */
function reply(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.dataset["card"] !== undefined) focused.click();
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>("[data-reply]")?.click();
    requestAnimationFrame(() => document.querySelector<HTMLElement>("[data-answer] :is(li button, textarea)")?.focus());
  });
}

/** Opens a place and puts the focus on its title, when that has arrived. */
function visit(place: Parameters<typeof go>[0]): void {
  go(place);
  setTimeout(() => document.querySelector<HTMLElement>("[data-panel] [data-landing]")?.focus(), 80);
}

function close(): void {
  const { thread, topic, brief } = parsePlace(location.hash);
  if (topic !== undefined || brief !== undefined) go({ topic: undefined, brief: undefined });
  else if (thread !== undefined) go({ thread: undefined });
}

const deeds: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  r: reply,
  i: () => {
    const button = document.querySelector<HTMLElement>("[data-instruct]");
    if (button === null) visit({ tab: "centre", thread: undefined });
    else button.click();
  },
  p: () => visit({ tab: "post", thread: undefined, brief: undefined }),
};

/** Letters on a Russian keyboard sit on the same keys: `code` names the key, whatever it writes. */
const keyOf = (event: KeyboardEvent): string =>
  event.code.startsWith("Key") ? event.code.slice(3).toLowerCase() : event.key;

/** What a key does on the desk; `help` opens the list of keys. */
export function press(event: KeyboardEvent, help: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
  if (document.querySelector("[role=dialog], [role=alertdialog]") !== null) return;
  if (event.key === "Escape") {
    if (isTyping) (event.target as HTMLElement).blur();
    else close();
    return;
  }
  if (isTyping || notebookStore.getState().book.shortcutsOff) return;
  if (event.key === "?") return help();
  const deed = deeds[keyOf(event)];
  if (deed === undefined) return;
  event.preventDefault();
  deed();
}

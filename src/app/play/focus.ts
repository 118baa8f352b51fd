/** The focus is never lost: when what had it disappears, the nearest heading or button that stayed takes it. */

const wayUp = (element: Element): Element[] => {
  const way: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) way.push(at);
  return way;
};

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
const isDialogOpen = (): boolean => document.querySelector("[role=dialog], [role=alertdialog]") !== null;

/**
 * Watches the page until the returned function is called. Places to land are marked `data-landing`
 * (focusable, `tabindex="-1"` for headings); without one near the h1 of the page takes the focus.
 */
export function keepFocus(): () => void {
  let way: Element[] = [];
  let hasKeys = false;

  const mend = (): void => {
    const [last] = way;
    if (!isLost() || last === undefined || last.isConnected || isDialogOpen()) return;
    const stayed = way.find((element) => element.isConnected) ?? document.body;
    const landing =
      stayed.querySelector<HTMLElement>("[data-landing]") ?? document.querySelector<HTMLElement>("main h1");
    // Who taps looks where they tapped; who uses keys should see where the focus went.
    landing?.focus({ preventScroll: !hasKeys });
  };

  const ends = new AbortController();
  const { signal } = ends;
  addEventListener("keydown", () => (hasKeys = true), { signal, capture: true });
  addEventListener("pointerdown", () => (hasKeys = false), { signal, capture: true });
  addEventListener("focusin", ({ target }) => (way = target instanceof Element ? wayUp(target) : []), { signal });
  const observer = new MutationObserver(() => {
    mend();
    // A dialog gives the focus back a little later, perhaps to something that is gone.
    setTimeout(mend, 60);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    ends.abort();
    observer.disconnect();
  };
}

/** What the reader has unfolded stays so when the page is told anew in the other language. */

const chosen = new Map<string, boolean>();

/** For a `<details>`: open as it was left, and remembered from now on. */
export const fold = (name: string, isOpen: boolean): { open: boolean; ontoggle: (event: Event) => void } => ({
  open: chosen.get(name) ?? isOpen,
  ontoggle: ({ currentTarget }) => {
    if (currentTarget instanceof HTMLDetailsElement) chosen.set(name, currentTarget.open);
  },
});

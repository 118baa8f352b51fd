/** Keeps the open card above the keyboard, and the words it is about above the card. */
import { tick } from "svelte";
import type { Attachment } from "svelte/attachments";

/** Room for the bar at the top of a page, and a little air under the words, px. */
const [bar, air] = [72, 12];

/** The keyboard covers a page without making it shorter: what is still seen of it is told by the visual viewport. */
function measure(card: HTMLElement): number {
  const page = document.documentElement.clientHeight;
  const { height, offsetTop } = window.visualViewport ?? { height: page, offsetTop: 0 };
  const covered = Math.max(0, page - height - offsetTop);
  card.style.setProperty("--covered", `${covered}px`);
  card.style.setProperty("--seen", `${Math.min(page, height)}px`);
  return covered;
}

/** `spot`: the marked words; a note on the whole text has none. */
export const inView =
  (spot: () => Element | null | undefined): Attachment<HTMLElement> =>
  (card) => {
    const show = (): void => {
      const covered = measure(card);
      const words = spot();
      if (!(words instanceof HTMLElement)) return;
      words.style.scrollMarginBlock = `${bar}px ${card.offsetHeight + covered + 2 * air}px`;
      words.scrollIntoView({ block: "nearest", behavior: "instant" });
    };
    const follow = (): void => void measure(card);
    measure(card);
    // The words are painted in the same breath as the card.
    void tick().then(show);
    window.visualViewport?.addEventListener("resize", show);
    window.visualViewport?.addEventListener("scroll", follow);
    return () => {
      window.visualViewport?.removeEventListener("resize", show);
      window.visualViewport?.removeEventListener("scroll", follow);
    };
  };

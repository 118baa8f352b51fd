/** A place on a page that is the same in both languages: texts differ in length, the order of their pieces does not. */

interface Spot {
  /** Among all pieces of its kind. */
  index: number;
  /** How far below the upper edge of the window it stood, px. */
  below: number;
}

export interface Landmark {
  piece: Spot;
  chapter: Spot | undefined;
  /** How many pieces the page had: with fewer, something is still on its way and only the chapter is certain. */
  count: number;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`main :is(${selector})`)];
const pieces = (): HTMLElement[] => all("h2, h3, article, li");
const chapters = (): HTMLElement[] => all("h2");
const isShown = (piece: HTMLElement): boolean => piece.getClientRects().length > 0;
const topOf = (piece: HTMLElement): number => piece.getBoundingClientRect().top;

/** The last one that begins above the middle of the window. */
function spotIn(list: readonly HTMLElement[]): Spot | undefined {
  const index = list.findLastIndex((piece) => isShown(piece) && topOf(piece) < innerHeight / 2);
  const piece = list[index];
  return piece === undefined ? undefined : { index, below: topOf(piece) };
}

/** Where the reader is; nothing at the very top of a page. */
export function landmark(): Landmark | undefined {
  const list = pieces();
  const piece = scrollY === 0 ? undefined : spotIn(list);
  return piece === undefined ? undefined : { piece, chapter: spotIn(chapters()), count: list.length };
}

/** Scrolls so that the place stands where it stood. */
export function returnTo({ piece, chapter, count }: Landmark): void {
  const list = pieces();
  const [from, spot] = list.length === count ? [list, piece] : [chapters(), chapter];
  const target = spot && from[spot.index];
  if (target && isShown(target)) scrollBy(0, topOf(target) - spot.below);
}

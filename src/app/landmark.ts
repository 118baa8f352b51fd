/** A place on a page that is the same in both languages: texts differ in length, the order of their pieces does not. */

export interface Landmark {
  /** Among all pieces of the page. */
  index: number;
  /** How far below the upper edge of the window it stood, px. */
  below: number;
}

const pieces = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main :is(h2, h3, article, li)")];
const isShown = (piece: HTMLElement): boolean => piece.getClientRects().length > 0;
const topOf = (piece: HTMLElement): number => piece.getBoundingClientRect().top;

/** The last piece that begins above the middle of the window; nothing at the very top of a page. */
export function landmark(): Landmark | undefined {
  if (scrollY === 0) return undefined;
  const all = pieces();
  const index = all.findLastIndex((piece) => isShown(piece) && topOf(piece) < innerHeight / 2);
  const piece = all[index];
  return piece === undefined ? undefined : { index, below: topOf(piece) };
}

/** Scrolls so that the piece stands where it stood. */
export function returnTo({ index, below }: Landmark): void {
  const piece = pieces()[index];
  if (piece !== undefined && isShown(piece)) scrollBy(0, topOf(piece) - below);
}

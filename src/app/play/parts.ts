/** Parts that several faces of the game share and nobody needs in its first second. */

export const parts = {
  own: () => import("./OwnWords.svelte"),
  picture: () => import("../drawing/Shot.svelte"),
  sheet: () => import("../components/Sheet.svelte"),
};

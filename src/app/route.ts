/** Addresses after `#` and the pages they name. */

export const pageNames = [
  "home",
  "play",
  "debrief",
  "chair",
  "standard",
  "gym",
  "settings",
  "about",
  "gallery",
  "not-found",
] as const;
export type PageName = (typeof pageNames)[number];

export interface Route {
  page: PageName;
  /** Id of a save, for the pages that show one. */
  id: string | undefined;
}

const withSave: PageName[] = ["play", "debrief", "chair"];

export function parseRoute(hash: string): Route {
  const [name = "", id] =
    hash
      .replace(/^#?\/?/, "")
      .split("?")[0]
      ?.split("/") ?? [];
  if (name === "") return { page: "home", id: undefined };
  const page = pageNames.find((one) => one === name);
  if (page === undefined || page === "home") return { page: "not-found", id: undefined };
  if (withSave.includes(page) !== Boolean(id)) return { page: "not-found", id: undefined };
  try {
    return { page, id: id === undefined ? undefined : decodeURIComponent(id) };
  } catch {
    return { page: "not-found", id: undefined };
  }
}

/** `href('play', id)` for links. */
export const href = (page: PageName, id?: string): string =>
  page === "home" ? "#/" : `#/${page}${id === undefined ? "" : `/${encodeURIComponent(id)}`}`;

export function navigate(page: PageName, id?: string): void {
  location.hash = href(page, id);
}

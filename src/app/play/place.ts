/** Where on the desk the player is; it lives in the address, so the phone's back button and a reload work. */
import { createSubscriber } from "svelte/reactivity";
import { on } from "svelte/events";

export const tabs = ["feed", "centre", "post", "book", "air"] as const;
export type Tab = (typeof tabs)[number];

export interface Place {
  tab: Tab;
  /** Id of the open appeal. */
  thread?: string | undefined;
  /** Id of the topic open in the situation centre. */
  topic?: string | undefined;
  /** Id of the brief being written or read. */
  brief?: string | undefined;
}

let left: string | undefined;

const follow = createSubscriber((update) =>
  on(window, "hashchange", ({ oldURL }) => {
    left = parsePlace(new URL(oldURL).hash).thread;
    update();
  }),
);

/** The thread that was open a moment ago: its card takes the focus when the feed comes back. */
export const threadLeft = (): string | undefined => left;

export function parsePlace(hash: string): Place {
  const query = new URLSearchParams(hash.split("?")[1] ?? "");
  const tab = tabs.find((one) => one === query.get("tab")) ?? "feed";
  const name = (key: string): string | undefined => query.get(key) ?? undefined;
  return { tab, thread: name("thread"), topic: name("topic"), brief: name("brief") };
}

export function writePlace(hash: string, place: Place): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries<string | undefined>({ ...place })) {
    if (value !== undefined && value !== "feed") query.set(key, value);
  }
  const text = query.toString();
  return `${hash.split("?")[0]}${text === "" ? "" : `?${text}`}`;
}

export function currentPlace(): Place {
  follow();
  return parsePlace(location.hash);
}

/** Opens another place; the one before is a step back. */
export function go(change: Partial<Place>): void {
  const next = writePlace(location.hash, { ...parsePlace(location.hash), ...change });
  if (next !== location.hash) location.hash = next;
}

/** A link to a place, for things that can be opened in a new tab or read aloud as links. */
export const placeHref = (change: Partial<Place>): string => {
  follow();
  return writePlace(location.hash, { ...parsePlace(location.hash), ...change });
};

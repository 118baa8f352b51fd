/** The address after `#`: which page is open and of which save. */
import { on } from "svelte/events";
import { createSubscriber } from "svelte/reactivity";
import { parseRoute } from "./route.ts";
import type { Route } from "./route.ts";

export { href, navigate, parseRoute } from "./route.ts";

const follow = createSubscriber((update) => on(window, "hashchange", update));

/** The open page; follows the address. */
export function currentRoute(): Route {
  follow();
  return parseRoute(location.hash);
}

/** Lets components follow a zustand store or an XState actor: `const settings = reactive(settingsStore)`. */
import { createSubscriber } from "svelte/reactivity";

type Stop = (() => void) | { unsubscribe: () => void };
type Source<T> = {
  subscribe: (listener: (value: T) => void) => Stop;
} & ({ getState: () => T } | { getSnapshot: () => T });

/** `current` is what the source holds now; reading it in markup or `$derived` subscribes. */
export function reactive<T>(source: Source<T>): { readonly current: T } {
  const subscribe = createSubscriber((update) => {
    const stop = source.subscribe(() => update());
    return typeof stop === "function" ? stop : () => stop.unsubscribe();
  });
  return {
    get current() {
      subscribe();
      return "getState" in source ? source.getState() : source.getSnapshot();
    },
  };
}

/** The debrief reaches every part of the magazine without being handed down. */
import { createContext } from "svelte";
import type { Debrief } from "./open.ts";

export const [useDebrief, provideDebrief] = createContext<() => Debrief>();

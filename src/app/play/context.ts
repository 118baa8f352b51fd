/** The session reaches every component of the game without being handed down. */
import { createContext } from "svelte";
import type { Session } from "./session.svelte.ts";

export const [useSession, provideSession] = createContext<Session>();

/** What the coach's panel is given. */
import type { Coach } from "./coach.svelte.ts";

export interface NotesProps {
  id: string;
  coach: Coach;
  contested: readonly string[];
  /** Changes one's mind about a mark. */
  oncontest: (key: string) => void;
  /** An exam: nothing is said, but when it will be. */
  isSilent: boolean;
  silence?: string | undefined;
}

/** The coach's words and its panel travel when somebody opens a page to write on. */
import type { Component } from "svelte";
import { bringTexts } from "../i18n/texts.ts";
import type { Coach } from "./coach.svelte.ts";

export interface NotesProps {
  id: string;
  coach: Coach;
  contested: readonly string[];
  /** Changes one's mind about a mark. */
  oncontest: (key: string) => void;
  /** Nothing is said before the text is sent. */
  isSilent: boolean;
}

let notes: Promise<Component<NotesProps>> | undefined;

export function bringNotes(): Promise<Component<NotesProps>> {
  notes ??= Promise.all([import("./Notes.svelte"), bringTexts(["coach"])]).then(([module]) => module.default);
  notes.catch(() => {
    notes = undefined;
  });
  return notes;
}

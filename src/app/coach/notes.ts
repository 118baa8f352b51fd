/** The coach's words and its panel travel when somebody opens a page to write on. */
import type { Component } from "svelte";
import { bringTexts } from "../i18n/texts.ts";
import type { NotesProps } from "./notes-props.ts";

let notes: Promise<Component<NotesProps>> | undefined;

export function bringNotes(): Promise<Component<NotesProps>> {
  notes ??= Promise.all([import("./Notes.svelte"), bringTexts(["coach"])]).then(([module]) => module.default);
  notes.catch(() => {
    notes = undefined;
  });
  return notes;
}

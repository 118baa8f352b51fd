/** What the player adds to a debrief: marks they do not agree with, notes to the questions; kept in the save. */
import { reactive } from "../stores/reactive.svelte.ts";
import { findSave, savesStore, updateSave } from "../stores/saves.ts";
import type { Save } from "../stores/save.ts";

const saves = reactive(savesStore);

/** The save as it is now; whoever reads it follows it. */
export const saveNow = (id: string): Save | undefined => saves.current.list.find((save) => save.id === id);

/** `mark` is `decision:index of the finding`. */
export function contest(id: string, mark: string): void {
  const contested = findSave(id)?.contested ?? [];
  const others = contested.filter((one) => one !== mark);
  void updateSave(id, { contested: others.length < contested.length ? others : [...contested, mark] });
}

/** True when the note is safe on the disk. */
export function note(id: string, question: string, text: string): Promise<boolean> {
  const { [question]: _, ...others } = findSave(id)?.notes ?? {};
  return updateSave(id, { notes: text.trim() === "" ? others : { ...others, [question]: text } });
}

/** A save as a file a player can keep, send or bring back. */
import { isSave } from "./save.ts";
import type { Save } from "./save.ts";

const mark = "young-governor-save";

/** A save is tens of kilobytes; whatever is larger is something else. */
export const saveFileLimit = 2_000_000;

export type SaveFileProblem = "too-large" | "not-json" | "not-a-save" | "damaged" | "newer-version";

export const packSave = (save: Save): string => JSON.stringify({ kind: mark, save }, null, 2);

export function unpackSave(text: string): { ok: true; save: Save } | { ok: false; problem: SaveFileProblem } {
  if (text.length > saveFileLimit) return { ok: false, problem: "too-large" };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: "not-json" };
  }
  if (typeof data !== "object" || data === null || !("kind" in data) || data.kind !== mark || !("save" in data)) {
    return { ok: false, problem: "not-a-save" };
  }
  const { save } = data;
  if (isSave(save)) return { ok: true, save };
  const format = typeof save === "object" && save !== null && "format" in save ? save.format : undefined;
  return { ok: false, problem: typeof format === "number" && format > 1 ? "newer-version" : "damaged" };
}

/** Gives the player a file. */
export function download(name: string, content: BlobPart, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

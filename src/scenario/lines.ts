/** Where in the text of a file a value stands, so that a message can name the line. */
import { findNodeAtLocation } from "jsonc-parser";
import type { Node } from "jsonc-parser";

/** Keys and indices from the root of the file. */
export type Path = readonly (string | number)[];

/** 1-based, as editors count. */
export interface Place {
  line: number;
  column: number;
}

const plainKey = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** `appeals[3].options[1].promise`, and `["odd key"]` where a dot would be ambiguous. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    if (!plainKey.test(part)) return `${text}[${JSON.stringify(part)}]`;
    return text === "" ? part : `${text}.${part}`;
  }, "");
}

/** Offsets at which lines begin; `\r\n`, `\n` and a lone `\r` all end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The line and column of an offset, by binary search. */
export function placeOf(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/**
 * Offset of the value at `path`, or of its key when `atKey`. What is not in the file (a missing
 * field, a value that a migration moved) is placed at its nearest parent that is.
 */
export function offsetOf(tree: Node, path: Path, atKey: boolean): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    const owner = node.parent;
    const named = atKey && length === path.length && owner?.type === "property";
    return named ? owner.offset : node.offset;
  }
  return tree.offset;
}

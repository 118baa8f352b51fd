/** What is wrong with a file before its contents matter: its size, its encoding, its brackets, its commas. */
import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { IssueCode, Values } from "./issue.ts";

/** A problem at an offset of the text. */
export interface TextProblem {
  code: IssueCode;
  offset: number;
  values?: Values;
}

/** Bytes; a shipped scenario in two languages has half a megabyte at most. */
export const sizeLimit = 2 * 1024 * 1024;

/** Brackets inside each other; a scenario needs a dozen, a long condition a few more. */
const depthLimit = 64;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "");

/** Refuses by size alone, so that a page need not read the file at all. */
export function tooBig(bytes: number): TextProblem | undefined {
  if (bytes <= sizeLimit) return undefined;
  return { code: "file/too-big", offset: 0, values: { size: megabytes(bytes), limit: megabytes(sizeLimit) } };
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // A pair of surrogates is four bytes: two halves with one byte more each.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The first bracket that is too deep: a reader that calls itself would run out of stack on it. */
function tooDeep(text: string): TextProblem | undefined {
  let depth = 0;
  let inText = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const letter = text[offset];
    if (inText) {
      if (letter === "\\") offset += 1;
      // A text cannot go over a line: an unclosed quote must not hide the rest of the file.
      else if (letter === '"' || letter === "\n" || letter === "\r") inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === "{" || letter === "[") {
      depth += 1;
      if (depth > depthLimit) return { code: "json/too-deep", offset, values: { limit: String(depthLimit) } };
    } else if (letter === "}" || letter === "]") depth -= 1;
  }
  return undefined;
}

const syntaxCodes: Readonly<Record<string, IssueCode>> = {
  InvalidSymbol: "json/symbol",
  InvalidNumberFormat: "json/number",
  PropertyNameExpected: "json/key",
  ValueExpected: "json/value",
  ColonExpected: "json/colon",
  CommaExpected: "json/comma",
  CloseBraceExpected: "json/brace",
  CloseBracketExpected: "json/bracket",
  EndOfFileExpected: "json/after-end",
  InvalidCommentToken: "json/comment",
  UnexpectedEndOfComment: "json/comment",
  UnexpectedEndOfString: "json/string",
  UnexpectedEndOfNumber: "json/number",
  InvalidUnicode: "json/string",
  InvalidEscapeCharacter: "json/string",
  InvalidCharacter: "json/string",
};

export type Tree = { tree: Node } | { problem: TextProblem };

/** The values of a file with their places, or the first thing that makes it no JSON (the rest only follows from it). */
export function readTree(text: string): Tree {
  const size = tooBig(text.length > sizeLimit ? text.length : bytesOf(text));
  if (size !== undefined) return { problem: size };
  if (text.trim() === "") return { problem: { code: "file/empty", offset: 0 } };
  const unreadable = text.indexOf("\uFFFD");
  if (unreadable >= 0) return { problem: { code: "file/encoding", offset: unreadable } };
  const deep = tooDeep(text);
  if (deep !== undefined) return { problem: deep };
  const errors: ParseError[] = [];
  const tree = grow(text, errors);
  const [first] = errors.toSorted((a, b) => a.offset - b.offset);
  if (first !== undefined) {
    const code = syntaxCodes[printParseErrorCode(first.error)] ?? "json/symbol";
    return { problem: { code, offset: first.offset } };
  }
  return tree === undefined ? { problem: { code: "json/symbol", offset: 0 } } : { tree };
}

function grow(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // A quote in a comment hides brackets from `tooDeep`, and this parser calls itself for each.
    return undefined;
  }
}

/** Keys that would be lost or would reach into the language itself. */
export function keyProblems(tree: Node): TextProblem[] {
  const problems: TextProblem[] = [];
  const seen = new Set<string>();
  const walk = (node: Node): void => {
    if (node.type === "object") {
      seen.clear();
      for (const { children: [key] = [] } of node.children ?? []) {
        const name = String(key?.value);
        const forbidden = name === "__proto__" || name === "constructor" || name === "prototype";
        if (forbidden || seen.has(name)) {
          problems.push({
            code: forbidden ? "json/forbidden-key" : "json/duplicate-key",
            offset: key?.offset ?? node.offset,
            values: { key: name },
          });
        }
        seen.add(name);
      }
    }
    node.children?.forEach(walk);
  };
  walk(tree);
  return problems;
}

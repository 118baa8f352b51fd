/** A source file as the architecture sees it: its imports and the impure things it names. */
import { posix } from "node:path";
import ts from "typescript";
import { parseForESLint } from "@typescript-eslint/parser";
import { computed, impureGlobals } from "./table.ts";

export interface Source {
  /** `src/game/game.ts`, always with `/`. */
  path: string;
  lines: number;
  /** Targets of static, dynamic, type and re-export imports: `src/game/game.ts` or the name of a package. */
  imports: string[];
  /** Names like `Date.now` or `document` that are used as values. */
  impure: string[];
}

/** The scripts of a component; a Svelte file imports only there. */
const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;

export function readSource(path: string, text: string): Source {
  const code = path.endsWith(".svelte") ? [...text.matchAll(scripts)].map(([, script]) => script).join("\n") : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: string[] = [];
  const impure = globalsOf(code).filter((name) => impureGlobals.has(name));
  const visit = (node: ts.Node): void => {
    const target = importTarget(node);
    if (target !== undefined) imports.push(target.startsWith(".") ? posix.join(posix.dirname(path), target) : target);
    const call = impureCall(node);
    if (call !== undefined) impure.push(call);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, lines: text.replace(/\n$/, "").split("\n").length, imports, impure };
}

function importTarget(node: ts.Node): string | undefined {
  let target: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) target = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) target = node.argument.literal;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    target = node.arguments[0];
    if (target !== undefined && !ts.isStringLiteralLike(target)) return computed;
  }
  return target !== undefined && ts.isStringLiteralLike(target) ? target.text : undefined;
}

/** Names of values that nothing in the file declares. */
function globalsOf(code: string): string[] {
  const { scopeManager } = parseForESLint(code, { sourceType: "module", lib: [] });
  const missing = scopeManager.globalScope?.through ?? [];
  return missing.flatMap(({ isValueReference, identifier }) =>
    isValueReference && "name" in identifier ? [identifier.name] : [],
  );
}

/** The clock and chance hide behind harmless globals. */
function impureCall(node: ts.Node): string | undefined {
  const isDate = (expression: ts.Expression) => expression.getText() === "Date";
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return "new Date()";
  if (ts.isCallExpression(node) && isDate(node.expression)) return "Date()";
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const name = node.getText();
  return name === "Date.now" || name === "Math.random" ? name : undefined;
}

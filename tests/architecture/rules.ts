/** The rules of the project's layout; each gives the complaints about a list of sources. */
import type { Source } from "./source.ts";
import { edges, longest, median, pureAreas, table } from "./table.ts";
import type { Area } from "./table.ts";

const areaOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const isArea = (name: string | undefined): name is Area => name !== undefined && Object.hasOwn(table, name);
const isPure = (area: string | undefined): boolean => pureAreas.some((pure) => pure === area);

const allows = (packages: readonly string[], target: string): boolean =>
  packages.some((name) => {
    if (name.endsWith("*")) return target.startsWith(name.slice(0, -1));
    return target === name || target.startsWith(`${name}/`);
  });

/** Directions between areas, allowed packages, nothing from outside of `src`. */
export function directionComplaints(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const area = areaOf(path);
    if (!isArea(area)) return [`${path}: no such area; the areas are ${Object.keys(table).join(", ")}`];
    const rule = table[area];
    return imports.flatMap((target) => {
      if (!target.startsWith("src/")) {
        const isOutside = target.startsWith(".") || !/^[@a-z(]/.test(target) || /^(?:tests|scenarios)\//.test(target);
        if (isOutside) return [`${path}: imports ${target} from outside of src`];
        return allows(rule.packages, target) ? [] : [`${path}: ${area} may not import the package ${target}`];
      }
      const other = areaOf(target);
      if (other === area || rule.areas.some((one) => one === other)) return [];
      return [`${path}: ${area} may not import ${other ?? target} (${target})`];
    });
  });
}

/** No DOM, clock, chance, timers or input and output in the middle. */
export const purityComplaints = (sources: readonly Source[]): string[] =>
  sources
    .filter(({ path }) => isPure(areaOf(path)))
    .flatMap(({ path, impure }) => impure.map((name) => `${path}: ${name} is not pure`));

/** Circles of imports, of values and of types alike; each circle is told once. */
export function cycleComplaints(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, source.imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) if (imports.has(target)) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return found;
}

const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.svelte|\.d)?\.(?:ts|mts|mjs|css|json|svg)$/;
const component = /^[A-Z][A-Za-z0-9]*\.svelte$/;
const hubs = /^(?:index|types|utils?|helpers?|misc)\.|(?:manager|service|helper|util)s?\./i;

export const nameComplaints = (paths: readonly string[]): string[] =>
  paths.flatMap((path) => {
    const name = path.split("/").at(-1) ?? "";
    if (hubs.test(name)) return [`${path}: a hub has no subject; name the file after what it holds`];
    if (name.endsWith(".svelte")) return component.test(name) ? [] : [`${path}: components are PascalCase`];
    return kebab.test(name) ? [] : [`${path}: files are kebab-case`];
  });

export function lengthComplaints(sources: readonly Source[]): string[] {
  const tooLong = sources.filter(({ lines }) => lines > longest);
  const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [
    ...tooLong.map(({ path, lines }) => `${path}: ${lines} lines, at most ${longest}`),
    ...(middle > median ? [`the median file has ${middle} lines, at most ${median}`] : []),
  ];
}

/** Edges are imported by nobody but themselves: said once more, because it is the point of the layout. */
export const edgeComplaints = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter((target) => edges.some((edge) => target.startsWith(`src/${edge}/`) && areaOf(path) !== edge))
      .map((target) => `${path}: nobody imports an edge (${target})`),
  );

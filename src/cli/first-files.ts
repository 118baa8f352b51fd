/** Vite plugin: what one screen needs travels in few files, and those of the first screen are asked for by the page itself. */
import { join } from "node:path";
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** Modules that `index.html` will need whoever comes; most come to the home page. */
const first = ["src/app/start.ts", "src/app/home/HomePage.svelte"];

/** Asks for page and texts before anything else has arrived: what it imports stays in its own small file. */
const entry = "src/app/main.ts";

/**
 * One file for all that these modules import at once, in this order: what the file before carries, the next one leaves
 * out. On a slow network a request costs more than its bytes, and one long file packs better than forty short ones.
 */
const screens: Record<string, string[]> = {
  home: first,
  rest: ["src/app/home/Rest.svelte", "src/app/drawing/Skyline.svelte"],
  play: ["src/app/play/PlayPage.svelte", "src/app/briefing/Briefing.svelte"],
};

/** They are wanted without a game, too: what they share with it does not drag it along. */
const elsewhere = [
  "src/app/settings/SettingsPage.svelte",
  "src/app/standard/StandardPage.svelte",
  "src/app/gym/GymPage.svelte",
  "src/app/play/reading.ts",
  "src/scenario/parse.ts",
];

/** Texts that are asked for together. */
const texts: Record<string, string[]> = {
  "home-texts": ["app", "home"],
  "play-texts": ["play", "briefing", "desk", "scene", "stream", "evening"],
};

type Graph = Rolldown.ChunkingContext;

/** All modules that a module imports at once, itself among them. */
function reach(id: string, graph: Graph, seen: Set<string>): void {
  if (seen.has(id)) return;
  seen.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reach(next, graph, seen);
}

/** Tells for each module the file it travels in; nothing: where the bundler puts it. */
function sorter(root: string): (id: string, graph: Graph) => string | undefined {
  const all = (modules: string[], graph: Graph): Set<string> => {
    const seen = new Set<string>();
    for (const module of modules) reach(join(root, module), graph, seen);
    return seen;
  };
  let reached: { entry: Set<string>; shared: Set<string>; screens: [string, Set<string>][] } | undefined;
  return (id, graph) => {
    // The graph is complete only when the first module is asked for.
    reached ??= {
      entry: all([entry], graph),
      shared: all(elsewhere, graph),
      screens: Object.entries(screens).map(([name, modules]) => [name, all(modules, graph)]),
    };
    const [, language, area = ""] = /src\/app\/i18n\/(\w+)\/(\w+)\.json$/.exec(id) ?? [];
    if (language !== undefined) {
      const name = Object.keys(texts).find((one) => texts[one]?.includes(area));
      return name && `${name}.${language}`;
    }
    // Some lines of the bundler's own that many files use.
    if (id.includes("rolldown/runtime")) return "home";
    if (reached.entry.has(id)) return undefined;
    const name = reached.screens.find(([, modules]) => modules.has(id))?.[0];
    return name === "play" && reached.shared.has(id) ? "shared" : name;
  };
}

export function firstFiles(): Plugin {
  const root = process.cwd();
  const fileOf = sorter(root);
  return {
    name: "first-files",
    apply: "build",
    config: () => ({
      build: {
        // Browsers that do not know the hint only take longer.
        modulePreload: { polyfill: false },
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ debugName: "screens", name: (id, graph) => fileOf(id, graph) ?? null }],
            },
          },
        },
      },
    }),
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle, chunk: entry }) {
        const chunks = Object.values(bundle ?? {}).flatMap((file) => (file.type === "chunk" ? [file] : []));
        const named = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
        const tags: HtmlTagDescriptor[] = [];
        const link = (rel: string, file: string) =>
          tags.push({ tag: "link", attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: "head" });
        const add = (fileName: string): void => {
          const chunk = chunks.find((one) => one.fileName === fileName);
          if (chunk === undefined || named.has(fileName)) return;
          named.add(fileName);
          link("modulepreload", fileName);
          for (const style of chunk.viteMetadata?.importedCss ?? []) link("stylesheet", style);
          chunk.imports.forEach(add);
        };
        for (const module of first)
          for (const one of chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module))))
            add(one.fileName);
        return tags;
      },
    },
  };
}

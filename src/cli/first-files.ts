/** Vite plugin: what the first screen needs travels in few files, all asked for at once by the page itself. */
import type { HtmlTagDescriptor, Plugin } from "vite";

/** Modules that `index.html` will need whoever comes; most come to the home page. */
const first = ["src/app/start.ts", "src/app/home/HomePage.svelte"];

/**
 * What travels in one file: on a slow network a request costs more than its bytes. Listed by hand, because only we
 * know what the first screen touches; what is not listed stays where the bundler puts it.
 */
const files = {
  first: ["preload-helper", "src/app/(?:pages|route|no-eval)\\.ts", "src/app/i18n/(?:files|language)\\.ts"],
  common: [
    "node_modules/(?:svelte/|esm-env|clsx|i18next|zustand|idb-keyval|@lucide/svelte/dist/(?!icons))",
    "node_modules/@lucide/svelte/dist/icons/(?:x|heart|play|arrow-left)\\.",
    "src/app/(?:open|arrival|scroll|route\\.svelte)\\.ts",
    "src/app/(?:stores|theme)/",
    "src/app/i18n/(?:t\\.svelte|choose|texts)\\.ts",
    "src/app/components/(?:Button|Chip|EmptyState|ErrorState|LanguageSwitch|Loading)\\.",
    "src/app/home/start\\.ts",
    "src/app/drawing/LateSkyline\\.",
  ],
  sky: ["src/app/drawing/(?:chance|skyline/|Skyline\\.)"],
  icons: [
    "node_modules/@lucide/svelte/dist/icons/(?:book-open|dumbbell|info|settings-2|trash|trash-2|download|triangle-alert|cloud-off|wifi-off)\\.",
  ],
};

const groups = Object.entries(files).map(([name, paths]) => ({ name, test: new RegExp(paths.join("|")) }));

export function firstFiles(): Plugin {
  return {
    name: "first-files",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups,
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
          for (const one of chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(module))) add(one.fileName);
        return tags;
      },
    },
  };
}

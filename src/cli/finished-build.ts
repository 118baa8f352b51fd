/** Vite plugin, the last one: compresses what was built, then marks it as built from these sources. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { hashSources, stampBuild } from "./setup.mjs";

const worthCompressing = new Set([".js", ".css", ".html", ".json", ".svg", ".webmanifest"]);
/** Below one network packet nothing is won, bytes. */
const smallest = 1024;

/** Writes `.br` and `.gz` beside every text file of `folder`; the server sends them as they are. */
async function compress(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !worthCompressing.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const data = await readFile(path);
    if (data.length < smallest) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(data, { params }),
      promisify(gzip)(data, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  }
}

export function finishedBuild(): Plugin {
  // Taken before the build: a file saved while it runs makes the next start build again.
  let hash = "";
  let folder = "";
  return {
    name: "finished-build",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    buildStart() {
      hash = hashSources();
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler(error?: Error) {
        if (error) return;
        await compress(folder);
        // A build beside the real one, for a look or a measurement, says nothing about `dist`.
        if (folder === resolve("dist")) stampBuild(hash);
      },
    },
  };
}

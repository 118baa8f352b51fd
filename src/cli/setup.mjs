/** Makes a fresh copy of the project runnable: installs packages and builds the page, only when something changed. */
// Plain JavaScript with nothing but node: imports: the first run happens on whatever Node the machine has, before any install.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const windows = process.platform === "win32";
const lockFile = join(root, "package-lock.json");
const installStamp = join(root, "node_modules", ".lock-hash");
const buildStamp = join(root, "dist", ".source-hash");
const sources = ["src", "scenarios", "public", "index.html", "vite.config.ts", "svelte.config.js", "package-lock.json"];

/** The Node that comes with the project (package `node`); runs .ts files as they are. */
export const node = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");

const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Runs a command in the project with its output on this terminal; resolves with the exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const bin = join(root, "node_modules", ".bin");
    const path = `${bin}${windows ? ";" : ":"}${process.env.PATH ?? ""}`;
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path, ...env } });
    // Ctrl+C reaches the child by itself; this process only waits for it to finish cleanly.
    const wait = () => {};
    const pass = () => child.kill("SIGTERM");
    process.on("SIGINT", wait).on("SIGTERM", pass);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", wait).off("SIGTERM", pass);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs npm: the one that started us, or the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return run(process.execPath, [own, ...args]);
  return run(windows ? "cmd" : "npm", windows ? ["/c", "npm", ...args] : args);
}

const nodeWorks = () => existsSync(node) && spawnSync(node, ["--version"]).status === 0;

function isInstalled() {
  if (!nodeWorks()) return false;
  if (existsSync(installStamp)) return read(installStamp) === sha256(read(lockFile));
  // Installed by hand with npm: its own record is as new as the lockfile.
  const record = join(root, "node_modules", ".package-lock.json");
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lockFile).mtimeMs;
}

/** Installs exactly what the lockfile says, if that has not been done yet. Ends the process when it fails. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    console.log("Устанавливаю библиотеки (один раз, около минуты)… / Installing packages (once, about a minute)…");
    const code = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    // With install scripts switched off the `node` package is only a shell: fetch its binary now.
    if (code === 0 && !nodeWorks()) await npm(["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"]);
    if (code !== 0 || !nodeWorks()) {
      console.error("Не удалось установить библиотеки: нужен интернет. / Could not install: is there internet?");
      process.exit(code || 1);
    }
  }
  writeFileSync(installStamp, sha256(read(lockFile)));
}

/** Fingerprint of everything the built page depends on. */
export function hashSources() {
  const hash = createHash("sha256");
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  };
  sources.forEach(add);
  return hash.digest("hex");
}

/** Marks `dist` as built from sources with this fingerprint. */
export const stampBuild = (hash) => writeFileSync(buildStamp, hash);

/** Builds the page when `dist` is missing or older than its sources. Ends the process when it fails. */
export async function ensureBuilt() {
  if (read(buildStamp) === hashSources()) return;
  console.log("Собираю страницу… / Building the page…");
  const code = await run(node, [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"]);
  if (code !== 0) process.exit(code);
}

/** Types of `setup.mjs`, which is plain JavaScript because it runs before anything is installed. */
export const root: string;
export const node: string;
export function run(command: string, args: string[], env?: Record<string, string>): Promise<number>;
export function ensureInstalled(): Promise<void>;
export function ensureBuilt(): Promise<void>;
export function hashSources(): string;
export function stampBuild(hash: string): void;

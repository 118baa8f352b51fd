/** Tells zod not to compile its schemas with `new Function`: our content security policy forbids eval, rightly. */
// Set before any chunk with zod is loaded, and without loading it: the home page does not need zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

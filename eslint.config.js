/** Lint: typed rules for all code, the runes rules for components, and a pure middle without clock, chance and page. */
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import tseslint from "typescript-eslint";

const browserOnly = Object.keys(globals.browser).filter((name) => !(name in globals["shared-node-browser"]));
const impure = ["fetch", "setTimeout", "setInterval", "performance", "crypto", "console", "process", ...browserOnly];

export default tseslint.config(
  { ignores: ["dist", ".cache", "tests/fixtures", "**/*.d.mts"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"] },
    },
    rules: {
      "max-lines": ["error", 300],
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // An early return of a call without a value, and an effect that names what it follows, read well.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig: { compilerOptions: { runes: true } } } },
    rules: { "svelte/no-at-html-tags": "error", "svelte/require-each-key": "error", "svelte/button-has-type": "error" },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ["src/{standard,scenario,writing,game,scoring,room}/**"],
    rules: {
      "no-restricted-globals": ["error", ...new Set(impure)],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Time comes in through the decision." },
        { object: "Math", property: "random", message: "Chance comes from the seed." },
      ],
      "no-restricted-imports": ["error", { patterns: [{ regex: "^node:|^svelte" }] }],
    },
  },
);

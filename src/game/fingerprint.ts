/** The name by which a save knows the scenario it was played with. */
import type { Scenario } from "../scenario/scenario.ts";

const texts = new Set([
  "text",
  "title",
  "answer",
  "name",
  "forms",
  "terms",
  "facts",
  "lines",
  "claim",
  "ask",
  "report",
  "tell",
  "premise",
  "role",
  "powers",
  "goals",
  "question",
  "sign",
  "reflection",
  "clarifies",
  "private",
]);

/**
 * A short name for everything in a scenario that rules read. Texts are left out, so a corrected comma or the other
 * language does not make an old game foreign.
 */
export function fingerprint(scenario: Scenario): string {
  let hash = 2166136261;
  const text = JSON.stringify(scenario, (key, value: unknown) => (texts.has(key) ? undefined : value));
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0).toString(36);
}

/** Opening a scenario: a new save with a seed of its own, then the desk. */
import type { Language } from "../i18n/language.ts";
import { navigate } from "../route.svelte.ts";
import { startSave } from "../stores/saves.ts";
import type { ScenarioCard } from "../stores/scenarios.ts";

export function startGame(card: ScenarioCard, language: Language): void {
  const { id } = startSave({ scenario: card.id, hash: card.hash, title: card.title, language });
  navigate("play", id);
}

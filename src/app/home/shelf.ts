/** The shipped scenarios as the home page knows them: on their way, there, or lost. */
import { createStore } from "zustand/vanilla";
import type { Language } from "../i18n/language.ts";
import { fetchCards } from "../stores/scenarios.ts";
import type { ScenarioCard } from "../stores/scenarios.ts";

interface Shelf {
  state: "coming" | "there" | "lost";
  cards: ScenarioCard[];
}

const coming: Shelf = { state: "coming", cards: [] };

/** A store and not an `{#await}`: what stands on the page stays the same element while cards arrive, so no tap is lost. */
export const shelfStore = createStore<Shelf>(() => coming);

let asked: { language: Language; cards: Promise<ScenarioCard[]> } | undefined;

async function bring(language: Language): Promise<ScenarioCard[]> {
  const found = await fetchCards(language);
  const shelf: Shelf = found.ok ? { state: "there", cards: found.value } : { state: "lost", cards: [] };
  // Meanwhile the player may have chosen the other language.
  if (asked?.language === language) shelfStore.setState(shelf);
  return shelf.cards;
}

/** The cards in this language, brought once; what was lost is tried again. */
export function bringShelf(language: Language): Promise<ScenarioCard[]> {
  if (asked?.language !== language || shelfStore.getState().state === "lost") {
    shelfStore.setState(coming);
    asked = { language, cards: bring(language) };
  }
  return asked.cards;
}

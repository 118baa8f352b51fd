/** Games that are well under way: played by the bots of the simulator, brought in as files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Decision } from "../../src/game/decision.ts";
import type { Game } from "../../src/game/game.ts";
import { moments } from "../../src/game/replay.ts";
import { fingerprint } from "../../src/game/fingerprint.ts";
import type { Setting } from "../../src/game/setting.ts";
import { packSave } from "../../src/app/stores/save-file.ts";
import type { Save } from "../../src/app/stores/save.ts";
import { play } from "../simulator/bots.ts";
import { careful } from "../simulator/careful.ts";
import { loadSetting } from "../simulator/load.ts";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { opened } from "./play.ts";
import type { Language } from "./texts.ts";

const settings = new Map<string, Setting>();

export function settingOf(scenario: string, language: Language): Setting {
  const key = `${scenario}.${language}`;
  const setting = settings.get(key) ?? loadSetting(scenario, language);
  settings.set(key, setting);
  return setting;
}

export const titleOf = (scenario: string, language: Language): string => settingOf(scenario, language).scenario.title;

const seed = 7;
const played = new Map<string, { decisions: Decision[]; games: Game[] }>();

function playCarefully(scenario: string, language: Language): { decisions: Decision[]; games: Game[] } {
  const key = `${scenario}.${language}`;
  const setting = settingOf(scenario, language);
  let known = played.get(key);
  if (known === undefined) {
    const { decisions } = play(setting, seed, careful);
    known = { decisions, games: moments(setting, seed, decisions) };
    played.set(key, known);
  }
  return known;
}

/** A careful player's game at the first moment that fits, as the app would have saved it. */
export function saveAt(scenario: string, language: Language, fits: (game: Game) => boolean, id = "e2e"): Save {
  const { decisions, games } = playCarefully(scenario, language);
  const count = games.findIndex(fits);
  const game = games[count];
  if (game === undefined) throw new Error(`a careful player of ${scenario} never comes there`);
  const { scenario: file } = settingOf(scenario, language);
  return {
    format: 1,
    id,
    scenario,
    hash: fingerprint(file),
    title: file.title,
    language,
    seed,
    startedAt: Date.UTC(2026, 8, 1, 9),
    updatedAt: Date.UTC(2026, 8, 1, 10),
    day: Math.min(file.days, Math.floor(game.now / 1440) + 1),
    done: game.phase === "debrief",
    decisions: decisions.slice(0, count),
    contested: [],
    notes: {},
  };
}

export const isOver = (game: Game): boolean => game.phase === "debrief";
export const isPhase =
  (phase: Game["phase"]) =>
  (game: Game): boolean =>
    game.phase === phase;
/** On the desk, some answers and posts later. */
export const isBusy = (game: Game): boolean =>
  game.phase === "desk" && game.posts.length > 0 && game.threads.some((thread) => thread.state === "open");

/** Hands a file to the home page. */
export async function bringFile({ page }: Player, name: string, text: string | Buffer): Promise<void> {
  const input = page.locator("input[type=file]");
  await expect(page.getByRole("navigation").last()).toBeVisible();
  // What reads files comes when somebody scrolls to it.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // From the disk: five megabytes through the wire of the test take longer than the page takes to refuse them.
  const path = test.info().outputPath(name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  await input.setInputFiles(path);
}

/** Brings a save by the home page and opens it in the game, or in its debrief when it is over. */
export async function bringSave(player: Player, save: Save): Promise<void> {
  const { page, t } = player;
  await page.goto("/");
  await bringFile(player, "save.json", packSave(save));
  await expect(page.getByText(t("home:bring.save", { title: save.title }))).toBeVisible();
  await page.goto(`#/${save.done ? "debrief" : "play"}/${save.id}`);
}

/** Brings a game that is not over and opens it, its news read. */
export async function bringGame(player: Player, save: Save): Promise<void> {
  await bringSave(player, save);
  await opened(player);
}

/** Files with mistakes and storage that refuses: said clearly, in the language of the page, and nothing is lost. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { packSave } from "../../src/app/stores/save-file.ts";
import { expect, test } from "./fixture.ts";
import type { Player } from "./fixture.ts";
import { button, clear, reply, start } from "./play.ts";
import { bringFile, bringGame, bringSave, isBusy, saveAt, titleOf } from "./saves.ts";
import type { Language } from "./texts.ts";

const apple = "yama-na-yablonevoy";
const minimal = readFileSync(new URL("../fixtures/scenarios/minimal.json", import.meta.url), "utf8");

type File = Record<string, unknown> & { appeals: Record<string, unknown>[]; title: Record<string, string> };

/** The small scenario with one mistake. */
function spoil(change: (file: File) => void): string {
  const file = JSON.parse(minimal) as File;
  change(file);
  return JSON.stringify(file, null, 2);
}

const firstAppeal = (file: File): Record<string, unknown> => file.appeals[0] ?? {};

/** What each bad file is answered with: words that must be there, in each language. */
const mistakes: Record<string, { text: string; says: Record<Language, RegExp> }> = {
  "broken JSON": {
    text: minimal.slice(0, 4000),
    says: { ru: /JSON|оборван|скобк|кавычк/iu, en: /JSON|ends|bracket|quote/iu },
  },
  "an unknown key": {
    text: spoil((file) => {
      file["titel"] = "?";
    }),
    says: { ru: /titel/u, en: /titel/u },
  },
  "a dangling id": {
    text: spoil((file) => {
      firstAppeal(file)["topic"] = "no-such-topic";
    }),
    says: { ru: /no-such-topic/u, en: /no-such-topic/u },
  },
  "a wrong type": {
    text: spoil((file) => {
      file["days"] = "two";
    }),
    says: { ru: /days/u, en: /days/u },
  },
  "five megabytes": { text: `"${"x".repeat(5_000_000)}"`, says: { ru: /М[бБ]|велик|больш/u, en: /MB|large|big/u } },
};

/** Somebody already plays: what bad files must leave alone. */
async function prepare(player: Player): Promise<() => Promise<void>> {
  const { page, t } = player;
  await bringGame(player, saveAt(apple, t.language, isBusy, "kept"));
  await page.goto("/");
  const history = page.getByRole("region", { name: t("home:history") }).getByRole("listitem");
  await expect(history).toHaveCount(1);
  const tiles = await page.getByRole("article").count();
  return async () => {
    await expect(page.getByText(t("home:bring.kept"))).toBeVisible();
    await expect(history).toHaveCount(1);
    await expect(page.getByRole("article")).toHaveCount(tiles);
    await page.reload();
    await expect(history).toHaveCount(1);
  };
}

for (const [name, { text, says }] of Object.entries(mistakes)) {
  test(`a scenario with ${name} is refused with a reason and a line, and nothing changes`, async ({ player }) => {
    const { page, t } = player;
    const expectKept = await prepare(player);
    await bringFile(player, "mine.json", text);
    const told = page.getByRole("status").filter({ hasText: "mine.json" });
    await expect(told).toBeVisible();
    await expect(told.getByRole("listitem").first()).toContainText(says[t.language]);
    await expect(told.getByRole("listitem").first()).toContainText(/\d+/u);
    await expectKept();
  });
}

test("a scenario with a text in one language only is taken with a remark", async ({ player }) => {
  const { page, t } = player;
  const text = spoil((file) => {
    file.title = { ru: file.title["ru"] ?? "" };
  });
  await page.goto("/");
  await bringFile(player, "mine.json", text);
  await expect(page.getByText(t("home:bring.warnings", { count: 1 }))).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: titleOf("minimal", "ru") })).toBeVisible();
});

test("a save of a newer version and a damaged one are told apart", async ({ player }) => {
  const { page, t } = player;
  const expectKept = await prepare(player);
  const save = saveAt(apple, t.language, isBusy);
  await bringFile(player, "newer.json", packSave({ ...save, format: 2 as 1 }));
  await expect(page.getByText(t("home:bring.problem.newer-version"))).toBeVisible();
  await bringFile(
    player,
    "damaged.json",
    JSON.stringify({ kind: "young-governor-save", save: { ...save, decisions: 7 } }),
  );
  await expect(page.getByText(t("home:bring.problem.damaged"))).toBeVisible();
  await expectKept();
});

test("a save of a scenario that is not here says so and keeps the decisions", async ({ player, complaints }) => {
  const { page, t } = player;
  await bringSave(player, { ...saveAt(apple, t.language, isBusy), scenario: "somewhere-else", title: "Elsewhere" });
  await expect(page.getByText(t("play:missing.title"))).toBeVisible();
  await expect(page.getByText(t("play:missing.text"))).toBeVisible();
  // The browser itself complains of the file that is not there.
  expect(complaints.every((text) => text.includes("404"))).toBe(true);
  complaints.length = 0;
});

test("a save with a rotten decision goes on from the last good one", async ({ player }) => {
  const { page, t, press } = player;
  const save = saveAt(apple, t.language, isBusy);
  await bringSave(player, {
    ...save,
    decisions: [...save.decisions.slice(0, 4), { type: "nonsense" }, ...save.decisions.slice(4)],
  });
  await expect(page.getByRole("heading", { level: 1, name: t("play:changed.title") })).toBeVisible();
  await press(button(player, t("play:changed.go")));
  await expect(button(player, t("play:pause.title"))).toBeVisible();
});

test("a record that rotted on the disk is shown and does not take the others along", async ({ player }) => {
  const { page, t } = player;
  await prepare(player);
  await page.evaluate(async () => {
    const open = indexedDB.open("young-governor");
    await new Promise((resolve) => open.addEventListener("success", resolve));
    const transaction = open.result.transaction("records", "readwrite");
    transaction.objectStore("records").put({ format: 1, id: "rotten", decisions: "?" }, "save:rotten");
    await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  });
  await page.reload();
  const history = page.getByRole("region", { name: t("home:history") });
  await expect(history.getByRole("alert")).toContainText(t("home:broken", { count: 1 }));
  await expect(history.getByRole("listitem")).toHaveCount(1);
});

/** Plays a little although nothing can be kept. */
async function playAnyway(player: Player, warning: string): Promise<void> {
  const { page, t } = player;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await start(player, titleOf(apple, t.language));
  await clear(player);
  expect(await reply(player)).toBe(true);
  await expect(page.getByText(warning)).toBeVisible();
}

const refuse = {
  blocked: (page: Page) =>
    page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("The user denied permission", "SecurityError");
      };
    }),
  full: (page: Page) =>
    page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("No room", "QuotaExceededError");
      };
    }),
};

for (const health of ["blocked", "full"] as const) {
  test(`where storage is ${health} the page says so and the game goes on`, async ({ player }) => {
    await refuse[health](player.page);
    await playAnyway(player, player.t(`app:storage.${health}`));
  });
}

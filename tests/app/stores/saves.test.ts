/** What the phone keeps, and what happens when it keeps badly. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Save } from "../../../src/app/stores/save.ts";

const disk = new Map<string, unknown>();
let failure: Error | undefined;
const or = <T>(value: () => T): Promise<T> => (failure ? Promise.reject(failure) : Promise.resolve(value()));

vi.mock("idb-keyval", () => ({
  createStore: () => undefined,
  entries: () => or(() => [...disk]),
  set: (key: string, value: unknown) => or(() => void disk.set(key, structuredClone(value))),
  del: (key: string) => or(() => void disk.delete(key)),
  clear: () => or(() => disk.clear()),
}));

const beginning = { scenario: "hole", hash: "h", title: "The Hole", language: "en" } as const;

/** The stores as after opening the page. */
async function openPage() {
  vi.resetModules();
  const [saves, storage, settings] = await Promise.all([
    import("../../../src/app/stores/saves.ts"),
    import("../../../src/app/stores/storage.ts"),
    import("../../../src/app/stores/settings.ts"),
  ]);
  await saves.loadSaves();
  return { ...saves, ...storage, ...settings };
}

beforeEach(() => {
  disk.clear();
  failure = undefined;
});

describe("saved games", () => {
  it("are there after a reload, the latest first", async () => {
    const before = await openPage();
    const first = before.startSave(beginning);
    const second = before.startSave({ ...beginning, title: "Second" });
    expect(await before.updateSave(first.id, { day: 2, decisions: [{ kind: "wait" }] })).toBe(true);
    const after = await openPage();
    expect(after.savesStore.getState().list.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(after.findSave(first.id)).toMatchObject({ day: 2, decisions: [{ kind: "wait" }] });
  });

  it("that rotted are kept aside and the others play on", async () => {
    const before = await openPage();
    const good = before.startSave(beginning);
    disk.set("save:bad", { format: 1, id: "bad", decisions: "?" });
    const after = await openPage();
    expect(after.savesStore.getState().list.map(({ id }) => id)).toEqual([good.id]);
    expect(after.savesStore.getState().broken).toEqual([{ id: "bad", raw: { format: 1, id: "bad", decisions: "?" } }]);
    expect(disk.has("save:bad")).toBe(true);
    await after.removeSave("bad");
    expect(disk.has("save:bad")).toBe(false);
  });

  it("live in memory when storage is blocked, and the player is told", async () => {
    failure = new DOMException("no", "SecurityError");
    const page = await openPage();
    const { id } = page.startSave(beginning);
    expect(await page.updateSave(id, { day: 3 })).toBe(false);
    expect(page.findSave(id)?.day).toBe(3);
    expect(page.storageHealth.getState().health).toBe("blocked");
  });

  it("say when the phone is full, and take it back when there is room again", async () => {
    const page = await openPage();
    const { id } = page.startSave(beginning);
    await page.updateSave(id, {});
    failure = new DOMException("full", "QuotaExceededError");
    expect(await page.updateSave(id, { day: 2 })).toBe(false);
    expect(page.storageHealth.getState().health).toBe("full");
    failure = undefined;
    expect(await page.updateSave(id, { day: 3 })).toBe(true);
    expect(page.storageHealth.getState().health).toBe("ok");
  });

  it("adopted twice become two games", async () => {
    const page = await openPage();
    const save = page.startSave(beginning);
    const copy = page.adoptSave(save);
    expect(copy.id).not.toBe(save.id);
    expect(page.savesStore.getState().list).toHaveLength(2);
  });
});

describe("a save as a file", () => {
  it("comes back as it was", async () => {
    const { packSave, unpackSave } = await import("../../../src/app/stores/save-file.ts");
    const page = await openPage();
    const save = page.startSave(beginning);
    expect(unpackSave(packSave(save))).toEqual({ ok: true, save });
  });

  const file = (save: unknown) => JSON.stringify({ kind: "young-governor-save", save });
  it.each([
    ["{", "not-json"],
    ["[]", "not-a-save"],
    ["null", "not-a-save"],
    ['{"id":"hole","format":1}', "not-a-save"],
    [file({ format: 1 }), "damaged"],
    [file({ format: 2 }), "newer-version"],
    [file(null), "damaged"],
    ["x".repeat(2_000_001), "too-large"],
  ] as const)("that is wrong is named (%#)", async (text, problem) => {
    const { unpackSave } = await import("../../../src/app/stores/save-file.ts");
    expect(unpackSave(text)).toEqual({ ok: false, problem });
  });
});

describe("settings", () => {
  it("are remembered", async () => {
    const before = await openPage();
    await before.loadSettings();
    before.changeSettings({ theme: "dark", timersOff: true });
    const after = await openPage();
    expect(await after.loadSettings()).toMatchObject({ theme: "dark", timersOff: true, textSize: "normal" });
  });

  it("take what is usable from a spoilt record", async () => {
    disk.set("settings", { theme: "pink", textSize: "huge", language: "xx", examMode: 1 });
    const page = await openPage();
    expect(await page.loadSettings()).toMatchObject({ theme: "auto", textSize: "huge", examMode: false });
  });
});

it("seeds are unsigned 32-bit numbers", async () => {
  const { beginSave, isSave } = await import("../../../src/app/stores/save.ts");
  const save: Save = beginSave(beginning, 5);
  expect(isSave(save)).toBe(true);
  expect(Number.isInteger(save.seed) && save.seed >= 0 && save.seed <= 0xffffffff).toBe(true);
});

/** Drafts and read hints: taken from the disk as far as they are usable, drafts brought there after a pause. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  dropDraft,
  keepDraft,
  notebookStore,
  openNotebook,
  putAway,
  readNotebook,
} from "../../../src/app/play/notebook.ts";

const disk = new Map<string, unknown>();

vi.mock("idb-keyval", () => ({
  createStore: () => undefined,
  entries: () => Promise.resolve([]),
  set: (key: string, value: unknown) => Promise.resolve(void disk.set(key, value)),
}));

describe("a notebook read from the disk", () => {
  it.each([undefined, null, "text", 7, []])("is empty when the record is %o", (raw) => {
    expect(readNotebook(raw)).toMatchObject({ drafts: {}, seen: [], shortcutsOff: false });
  });

  it("keeps what is whole and drops the rest", () => {
    const raw = { drafts: { anna: "Добрый день", boris: 4 }, seen: ["hint:first", 5], shortcutsOff: "yes" };
    expect(readNotebook(raw)).toMatchObject({
      drafts: { anna: "Добрый день" },
      seen: ["hint:first"],
      shortcutsOff: false,
    });
  });
});

describe("a draft", () => {
  const drafts = (): unknown => notebookStore.getState().book.drafts;
  const kept = (id: string): unknown => (disk.get(`notebook:${id}`) as { drafts: unknown } | undefined)?.drafts;

  beforeEach(async () => {
    vi.useFakeTimers();
    disk.clear();
    await openNotebook("");
    await openNotebook("first");
  });
  afterEach(() => vi.useRealTimers());

  it("goes to the disk after a pause in typing", () => {
    keepDraft("anna", "Завтра");
    expect(drafts()).toEqual({ anna: "Завтра" });
    expect(kept("first")).toBeUndefined();
    vi.runAllTimers();
    expect(kept("first")).toEqual({ anna: "Завтра" });
  });

  it("is there when its game is opened again", async () => {
    keepDraft("anna", "Завтра");
    await openNotebook("second");
    expect(drafts()).toEqual({});
    await openNotebook("first");
    expect(drafts()).toEqual({ anna: "Завтра" });
    keepDraft("anna", "");
  });

  it("that was sent at once does not come back after the pause", () => {
    keepDraft("anna", "Завтра ");
    dropDraft("anna", "Завтра");
    expect(kept("first")).toEqual({});
    vi.runAllTimers();
    expect(kept("first")).toEqual({});
  });

  it("to which something was added while it was read is not thrown away", () => {
    keepDraft("anna", "Завтра. И ещё");
    dropDraft("anna", "Завтра.");
    expect(drafts()).toEqual({ anna: "Завтра. И ещё" });
  });

  it("goes to the disk with whatever else is written down", () => {
    keepDraft("anna", "Завтра");
    putAway("hint:first");
    expect(disk.get("notebook:first")).toMatchObject({ drafts: { anna: "Завтра" }, seen: ["hint:first"] });
  });

  it("stays with its game when another is opened before the pause is over", async () => {
    keepDraft("anna", "Завтра");
    await openNotebook("second");
    vi.runAllTimers();
    expect(kept("first")).toEqual({ anna: "Завтра" });
    expect(kept("second")).toBeUndefined();
  });
});

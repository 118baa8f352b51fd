/** What was contested while typing is contested in the save, under the name the debrief knows. */
import { expect, it, vi } from "vitest";
import type { Decision, Reading } from "../../../src/game/decision.ts";
import { marksOf } from "../../../src/app/debrief/statements.ts";
import { keyOf } from "../../../src/app/coach/key.ts";
import { contestSent } from "../../../src/app/play/contested.ts";
import { contestDraft, notebookStore } from "../../../src/app/play/notebook.ts";
import { findSave, startSave } from "../../../src/app/stores/saves.ts";

vi.mock("idb-keyval", () => ({
  createStore: () => undefined,
  entries: () => Promise.resolve([]),
  set: () => Promise.resolve(),
}));

const text = "Анна, Осуществляется ремонт, скоро закончим.";
const at = (code: string, words: string) => {
  const start = text.indexOf(words);
  return { code, start, end: start + words.length, severity: 2 };
};
const findings = [at("name-used", "Анна"), at("officialese", "Осуществляется"), at("vague-time", "скоро")];
const reading = { says: {}, promises: [], findings } as unknown as Reading;
const reply: Decision = { type: "reply", appeal: "anna", words: { text, reading } };

it("keeps the contested marks of a draft with the decision that sent it", () => {
  const { id } = startSave({ scenario: "s", hash: "h", title: "t", language: "ru" });
  contestDraft("anna", keyOf("officialese", "осуществляется"));
  contestDraft("anna", keyOf("doer", "никто"));
  contestDraft("boris", keyOf("vague-time", "скоро"));

  contestSent(id, 4, reply);

  expect(findSave(id)?.contested).toEqual(["4:1"]);
  const marks = marksOf({ reading, decision: 4 } as Parameters<typeof marksOf>[0]);
  expect(marks.find((mark) => mark.id === "4:1")?.code).toBe("officialese");
  expect(Object.keys(notebookStore.getState().book.contested)).toEqual(["boris"]);
});

it("forgets a mark about which the writer changed their mind", () => {
  const { id } = startSave({ scenario: "s", hash: "h", title: "t", language: "ru" });
  const key = keyOf("vague-time", "скоро");
  contestDraft("anna", key);
  contestDraft("anna", key);
  contestSent(id, 0, reply);
  expect(findSave(id)?.contested).toEqual([]);
});

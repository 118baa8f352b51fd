/** Marks the writer did not agree with while typing stay contested when the words are sent. */
import type { Decision } from "../../game/decision.ts";
import { keyOf } from "../coach/key.ts";
import { findSave, updateSave } from "../stores/saves.ts";
import { takeContested } from "./notebook.ts";

/** What the words of a decision answer. */
function aboutOf(decision: Decision): string | undefined {
  switch (decision.type) {
    case "reply":
      return decision.appeal;
    case "publish":
      return decision.brief;
    case "answer-live":
      return decision.question;
    case "choose":
      return decision.event;
    default:
      return undefined;
  }
}

/** Keeps them in the save as `decision:index of the finding`, the names the debrief knows; `index` is that of the decision. */
export function contestSent(saveId: string, index: number, decision: Decision): void {
  const about = aboutOf(decision);
  if (about === undefined || !("words" in decision) || !("text" in decision.words)) return;
  const { text, reading } = decision.words;
  const keys = takeContested(about);
  const marks = reading.findings.flatMap(({ code, start, end }, at) =>
    keys.includes(keyOf(code, text.slice(start, end))) ? [`${index}:${at}`] : [],
  );
  const contested = findSave(saveId)?.contested ?? [];
  if (marks.length > 0) void updateSave(saveId, { contested: [...contested, ...marks] });
}

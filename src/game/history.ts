/** What happened and why: every reaction of the residents carries its reason. */

/** Why trust or heat moved. The pages have a text for each in ru and en. */
export const reasons = [
  "good-reply",
  "weak-reply",
  "rude-reply",
  "honest-unknown",
  "silence",
  "late",
  "handed-over",
  "wrong-address",
  "useful-post",
  "empty-post",
  "parade",
  "flood",
  "fake-photo",
  "faces",
  "personal-data",
  "deleted-criticism",
  "hidden-by-rules",
  "hidden-criticism",
  "promise-kept",
  "promise-shown",
  "promise-moved",
  "promise-broken",
  "remedy-done",
  "visit",
  "stream",
  "stream-missed",
  "retracted",
  "event",
  "choice",
  "answer-effect",
] as const;
export type Reason = (typeof reasons)[number];

export type Happening =
  | { kind: "appeal"; at: number; decision: number; id: string }
  | { kind: "event"; at: number; decision: number; id: string }
  | { kind: "trust"; at: number; decision: number; segment: number; change: number; reason: Reason; about: string }
  | { kind: "work"; at: number; decision: number; id: string; state: "done" | "bounced" }
  | { kind: "promise"; at: number; decision: number; id: string; state: "made" | "kept" | "moved" | "broken" | "shown" }
  | { kind: "day"; at: number; decision: number; day: number };

/** What the coach would say about a place in a text that is being typed. */
import type { FindingCode } from "../../writing/finding.ts";

export interface Mark {
  code: FindingCode;
  start: number;
  end: number;
  tone: "good" | "hint" | "bad";
  /** What it is, why it matters or how to do it better, in the language of the game. */
  title: string;
  hint: string;
  /** A plainer wording. */
  plain?: string | undefined;
}

/** What the page asks the reader of texts that works beside it, and what comes back. */
import type { Reading } from "../../writing/analyse.ts";
import type { Explanation, FindingCode } from "../../writing/finding.ts";
import type { Language, Situation } from "../../writing/situation.ts";

export interface Question {
  id: number;
  language: Language;
  text: string;
  situation: Situation;
  /** The same number means the same situation: it is prepared once. */
  about: number;
}

/** A text that was read, with the words for everything found in it. */
export interface Read {
  reading: Reading;
  explanations: Partial<Record<FindingCode, Explanation>>;
}

/** `read` is missing when the language did not arrive. */
export interface Answer {
  id: number;
  read?: Read;
}

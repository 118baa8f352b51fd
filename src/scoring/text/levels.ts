/** The levels of a reply: what the scales say, within the caps. */
import type { Reading } from "../../writing/analyse.ts";
import type { FindingCode } from "../../writing/finding.ts";
import type { Situation } from "../../writing/situation.ts";
import { capsOf, type Cap } from "./caps.ts";
import { exactWorth, isExact } from "./exact.ts";
import { features, textCriteria, type Features, type TextCriterion } from "./features.ts";
import { predict, type Scales } from "./model.ts";

/** What levels are read from: a reading, or one with leanings learnt elsewhere. */
export type Readable = Pick<Reading, "measures" | "leanings" | "padded"> & { readonly bare?: Readable };

/** A level, 0–4, and the rule that capped it, if one did. */
export interface Level {
  readonly value: number;
  readonly capped?: FindingCode;
}

function capped(criterion: TextCriterion, predicted: number, caps: readonly Cap[]): Level {
  const free = Math.max(0, Math.min(4, predicted));
  const lowest = caps
    .filter((cap) => cap.criterion === criterion && cap.most < free)
    .sort((a, b) => a.most - b.most)[0];
  return lowest ? { value: lowest.most, capped: lowest.because } : { value: free };
}

/** All levels of a reading; `scales` other than the learnt ones are for those who check them. */
export function levelsOf(
  reading: Readable,
  situation: Situation,
  values: Features = features(reading, situation),
  scales?: Scales,
): Record<TextCriterion, Level> {
  const caps = capsOf(reading);
  if (reading.bare) {
    const bare = levelsOf(reading.bare, situation, undefined, scales);
    const because = reading.padded ?? "formula";
    for (const criterion of textCriteria) {
      // Kind words that fit any letter may be living words all the same.
      if (because !== "formula" || criterion !== "living-language")
        caps.push({ criterion, most: bare[criterion].value, because });
    }
  }
  const least: Partial<Record<TextCriterion, number>> = isExact(reading, situation) ? { substance: exactWorth } : {};
  return Object.fromEntries(
    textCriteria.map((criterion) => {
      const predicted = predict(criterion, values, scales);
      return [criterion, capped(criterion, Math.max(predicted, least[criterion] ?? 0), caps)];
    }),
  ) as Record<TextCriterion, Level>;
}

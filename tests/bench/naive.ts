/** The baseline of a keyword game: length, digits and polite words, by least squares. */
import type { Levels, RatedReply } from "../../src/cli/rated-replies.ts";
import { textCriteria } from "../../src/scoring/text/features.ts";
import { fit, predict } from "../../src/scoring/text/model.ts";

const polite = /спасибо|извин|прост|понима|thank|sorry|understand/gu;
const see = ({ reply }: RatedReply): Record<string, number> => ({
  length: Math.min(120, reply.length / 6),
  digits: (reply.match(/\d+/gu) ?? []).length,
  polite: (reply.toLowerCase().match(polite) ?? []).length,
});

/** Levels for `test` from what is counted, learnt from `train`. */
export function naive(
  train: readonly RatedReply[],
  test: readonly RatedReply[],
): { gold: RatedReply; given: Levels }[] {
  const { scales } = fit(
    train.map((one) => ({ features: see(one), levels: one.levels })),
    1,
    1,
  );
  return test.map((gold) => ({
    gold,
    given: Object.fromEntries(
      textCriteria.map((criterion) => [criterion, predict(criterion, see(gold), scales)]),
    ) as Levels,
  }));
}

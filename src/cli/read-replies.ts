/** Rated replies, read by the reader of texts: what learning and benches start from. */
import type { Rated } from "../scoring/text/learning.ts";
import { analyse, type Reading } from "../writing/analyse.ts";
import { loadPack } from "../writing/pack.ts";
import type { RatedReply } from "./rated-replies.ts";

/** A rated reply with what was seen in it. */
export interface ReadReply extends Rated, RatedReply {
  readonly situation: RatedReply["situation"];
  readonly group: string;
  readonly id: string;
  readonly levels: RatedReply["levels"];
  readonly gates: RatedReply["gates"];
  readonly reading: Reading;
}

/** Reads every reply in its own situation. */
export async function readAll(replies: readonly RatedReply[]): Promise<ReadReply[]> {
  const packs = { ru: await loadPack("ru"), en: await loadPack("en") };
  return replies.map((one) => ({ ...one, reading: analyse(one.reply, one.situation, packs[one.language]) }));
}

/** What is said where health is at stake. */
import type { Counts, Features } from "./counts.ts";

/** What bids, lulls or warns, alone and where the facts warn of a danger. */
export const dangerFeatures = ({ any, m, unanswered, upTo }: Counts): Features => ({
  risky: m("risky"),
  urgent: m("urgent"),
  riskyCalm: m("risky") * any("fearless"),
  riskyReversed: m("risky") * any("reversed"),
  riskyEmpty: m("risky") * unanswered,
  riskyIdle: m("risky") * upTo("idle", 2),
  riskyLight: m("risky") * Math.min(1, any("laughing") + any("mockery") + any("smileys") + m("exclaims") / 4),
  riskyBorne: m("risky") * m("borneShare"),
  hazardBids: upTo("hazardBids", 3),
  hazardWarned: upTo("hazardWarned", 3),
  defies: upTo("defies", 2),
  heeds: upTo("heeds", 2),
  cautionTold: m("cautionTold"),
  riskyBidding: m("risky") * upTo("riskyBid", 3),
  riskyHazard: m("risky") * upTo("hazardBids", 2),
  riskyLulled: m("risky") * upTo("lulling", 2),
  riskyWarned: m("risky") * upTo("warning", 3),
  riskyUntold: m("risky") * (1 - m("cautionTold")),
  urgentUntold: m("urgent") * (1 - m("cautionTold")),
  bidUnwarned: upTo("riskyBid", 3) * (1 - any("warning")),
  lulledBid: any("lulling") * Math.min(1, m("riskyBid") + m("hazardBids")),
});

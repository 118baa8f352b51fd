/** Every number of the model of residents in one place, each with its reason. Units: points of a 0–100 meter. */

export const model = {
  /** Level of a reply that neither helps nor hurts: "true, but dry" (anchor 2 of the rubric). */
  neutralLevel: 2,
  /** Trust of the author's segment for each level above or below neutral; ten fine replies move it by about 10. */
  replyTrust: 0.45,
  /** An urgent one is read by everybody. */
  urgentFactor: 1.5,
  /** Others who read the same platform and care about the topic feel this share of it (S19: always watched). */
  spread: 0.3,
  /** Likes that double the weight of a thread: many wait for the same answer (S16). */
  likesForDouble: 150,
  /** An honest «не знаем, скажем к 18:00» with a date is worth this much by itself (S33, CERC). */
  honestUnknown: 0.8,
  /** Passing the norm of an answer: once when it passes, and again at the end of each day (A13). */
  silence: -1.6,
  silenceUrgent: -3.2,
  silenceHeat: 4,
  /** A late answer is worth this share of a timely one (S20). */
  lateShare: 0.6,
  /** Heat that a good reply takes off its topic, for each level above neutral. */
  replyHeat: -2,
  /** A typed reply that stops a rumour or feeds it: what right options (−3, −4) and bad ones (+4 … +8) do in the shipped scenarios. */
  rumourStopped: -4,
  rumourFed: 5,
  /** Substance from which a denial tells people something to believe instead, and below which it tells them nothing. */
  rumourClear: 2.5,
  rumourVague: 1.5,
  /** Heat taken off by a useful post on the topic (levels 0–4 → up to twice this). */
  postHeat: -4,
  /** At night nobody answers and everybody talks: share of the day's growth. */
  nightGrowth: 0.5,
  /** Trust for each level of a post above neutral, times engagement 0–1. */
  postTrust: 1.2,
  /** A feast while an incident is hotter than this reads as mockery. */
  paradeHeat: 45,
  paradeTrust: -4,
  /** From the third post of a day on people are tired: reach × this for each further one (S26: does not flood). */
  postsADay: 3,
  fatigue: 0.6,
  floodTrust: -0.6,
  /** A promise kept, its result shown, moved in time, broken (S18: digital remembers). */
  promiseKept: 2.2,
  promiseShown: 1,
  promiseMoved: -0.4,
  promiseBroken: -4.5,
  /** Those who were not addressed lose this share. */
  promiseSpread: 0.4,
  /** Deleting criticism is found out the next morning (A03). */
  deletedLater: 840,
  deletedTrust: -3.5,
  deletedViews: 12,
  hiddenCriticism: -1.5,
  /** Fake proof, personal data, children's faces: found by residents at once. */
  fakeTrust: -6,
  privateTrust: -4,
  facesTrust: -2.5,
  /** A visit is seen by the district. */
  handOver: 0.4,
  wrongAddress: -0.8,
  stream: 1.5,
  streamMissed: -3,
  /** Meters resist at their ends: gains shrink near 100, losses near 0. */
  resistance: 0.9,
  /** Chance adds at most this to what is shown of a change; it is never graded. */
  luck: 0.6,
} as const;

/** Views by format: video is watched, bare text is scrolled past. */
export const formatReach = { video: 1.25, photo: 1, text: 0.75 } as const;
/** Share of a segment that sees a post when it is not online. */
export const offlineReach = 0.45;
/** How much a topic matters to a segment that did not name it. */
export const defaultInterest = 0.2;

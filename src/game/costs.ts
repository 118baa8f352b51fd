/** What everything costs in minutes of the governor's day: attention is the resource of the game. */

export const costs = {
  reply: 15,
  ownWords: 20,
  ask: 10,
  handOver: 10,
  study: 10,
  instruct: 15,
  textPost: 20,
  photoPost: 30,
  videoPost: 60,
  visit: 120,
  stream: 60,
  report: 10,
  move: 10,
  retract: 20,
  hide: 5,
  delete: 5,
} as const;

/** How long the page offers to wait at once. */
export const waits = [30, 60, 120] as const;

/** Answer norms in minutes of the working clock (08:00–20:00): urgent 4 hours, ordinary 9 (S20, Sevastopol 2020). */
export const norms = { urgent: 240, ordinary: 540 } as const;

/** Longest text a player can send, characters. */
export const maxWords = 2000;

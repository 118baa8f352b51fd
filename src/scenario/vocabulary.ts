/** Closed lists that a scenario chooses from: platforms, kinds, moves, families of follow-ups. */

/** Fictional stand-ins: long posts and streams, an older audience, short and urgent. */
export const platforms = ["vkruge", "sosedi", "telegraf"] as const;
export type Platform = (typeof platforms)[number];

export const appealKinds = ["complaint", "question", "idea", "praise", "troll", "rumour", "emergency"] as const;
export type AppealKind = (typeof appealKinds)[number];

/** What a situation calls for beside answering the question. */
export const moves = [
  "apologise",
  "say-unknown",
  "refuse-with-alternative",
  "thank",
  "hand-over",
  "correct-rumour",
  "safety-advice",
] as const;
export type Move = (typeof moves)[number];

/** Who lives in a segment; the common bank of comments is written for these. */
export const segmentKinds = ["families", "elders", "youth", "workers", "business"] as const;

export const moods = ["warm", "calm", "worried", "cold", "angry"] as const;
export type Mood = (typeof moods)[number];

/** What a resident picks on in a weak reply; "thanks" is what a good one earns. */
export const followUpFamilies = [
  "no-date",
  "no-doer",
  "no-answer",
  "officialese",
  "no-apology",
  "no-reason",
  "blame",
  "template",
  "cold",
  "rude",
  "false-date",
  "too-long",
  "wrong-name",
  "private",
  "thanks",
] as const;
export type FollowUpFamily = (typeof followUpFamilies)[number];

export const briefKinds = [
  "update",
  "report",
  "correction",
  "rules",
  "announce",
  "summary",
  "poll",
  "poll-result",
  "story",
  "personal",
  "local-business",
  "festive",
  "outrage",
] as const;
export type BriefKind = (typeof briefKinds)[number];

export const scenePlaces = [
  "street",
  "school",
  "yard",
  "hospital",
  "boiler-house",
  "shelter",
  "office",
  "hall",
  "square",
  "bridge",
  "riverside",
  "park",
  "kitchen",
  "bus-stop",
  "sports-ground",
  "map",
  "chart",
] as const;
export const scenePeople = [
  "governor",
  "worker",
  "doctor",
  "teacher",
  "child",
  "elder",
  "resident",
  "official",
  "crowd",
] as const;
export const sceneObjects = [
  "pit",
  "puddle",
  "patch",
  "asphalt-roller",
  "excavator",
  "cone",
  "ribbon",
  "helmet-and-shovel",
  "banner",
  "balloons",
  "pipe",
  "steam",
  "heater",
  "beds",
  "tea",
  "bus",
  "ambulance",
  "snowdrift",
  "lamp",
  "dog",
  "cat",
  "bicycle",
  "ball",
  "laptop",
  "podium",
  "flowers",
  "poster",
  "thermometer",
] as const;

/** How time passes: appeals arrive, works finish, promises fall due, what is unanswered grows hotter. */
import type { Event } from "../scenario/scenario.ts";
import { endOfDay, evening, minuteOfDay, minutesPerDay, morning } from "../scenario/clock.ts";
import type { Draft } from "./game.ts";
import { fallDue } from "./promises.ts";
import { model } from "./residents/constants.ts";
import { applyEffects, moveAll, moveAround, moveHeat } from "./residents/trust.ts";
import { postScreenshot } from "./screenshots.ts";
import { known } from "./setting.ts";
import type { Setting } from "./setting.ts";
import { changeThread, isWaiting, openThread } from "./threads.ts";
import { holds } from "./variables.ts";

/** Share of a day's growth of heat between two moments: nights count half. */
function dayShare(from: number, to: number): number {
  let share = 0;
  for (let moment = from; moment < to;) {
    const inDay = minuteOfDay(moment);
    const border = inDay < morning ? morning : inDay < evening ? evening : minutesPerDay + morning;
    const step = Math.min(to - moment, border - inDay);
    const isNight = inDay < morning || inDay >= evening;
    share += (step / minutesPerDay) * (isNight ? model.nightGrowth : 1);
    moment += step;
  }
  return share;
}

function flow(setting: Setting, game: Draft, to: number): void {
  if (to <= game.now) return;
  const share = dayShare(game.now, to);
  const burning: string[] = [];
  for (const thread of game.threads) if (isWaiting(thread)) burning.push(thread.appeal.topic);
  let index = 0;
  for (const { id, growth, incident } of setting.scenario.topics) {
    const change = burning.includes(id) ? growth : incident ? growth / 4 : -growth / 4;
    // The heat is the draft's own copy, so it may be written into.
    game.heat[index] = Math.min(100, Math.max(0, (game.heat[index] ?? 0) + change * share));
    index += 1;
  }
  game.now = to;
}

/** Lets an event happen now: it may take the governor's time, bring appeals, wait for a decision. */
function happen(setting: Setting, game: Draft, event: Event): number {
  const { id } = event;
  if (game.happened.includes(id) || !holds(setting, game, event)) return 0;
  game.happened = [...game.happened, id];
  game.news.push({ kind: "event", at: game.now, decision: game.count, id });
  applyEffects(setting, game, event.effects, "event", id);
  for (const appeal of event.brings ?? []) {
    if (!game.threads.some((thread) => thread.appeal.id === appeal)) openThread(game, known(setting.appeals, appeal));
  }
  if ((event.options?.length ?? 0) > 0) game.alarms = [...game.alarms, id];
  return minuteOfDay(game.now) >= morning && game.now < endOfDay(Math.floor(game.now / minutesPerDay) + 1)
    ? event.minutes
    : 0;
}

function arrive(setting: Setting, game: Draft): number {
  const item = setting.timetable[game.cursor];
  game.cursor += 1;
  if (item === undefined) return 0;
  if (item.kind === "event") return happen(setting, game, known(setting.events, item.id));
  if (game.threads.some((thread) => thread.appeal.id === item.id)) return 0;
  const appeal = known(setting.appeals, item.id);
  if (holds(setting, game, appeal)) openThread(game, appeal);
  return 0;
}

function finishWork(setting: Setting, game: Draft, index: number): void {
  const work = game.works[index];
  if (work === undefined) return;
  game.works = game.works.with(index, { ...work, state: "done" });
  game.news.push({ kind: "work", at: game.now, decision: game.count, id: work.remedy, state: "done" });
  applyEffects(setting, game, known(setting.remedies, work.remedy).done, "remedy-done", work.remedy);
}

/** The wrong ministry writes back that it is not its business. */
function bounce(game: Draft, index: number): void {
  const work = game.works[index];
  if (work === undefined) return;
  game.works = game.works.with(index, { ...work, state: "bounced" });
  game.news.push({ kind: "work", at: game.now, decision: game.count, id: work.remedy, state: "bounced" });
}

function comeToLight(setting: Setting, game: Draft, index: number): void {
  const due = game.scheduled[index];
  game.scheduled = game.scheduled.toSpliced(index, 1);
  if (due?.kind === "screenshot") postScreenshot(setting, game, due);
  if (due?.kind === "bounce") bounce(game, due.work);
  if (due?.kind === "exposure" && game.posts[due.post]?.retracted !== true) {
    moveAll(game, model.fakeTrust, "fake-photo", game.posts[due.post]?.asset ?? "");
  }
}

function growImpatient(setting: Setting, game: Draft, index: number): void {
  const thread = game.threads[index];
  if (thread === undefined) return;
  changeThread(game, thread.appeal.id, { overdue: true });
  const change = thread.appeal.urgent ? model.silenceUrgent : model.silence;
  moveAround(setting, game, thread.appeal.segment, thread.appeal.topic, change, "silence", thread.appeal.id);
  moveHeat(setting, game, thread.appeal.topic, model.silenceHeat);
}

/** Something that happens by itself: which list it stands in, and where. */
interface Due {
  at: number;
  list: "timetable" | "works" | "promises" | "scheduled" | "threads";
  index: number;
}

/** The next thing that happens by itself until `to`; of things at the same minute the one of the first list. */
function nextDue(setting: Setting, game: Draft, to: number): Due | undefined {
  const { works, promises, scheduled, threads } = game;
  let at = setting.timetable[game.cursor]?.at ?? Infinity;
  let list: Due["list"] = "timetable";
  let index = game.cursor;
  // Plain loops over plain variables: this is run for every decision, several times.
  for (let place = 0; place < works.length; place++) {
    const work = works[place];
    if (work?.state !== "running" || work.ready === undefined || work.ready >= at) continue;
    [at, list, index] = [work.ready, "works", place];
  }
  for (let place = 0; place < promises.length; place++) {
    const promise = promises[place];
    if (promise?.state !== "open" || promise.due === undefined || promise.due >= at) continue;
    [at, list, index] = [promise.due, "promises", place];
  }
  for (let place = 0; place < scheduled.length; place++) {
    const moment = scheduled[place]?.at ?? Infinity;
    if (moment < at) [at, list, index] = [moment, "scheduled", place];
  }
  for (let place = 0; place < threads.length; place++) {
    const thread = threads[place];
    if (thread === undefined || thread.normAt >= at || thread.overdue === true || !isWaiting(thread)) continue;
    [at, list, index] = [thread.normAt, "threads", place];
  }
  return at > to ? undefined : { at, list, index };
}

/** Lets it happen; returns the minutes it takes of the governor's day. */
function run(setting: Setting, game: Draft, { list, index }: Due): number {
  if (list === "timetable") return arrive(setting, game);
  if (list === "works") finishWork(setting, game, index);
  else if (list === "promises") fallDue(setting, game, index);
  else if (list === "scheduled") comeToLight(setting, game, index);
  else growImpatient(setting, game, index);
  return 0;
}

/**
 * Lets `minutes` pass; duties that come up on the way take their own time on top.
 * Someone who only waits is interrupted by an alarm: then less time passes and the answer is `false`.
 */
export function pass(setting: Setting, game: Draft, minutes: number, isIdle = false): boolean {
  let to = game.now + minutes;
  for (let due = nextDue(setting, game, to); due !== undefined; due = nextDue(setting, game, to)) {
    flow(setting, game, Math.max(game.now, due.at));
    to += run(setting, game, due);
    if (isIdle && game.alarms.length > 0) return false;
  }
  flow(setting, game, to);
  let extra = 0;
  for (const event of setting.waiting) extra += happen(setting, game, event);
  return extra === 0 || pass(setting, game, extra, isIdle);
}

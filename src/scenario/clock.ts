/** Moments of a term in office: day 1… and wall time, as minutes since midnight of day 1. */
import type { Moment } from "./moment.ts";

export type { Moment };

export const minutesPerDay = 1440;
export const morning = 8 * 60;
export const evening = 20 * 60;

/** Minutes since midnight of day 1. */
export function toMinutes(moment: Moment): number {
  const [hours = 0, minutes = 0] = moment.time.split(":").map(Number);
  return (moment.day - 1) * minutesPerDay + hours * 60 + minutes;
}

export function toMoment(minutes: number): Moment {
  const inDay = minutes % minutesPerDay;
  const two = (value: number) => String(value).padStart(2, "0");
  return { day: dayOf(minutes), time: `${two(Math.floor(inDay / 60))}:${two(Math.floor(inDay % 60))}` };
}

/** 1-based day of a moment. */
export const dayOf = (minutes: number): number => Math.floor(minutes / minutesPerDay) + 1;
export const minuteOfDay = (minutes: number): number => minutes % minutesPerDay;
export const startOfDay = (day: number): number => (day - 1) * minutesPerDay + morning;
export const endOfDay = (day: number): number => (day - 1) * minutesPerDay + evening;

/** Moments of a term in office: day 1… and wall time, as minutes since midnight of day 1. */
import type { Moment } from "./moment.ts";

export type { Moment };

export const minutesPerDay = 1440;
export const morning = 8 * 60;
export const evening = 20 * 60;

/** The number of two digits in a text. */
const digits = (text: string, from: number): number =>
  (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;

/**
 * Minutes since midnight of day 1. The schema has seen to «HH:MM», so the digits are read where they stand: rules ask
 * for the same moments at every decision, and taking the text apart made four arrays each time.
 */
export const toMinutes = ({ day, time }: Moment): number =>
  (day - 1) * minutesPerDay + digits(time, 0) * 60 + digits(time, 3);

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

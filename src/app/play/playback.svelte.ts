/** Lets the clock of the game run before the player's eyes: what a decision brought appears minute by minute. */
import { endOfDay, dayOf } from "../../scenario/clock.ts";
import type { Game } from "../../game/game.ts";

/** How long the clock runs for a decision, ms; a night takes longer than a reply, but nobody waits. */
function durationOf(minutes: number): number {
  if (minutes <= 0) return 0;
  return Math.min(3200, 1100 + minutes * 14);
}

/** Slow at first, so that one sees the answer being typed; fast at the end. */
const ease = (share: number): number => share ** 1.5;

const isCalm = (): boolean => document.documentElement.dataset["motion"] === "off";

export class Playback {
  /** Minutes since midnight of day 1, as shown. */
  minute = $state(0);
  /** What was on the screen before the decision that is being played; absent when all is shown. */
  before = $state.raw<Game | undefined>();
  #frame = 0;
  #target = 0;

  constructor(minute: number) {
    this.minute = minute;
    this.#target = minute;
  }

  get isRunning(): boolean {
    return this.before !== undefined;
  }

  /** The night is not watched minute by minute: the clock of the desk stops in the evening and starts in the morning. */
  get isNight(): boolean {
    return (
      this.before !== undefined && this.before.phase === "evening" && this.#target > endOfDay(dayOf(this.before.now))
    );
  }

  /** Plays from one moment to the next; a running clock jumps to where it would have arrived. */
  run(before: Game, after: Game): void {
    this.finish();
    const duration = isCalm() ? 0 : durationOf(after.now - before.now);
    this.#target = after.now;
    if (duration === 0) {
      this.minute = after.now;
      return;
    }
    this.before = before;
    const from = before.now;
    let started: number | undefined;
    const tick = (time: number): void => {
      started ??= time;
      const share = Math.min(1, (time - started) / duration);
      // Whole minutes: a phone redraws fifteen times for a reply, not ninety.
      this.minute = Math.floor(from + (after.now - from) * ease(share));
      if (share < 1) this.#frame = requestAnimationFrame(tick);
      else this.finish();
    };
    this.#frame = requestAnimationFrame(tick);
  }

  /** Shows the end at once. */
  finish(): void {
    if (this.before === undefined) return;
    cancelAnimationFrame(this.#frame);
    this.before = undefined;
    this.minute = this.#target;
  }
}

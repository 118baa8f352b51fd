/** One game on the screen: decisions go into the actor, every one is saved, the clock plays what they brought. */
import { createActor } from "xstate";
import { costOf, obstacle } from "../../game/step.ts";
import type { Decision } from "../../game/decision.ts";
import type { Game } from "../../game/game.ts";
import type { Phase } from "../../game/phases.ts";
import { refusals } from "../../game/refusal.ts";
import type { Setting } from "../../game/setting.ts";
import { dayOf } from "../../scenario/clock.ts";
import { reactive } from "../stores/reactive.svelte.ts";
import { updateSave } from "../stores/saves.ts";
import { toast } from "../stores/toasts.ts";
import { contestSent } from "./contested.ts";
import { Playback } from "./playback.svelte.ts";
import { termLogic } from "./term.ts";
import type { Term } from "./term.ts";

export class Session {
  readonly saveId: string;
  readonly clock: Playback;
  readonly #actor;
  readonly #term;

  constructor(saveId: string, term: Term) {
    this.saveId = saveId;
    this.clock = new Playback(term.game.now);
    this.#actor = createActor(termLogic, { input: term });
    this.#term = reactive(this.#actor);
    this.#actor.start();
  }

  get setting(): Setting {
    return this.#term.current.context.setting;
  }

  /** The game as decided; lists of it are filtered by the clock while that runs. */
  get game(): Game {
    return this.#term.current.context.game;
  }

  get decisions(): readonly Decision[] {
    return this.#term.current.context.decisions;
  }

  /** The game whose dials are on the screen: they move when the clock has stopped. */
  get shown(): Game {
    return this.clock.before ?? this.game;
  }

  /** An alarm or the evening comes up only when the clock has arrived there. */
  get phase(): Phase {
    return this.shown.phase;
  }

  /** May this be decided now? */
  can(decision: Decision): boolean {
    return obstacle(this.setting, this.game, decision) === undefined;
  }

  /** Why not, in the language of the game; empty when it is possible. */
  why(decision: Decision): string {
    const code = obstacle(this.setting, this.game, decision);
    return code === undefined ? "" : refusals[code][this.setting.language];
  }

  /** Minutes of the governor's day. */
  cost(decision: Decision): number {
    return costOf(this.setting, this.game, decision);
  }

  /** Decides, saves and plays it; a refusal is said aloud and changes nothing. */
  decide(decision: Decision): boolean {
    const before = this.game;
    this.#actor.send({ type: "decide", decision });
    const { game, refusal } = this.#actor.getSnapshot().context;
    if (refusal !== undefined) {
      toast(refusal.reason[this.setting.language], "warn");
      return false;
    }
    this.save();
    contestSent(this.saveId, before.count, decision);
    this.clock.run(before, game);
    return true;
  }

  save(): void {
    const { decisions, game } = this.#actor.getSnapshot().context;
    void updateSave(this.saveId, {
      decisions: [...decisions],
      day: dayOf(game.now),
      done: game.phase === "debrief",
    });
  }

  close(): void {
    this.clock.finish();
    this.#actor.stop();
  }
}

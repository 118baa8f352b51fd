/** The coach beside one text field: reads after a pause, keeps its marks in place meanwhile, speaks only when asked. */
import { isAnswered } from "../../writing/answered.ts";
import type { Language, Point, Situation } from "../../writing/situation.ts";
import { marksOf, worries, works } from "./mark.ts";
import type { Mark } from "./mark.ts";
import { readText } from "./reader.ts";
import { carry } from "./segments.ts";
import { typeOver } from "./typing.ts";
import { applyEdit, substitute } from "./wording.ts";

/** Pause in typing after which the text is read, ms. */
const pause = 150;
/** A longer one, after which a screen reader hears how many notes there are, ms. */
const silence = 1200;

interface Seen {
  text: string;
  marks: readonly Mark[];
  /** Ids of the questions that are answered. */
  answered: readonly string[];
}

interface Swap {
  before: string;
  after: string;
  from: string;
  to: string;
}

/** What the coach needs to know of the field it sits beside. */
export interface Beside {
  text: () => string;
  contested: () => readonly string[];
  language: () => Language;
  situate: () => Promise<Situation>;
}

export class Coach {
  readonly #beside: Beside;
  #seen = $state.raw<Seen>({ text: "", marks: [], answered: [] });
  #swap = $state.raw<Swap>();
  #timers: ReturnType<typeof setTimeout>[] = [];
  field: HTMLTextAreaElement | undefined;
  points = $state.raw<readonly Point[]>([]);
  /** The mark whose card is open, as it lay in this text: others may have the same name. */
  #open = $state.raw<{ mark: Mark; text: string }>();
  /** Every card that is opened is a new one, also for words of the same name. */
  card = $state(0);
  /** The card was asked for from the list: it takes the focus. */
  isByHand = false;
  /** How many notes there were at the last longer pause. */
  spoken = $state.raw<{ notes: number; left: number }>();

  readonly marks = $derived.by(() => carry(this.#seen.marks, this.#seen.text, this.#beside.text()));
  readonly live = $derived.by(() => this.marks.filter(({ key }) => !this.#beside.contested().includes(key)));
  readonly worries = $derived.by(() => worries(this.live, this.#beside.text().length));
  /** Nothing is doubted, nor was anything that the writer does not agree with. */
  readonly isFine = $derived.by(() => this.#seen.marks.every(({ tone }) => tone === "good"));
  readonly works = $derived.by(() => works(this.live));
  readonly contested = $derived.by(() =>
    worries(this.marks, this.#beside.text().length).filter(({ key }) => this.#beside.contested().includes(key)),
  );
  readonly opened = $derived.by(() => {
    if (this.#open === undefined) return undefined;
    const [there] = carry([this.#open.mark], this.#open.text, this.#beside.text());
    return this.marks.find(({ key, start }) => key === there?.key && start === there.start);
  });
  /** A wording that was just put in and can still be taken back. */
  readonly swapped = $derived.by(() => (this.#swap?.after === this.#beside.text() ? this.#swap : undefined));

  constructor(beside: Beside) {
    this.#beside = beside;
  }

  isAnswered(point: string): boolean {
    return this.#seen.answered.includes(point) && this.#beside.text().trim() !== "";
  }

  /** Reads what is there at once; a draft that was left behind, for one. */
  async look(): Promise<void> {
    const text = this.#beside.text();
    const situation = await this.#beside.situate();
    this.points = situation.points;
    const read = text.trim() === "" ? undefined : await readText(this.#beside.language(), text, situation);
    if (text !== this.#beside.text()) return;
    const points = read?.reading.points ?? [];
    this.#seen = {
      text,
      marks: read === undefined ? [] : marksOf(read),
      answered: points.filter(isAnswered).map(({ id }) => id),
    };
    // From here on the open one is looked for where it lies now.
    this.#open = this.opened && { mark: this.opened, text };
  }

  /** Somebody types: wait for a pause. Without a connection the coach may be missing; one can write without it. */
  follow(): void {
    this.stop();
    this.#timers = [
      setTimeout(() => void this.look().catch(() => undefined), pause),
      setTimeout(() => this.#speak(), silence),
    ];
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
  }

  show(mark: Mark | undefined, isByHand = false): void {
    this.isByHand = isByHand;
    this.card += 1;
    this.#open = mark && { mark, text: this.#beside.text() };
  }

  /** Puts a plainer wording in the place of the words; “undo” of the browser takes it back too. */
  replace(mark: Mark, wording: string): void {
    if (this.field === undefined) return;
    const before = this.#beside.text();
    const edit = substitute(before, mark, wording);
    this.#open = undefined;
    typeOver(this.field, edit);
    this.#swap = { before, after: applyEdit(before, edit), from: mark.quote, to: wording };
  }

  takeBack(): void {
    const swap = this.swapped;
    if (swap === undefined || this.field === undefined) return;
    typeOver(this.field, { start: 0, end: swap.after.length, insert: swap.before });
  }

  #speak(): void {
    if (this.#beside.text().trim() === "") this.spoken = undefined;
    else
      this.spoken = { notes: this.worries.length, left: this.points.filter(({ id }) => !this.isAnswered(id)).length };
  }
}

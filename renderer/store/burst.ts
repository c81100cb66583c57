/**
 * Work put off to the end of a burst of typing: it is done `pause` ms after what was noted last, and every `longest`
 * ms while the burst lasts. To note a key costs next to nothing, as no timer is set anew for it.
 */
export class Burst {
  readonly #work: () => void;
  readonly #pause: number;
  readonly #longest: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #first = 0;
  #last = 0;

  constructor(work: () => void, { pause, longest }: { pause: number; longest: number }) {
    this.#work = work;
    this.#pause = pause;
    this.#longest = longest;
  }

  /** Notes that something was typed. */
  note(): void {
    this.#last = performance.now();
    if (this.#timer !== undefined) return;
    this.#first = this.#last;
    this.#wait(this.#pause);
  }

  /** Forgets the work; what is noted next begins a burst of its own. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const due = Math.min(this.#last + this.#pause, this.#first + this.#longest);
      const left = due - performance.now();
      // Timers fire up to a millisecond early.
      if (left > 1) this.#wait(left);
      else this.#work();
    }, ms);
  }
}

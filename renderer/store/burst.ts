/**
 * Debounces work to the end of a burst of typing: it runs `pause` ms after the last note, and every `longest` ms while
 * the burst lasts. Noting a key is nearly free, because it does not reset a timer.
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

  /** Registers a keystroke. */
  note(): void {
    this.#last = performance.now();
    if (this.#timer !== undefined) return;
    this.#first = this.#last;
    this.#wait(this.#pause);
  }

  /** Cancels the work; the next note starts a new burst. */
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

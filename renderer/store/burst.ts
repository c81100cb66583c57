/**
 * Debounces work to the end of a burst of typing: it runs `pause` ms after the last note, and every `longest` ms while
 * the burst lasts. Noting a key is nearly free, because it does not reset a timer.
 */
export class Burst {
  readonly #work: () => void;
  readonly #pause: number;
  readonly #longest: number;
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
    // Only a test sets the clock back: what waited by its old clock never ends.
    if (this.#last < armedAt) forgetAll();
    if (waiting.has(this)) return;
    this.#first = this.#last;
    waiting.add(this);
    wakeBy(this.due, this.#last);
  }

  /** Cancels the work; the next note starts a new burst. */
  cancel(): void {
    waiting.delete(this);
    if (waiting.size === 0) stopTimer();
  }

  /** When the work runs if no other key comes, as by `performance.now`. */
  get due(): number {
    return Math.min(this.#last + this.#pause, this.#first + this.#longest);
  }

  /** Does the work; the next note starts a new burst. */
  end(): void {
    waiting.delete(this);
    this.#work();
  }
}

/**
 * Bursts that have not ended. All of them share one timer, because a timer of each would fire with every key or two,
 * and cost more than the key's own listeners.
 */
const waiting = new Set<Burst>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakesAt = Infinity;
let armedAt = 0;

function wakeBy(time: number, now: number): void {
  // Also if it is overdue: put off with each key, it would never fire.
  if (timer !== undefined && wakesAt <= time) return;
  stopTimer();
  wakesAt = time;
  armedAt = now;
  timer = setTimeout(wake, time - now);
}

function forgetAll(): void {
  waiting.clear();
  stopTimer();
  armedAt = 0;
}

function stopTimer(): void {
  clearTimeout(timer);
  timer = undefined;
  wakesAt = Infinity;
}

function wake(): void {
  stopTimer();
  const now = performance.now();
  try {
    // Timers fire up to a millisecond early.
    for (const burst of waiting) if (burst.due - now <= 1) burst.end();
  } finally {
    // Also if work fails, so that the others run.
    let next = Infinity;
    for (const { due } of waiting) next = Math.min(next, due);
    if (next < Infinity) wakeBy(next, performance.now());
  }
}

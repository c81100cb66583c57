/** Runs work once after the next frame is painted, however often it was requested. */
export class AfterPaint {
  readonly #work: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Requests the work; nearly free while a request is pending. */
  request(): void {
    this.#frame ??= requestAnimationFrame(() => {
      // Frame callbacks run before the paint, a timer set in them runs after it.
      this.#timer = setTimeout(() => {
        this.#frame = undefined;
        this.#work();
      });
    });
  }

  /** Cancels the request. */
  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
  }
}

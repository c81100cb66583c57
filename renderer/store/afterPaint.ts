/** Work that is done once the next frame is painted, however often it was asked for until then. */
export class AfterPaint {
  readonly #work: () => void;
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Asks for the work; costs next to nothing while it is asked for already. */
  request(): void {
    this.#frame ??= requestAnimationFrame(() => {
      // A frame's callbacks come before its paint, a timer set in them comes after.
      this.#timer = setTimeout(() => {
        this.#frame = undefined;
        this.#work();
      });
    });
  }

  /** Forgets what was asked for. */
  cancel(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = undefined;
  }
}

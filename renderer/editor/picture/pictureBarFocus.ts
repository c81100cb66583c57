/** Brings the focus into the bar of the selected picture, which loads when it is first shown. */
export class PictureBarFocus {
  #take: (() => void) | undefined;
  #isAsked = false;

  /** Moves the focus now, or as soon as the bar is there. */
  ask(): void {
    this.#isAsked = this.#take === undefined;
    this.#take?.();
  }

  /** Told by the bar, while it is shown, how it takes the focus. Returns what ends that. */
  take(take: () => void): () => void {
    this.#take = take;
    if (this.#isAsked) take();
    this.#isAsked = false;
    return () => {
      this.#take = undefined;
    };
  }
}

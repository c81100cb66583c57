/** Moves the focus to the bar of the selected picture, which is loaded when it is first shown. */
export class PictureBarFocus {
  #take: (() => void) | undefined;
  #isAsked = false;

  /** Moves the focus now, or as soon as the bar is shown. */
  ask(): void {
    this.#isAsked = this.#take === undefined;
    this.#take?.();
  }

  /** Registers how the bar takes the focus while it is shown. Returns a function that unregisters it. */
  take(take: () => void): () => void {
    this.#take = take;
    if (this.#isAsked) take();
    this.#isAsked = false;
    return () => {
      this.#take = undefined;
    };
  }
}

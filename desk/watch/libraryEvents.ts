import type { DeskEvent } from './eventsContract.ts';
import type { Library } from '../library/library.ts';
import { watchLibrary } from './watchLibrary.ts';

export type EventListener = (event: DeskEvent) => void;

/** Tells all listeners what happens to the library that is open. Watches only while somebody listens. */
export class LibraryEvents {
  readonly #listeners = new Set<EventListener>();
  #library: Library | undefined;
  #watched: string | undefined;
  #stop: (() => void) | undefined;
  /** Starting and stopping follow one another. */
  #turn: Promise<void> = Promise.resolve();

  /** The library that is open now; undefined for none. */
  follow(library: Library | undefined): void {
    this.#library = library;
    this.#settle();
  }

  /** Returns how to stop listening. */
  subscribe(listener: EventListener): () => void {
    this.#listeners.add(listener);
    this.#settle();
    return () => {
      this.#listeners.delete(listener);
      this.#settle();
    };
  }

  tell(event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Resolves when nothing is started or stopped any more. */
  settled(): Promise<void> {
    return this.#turn;
  }

  #settle(): void {
    this.#turn = this.#turn.then(() => this.#startOrStop());
  }

  async #startOrStop(): Promise<void> {
    const wanted = this.#listeners.size > 0 ? this.#library : undefined;
    if (wanted?.folder === this.#watched) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = wanted?.folder;
    if (!wanted) return;
    this.#stop = await watchLibrary(wanted, (event) => {
      this.tell(event);
    });
  }
}

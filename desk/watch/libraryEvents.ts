import type { Library } from '../library/library.ts';
import type { DeskEvent } from './eventsContract.ts';
import { watchLibrary } from './watchLibrary.ts';

export type EventListener = (event: DeskEvent) => void;

/** Notifies all listeners of changes to the open library. Watches only while there are listeners. */
export class LibraryEvents {
  readonly #listeners = new Set<EventListener>();
  #library: Library | undefined;
  #watched: string | undefined;
  #stop: (() => void) | undefined;
  /** Serialises starting and stopping. */
  #turn: Promise<void> = Promise.resolve();

  /** Sets the open library; undefined for none. */
  follow(library: Library | undefined): void {
    this.#library = library;
    this.#settle();
  }

  /** Returns a function that unsubscribes. */
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

  /** Resolves once no start or stop is pending. */
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
    this.#stop = await watchLibrary(wanted, (event) => this.tell(event));
  }
}

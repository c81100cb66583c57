import type { Issue } from '../../issue/issue.ts';
import { Burst } from '../store/burst.ts';

/** When listeners hear of what is typed, in ms: counts move within a second. */
const waits = { pause: 250, longest: 900 };

/** How long nothing is typed, in ms, before that is a pause. */
const pause = { pause: 300, longest: Infinity };

/**
 * The issue as it is on the screen. `get` is always current; listeners are told when a burst of typing ends, and now
 * and then during a long one, so that a keystroke costs nothing but itself.
 */
export class LiveIssue {
  #issue: Issue;
  #read: (() => Issue['blocks']) | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #keyListeners = new Set<() => void>();
  readonly #pauseListeners = new Set<() => void>();
  readonly #burst = new Burst(() => {
    for (const listener of this.#listeners) listener();
  }, waits);
  readonly #pause = new Burst(() => {
    for (const listener of this.#pauseListeners) listener();
  }, pause);

  constructor(issue: Issue) {
    this.#issue = issue;
  }

  readonly get = (): Issue => {
    if (this.#read) {
      this.#issue = { ...this.#issue, blocks: this.#read() };
      this.#read = undefined;
    }
    return this.#issue;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Calls back within every change: for whoever only notes it, and works when the author has seen her key. */
  readonly subscribeToKeys = (listener: () => void): (() => void) => {
    this.#keyListeners.add(listener);
    return () => this.#keyListeners.delete(listener);
  };

  /** Calls back when the author pauses, never within a burst of typing: for work that takes the whole issue. */
  readonly subscribeToPauses = (listener: () => void): (() => void) => {
    this.#pauseListeners.add(listener);
    return () => this.#pauseListeners.delete(listener);
  };

  /** Puts another version in its place, as when the file was changed outside; the editor is told by whoever does it. */
  take(issue: Issue): void {
    this.#issue = issue;
    this.#read = undefined;
  }

  /** Marks the issue as sent, or as not sent; listeners are told at once. */
  mark(sent: Issue['sent']): void {
    this.#issue = { ...this.get(), sent };
    for (const listener of [...this.#listeners, ...this.#pauseListeners]) listener();
  }

  /** Notes that the blocks changed; `read` gives them as of when they are asked for. */
  changed(read: () => Issue['blocks']): void {
    this.#read = read;
    for (const listener of this.#keyListeners) listener();
    this.#burst.note();
    this.#pause.note();
  }
}

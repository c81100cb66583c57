import { withDraft, type Draft } from '../../issue/drafts.ts';
import type { Issue } from '../../issue/issue.ts';
import { Burst } from '../store/burst.ts';
import { listenIn, Store } from '../store/store.ts';

/** Delays before listeners are notified of typing, in ms, so that counts update within a second. */
const waits = { pause: 250, longest: 900 };

/** Time without typing that counts as a pause, in ms. */
const pause = { pause: 300, longest: Infinity };

/**
 * The issue as it is on the screen. `get` is always current; listeners are notified at the end of a burst of typing,
 * and at intervals during a long one, to keep keystrokes cheap.
 */
export class LiveIssue {
  /** The issue's own language, known without reading the blocks. */
  readonly language: Store<string | undefined>;
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
    this.language = new Store(issue.language);
  }

  readonly get = (): Issue => {
    const language = this.language.get();
    if (this.#read || language !== this.#issue.language) {
      const { blocks } = this.#issue;
      this.#issue = { ...this.#issue, language, blocks: this.#read?.() ?? blocks };
      this.#read = undefined;
    }
    return this.#issue;
  };

  readonly subscribe = (listener: () => void) => listenIn(this.#listeners, listener);

  /**
   * Calls back within every change. Listeners must only take note, and do their work after the keystroke is painted.
   */
  readonly subscribeToKeys = (listener: () => void) => listenIn(this.#keyListeners, listener);

  /** Calls back when the author pauses, never within a burst of typing: for work that needs the whole issue. */
  readonly subscribeToPauses = (listener: () => void) => listenIn(this.#pauseListeners, listener);

  /** Replaces the issue, for example when the file was changed outside. The caller updates the editor. */
  take(issue: Issue): void {
    this.#issue = issue;
    this.#read = undefined;
    this.language.set(issue.language);
  }

  /** Marks the issue as sent or not sent, and notifies listeners immediately. */
  mark(sent: Issue['sent']): void {
    this.#tell({ ...this.get(), sent });
  }

  /** Records where a draft lies, and notifies listeners immediately. */
  noteDraft(draft: Draft): void {
    const issue = this.get();
    this.#tell({ ...issue, drafts: withDraft(issue.drafts, draft) });
  }

  #tell(issue: Issue): void {
    this.#issue = issue;
    for (const listener of [...this.#listeners, ...this.#pauseListeners]) listener();
  }

  /** Registers that the blocks changed; `read` returns the blocks at the time of the call. */
  changed(read: () => Issue['blocks']): void {
    this.#read = read;
    for (const listener of this.#keyListeners) listener();
    this.#burst.note();
    this.#pause.note();
  }
}

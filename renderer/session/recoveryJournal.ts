import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { Burst } from '../store/burst.ts';
import { Store } from '../store/store.ts';
import { DeskFault, noteRecovery } from './deskClient.ts';
import { forgetInTab, keepInTab, type TabText } from './tabTexts.ts';

/** A journal entry: the current issue, and the version it was based on. */
interface Kept extends Omit<TabText, 'text' | 'time'> {
  readonly issue: Issue;
}

/**
 * Delay between typing and the journal, in ms. Equal to that of the live issue, so that both read the page only once.
 */
const waits = { pause: 900, longest: 900 };

/** Time without an answer from the desk before the text is stored in the page, in ms. */
const timeout = 5000;

/**
 * Where the text in the window would be found after a crash: in the issue's own file, in the desk's journal, in this
 * page's storage, or only in the window.
 */
type KeptIn = 'file' | 'journal' | 'page' | 'window';

/**
 * Journals the text about a second after it is typed, whatever the state of saves. An entry is removed once the desk
 * finds its exact text on disk; until then it is offered when the issue is next opened.
 */
export class RecoveryJournal {
  readonly kept = new Store<KeptIn>('file');
  /** Identifies this window's entry. */
  readonly session: string = crypto.randomUUID();
  readonly #read: () => Kept;
  readonly #isSaved: () => boolean;
  readonly #burst = new Burst(() => void this.follow(), waits);
  /** Counts changes; the last entry holds the issue as of change `#followed`. */
  #changes = 0;
  #followed = 0;
  #running: Promise<void> | undefined;

  constructor(read: () => Kept, isSaved: () => boolean) {
    this.#read = read;
    this.#isSaved = isSaved;
  }

  changed(): void {
    this.#changes += 1;
    this.#burst.note();
  }

  /** Journals unsaved text now, and removes an entry whose text is on disk. */
  async follow(): Promise<void> {
    while (this.#running) await this.#running;
    this.#burst.cancel();
    if (!this.#isBehind()) return;
    this.#running = this.#note().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Stores the text in the page synchronously, for a page that unloads and cannot wait for the desk. */
  keepInPage(): void {
    if (!this.#isSaved() && this.#isBehind()) this.#keepInPage(Date.now());
  }

  /** Stops journaling automatically. */
  close(): void {
    this.#burst.cancel();
  }

  #isBehind(): boolean {
    const kept = this.kept.get();
    if (this.#isSaved()) return kept !== 'file';
    return kept !== 'journal' || this.#followed !== this.#changes;
  }

  async #note(): Promise<void> {
    const time = Date.now();
    const change = this.#changes;
    const { id, base, issue } = this.#read();
    try {
      const asked = noteRecovery({ session: this.session, id, base, time }, issue);
      const noted = await within(timeout, asked);
      if (noted.outcome === 'kept' || noted.outcome === 'on-disk') {
        forgetInTab(this.session);
        this.#followed = change;
        this.kept.set(noted.outcome === 'kept' ? 'journal' : 'file');
        return;
      }
    } catch (error) {
      if (!(error instanceof DeskFault)) throw error;
    }
    this.#keepInPage(time);
  }

  #keepInPage(time: number): void {
    const { issue, ...kept } = this.#read();
    const text = { ...kept, text: serialiseIssue(issue), time };
    this.kept.set(keepInTab(this.session, text) ? 'page' : 'window');
  }
}

/** Resolves to the answer, or rejects with a DeskFault after `ms`; a later answer is ignored. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DeskFault('There was no answer.')), ms);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

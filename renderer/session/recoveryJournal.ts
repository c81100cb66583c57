import type { KeptIn } from '../language/recovery/recoveryMessages.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { Burst } from '../store/burst.ts';
import { Store } from '../store/store.ts';
import { DeskFault, noteRecovery } from './deskClient.ts';
import { forgetInTab, keepInTab, type TabText } from './tabTexts.ts';

/** What the journal keeps: the issue as of now, and what it was written over. */
interface Kept extends Omit<TabText, 'text' | 'time'> {
  readonly issue: Issue;
}

/** How far the journal is behind typing, in ms: as often as what is live follows it, so that both read the page once. */
const waits = { pause: 900, longest: 900 };

/** How long the desk may go without an answer until the text is kept in the page, in ms. */
const timeout = 5000;

/**
 * Follows typing about a second behind, whatever becomes of the saves. An entry goes when the desk finds exactly its
 * text on disk; until then it is offered at the next opening.
 */
export class RecoveryJournal {
  readonly kept = new Store<KeptIn>('file');
  /** Names this window's entry. */
  readonly session: string = crypto.randomUUID();
  readonly #read: () => Kept;
  readonly #isSaved: () => boolean;
  readonly #burst = new Burst(() => void this.follow(), waits);
  /** Counts changes; what was kept last is the issue as of `#followed`. */
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

  /** Keeps now what is not on disk, and forgets what has come there. */
  async follow(): Promise<void> {
    while (this.#running) await this.#running;
    this.#burst.cancel();
    if (!this.#isBehind()) return;
    this.#running = this.#note().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** Keeps it in the page's store, at once: for a page that is about to go, and cannot wait for the desk. */
  keepInPage(): void {
    if (!this.#isSaved() && this.#isBehind()) this.#keepInPage(Date.now());
  }

  /** Stops following by itself. */
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

/** The answer, or a DeskFault where there is none after `ms`: what comes later is let go. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new DeskFault('There was no answer.'));
  }, ms);
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

import type { Output } from '../../desk/contract.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { Burst } from '../store/burst.ts';
import { Store } from '../store/store.ts';
import { desk, DeskFault } from './deskClient.ts';
import { RecoveryJournal } from './recoveryJournal.ts';

/** Why a save failed. */
export interface FailedSave {
  readonly outcome:
    | Exclude<Output<'issue.save'>['outcome'], 'saved' | 'conflict'>
    | 'unreachable'
    | 'slow';
  /** Distinguishes failures with the same outcome; never shown to the user. */
  readonly why: string;
}

/** Whether the text on the screen is on disk. `saved` means that exactly this text was written. */
export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  /** Another program wrote the file, and the page now shows that version. */
  | { readonly kind: 'reloaded' }
  /** The file is no longer `base`, the version last loaded or saved, but `text`. Nothing was overwritten. */
  | {
      readonly kind: 'conflict';
      readonly base: string;
      readonly text: string;
      readonly revision: string;
    }
  | ({ readonly kind: 'failed' } & FailedSave);

/** A text on disk, and the revision that identifies it in a save. */
export interface OnDisk {
  readonly text: string;
  readonly revision: string;
}

/** Autosave delays while the author types, and the delay before a failed save is retried, in ms. */
const autosaveDelays = { pause: 800, longest: 10_000 };
const retryPause = 5000;

/** Time before the status shows that a save is running, in ms. Most saves finish sooner. */
const noticed = 300;

/** Time before the user is told that a save has not been answered, in ms. */
const timeout = 8000;

/**
 * Keeps one open issue on disk. Saves run one after the other; a change made during a save is written by the next. A
 * failed save leaves the issue unsaved and is retried.
 */
export class IssueSession {
  readonly state = new Store<SaveState>({ kind: 'saved' });
  /** Why the last save failed; kept during retries until one succeeds. */
  readonly failure = new Store<FailedSave | null>(null);
  /** Crash recovery for text that is not on disk yet. */
  readonly journal: RecoveryJournal;
  readonly #read: () => Issue;
  #id: string;
  /** The file as it was last loaded or saved. */
  #onDisk: OnDisk;
  /** The text of the last save. It may be on disk even if the answer was lost. */
  #attempt: string | undefined;
  /** Counts changes; the file on disk holds the issue as of change `#written`. */
  #changes = 0;
  #written = 0;
  /** Saves once; text typed during that save starts a new burst. */
  readonly #burst = new Burst(() => void this.#saveOnce(), autosaveDelays);
  #retry: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** True while the page loads the version on disk, whose changes need no save. */
  #isTaking = false;

  /** `library` is the name of the library that holds the issue. */
  constructor(id: string, onDisk: OnDisk, read: () => Issue, library: string) {
    this.#id = id;
    this.#onDisk = onDisk;
    this.#read = read;
    this.journal = new RecoveryJournal(
      () => ({ library, id: this.#id, base: this.#onDisk.revision, issue: this.#read() }),
      () => this.isSaved,
    );
  }

  /** True if the file is unchanged since it was last loaded or saved. */
  knows(revision: string): boolean {
    return revision === this.#onDisk.revision;
  }

  /** The name of the issue's folder. */
  get id(): string {
    return this.#id;
  }

  get isSaved(): boolean {
    return this.#changes === this.#written;
  }

  /** The full text of the file, as it would be saved now. */
  get text(): string {
    return serialiseIssue(this.#read());
  }

  /** Registers a change by the author. It is saved about a second after the last one, at the latest after ten. */
  changed(): void {
    if (this.#isTaking) return;
    this.#changes += 1;
    this.journal.changed();
    if (this.state.get().kind === 'conflict') return;
    if (!this.#running && this.state.get().kind !== 'unsaved') this.state.set({ kind: 'unsaved' });
    this.#burst.note();
  }

  /** Saves unsaved changes now. Resolves after the attempt; `state` holds the result. */
  async flush(): Promise<void> {
    await this.#saveOnce();
    if (!this.isSaved && this.state.get().kind === 'unsaved') await this.flush();
    await this.journal.follow();
  }

  /** Resolves a conflict by writing the author's version over the one on disk, which the desk keeps in the history. */
  async keepMine(): Promise<void> {
    const state = this.state.get();
    if (state.kind !== 'conflict') return;
    this.#onDisk = state;
    this.#changes += 1;
    this.state.set({ kind: 'unsaved' });
    await this.flush();
  }

  /**
   * Checks whether another program wrote the file. If nothing is unsaved, `take` may load that version and returns
   * whether it did; otherwise there is a conflict. A missing or unreadable file is left to the next save.
   */
  async lookAtDisk(take: (text: string) => boolean): Promise<void> {
    while (this.#running) await this.#running;
    const before = this.#onDisk;
    const found = await desk['issue.open']({ id: this.id }).catch(() => undefined);
    if (this.#running || this.#onDisk !== before) {
      await this.lookAtDisk(take);
      return;
    }
    if (found?.outcome !== 'opened') return;
    if (this.knows(found.revision) || found.text === this.#attempt) this.#isOurs(found);
    else if (this.isSaved && this.#isTaken(() => take(found.text))) {
      this.#onDisk = onDiskOf(found);
      this.state.set({ kind: 'reloaded' });
    } else this.state.set({ kind: 'conflict', base: before.text, ...onDiskOf(found) });
  }

  /**
   * Renames the issue's folder while no save runs. `rename` resolves to the new name, or undefined if the name stays.
   * Does nothing while changes are unsaved.
   */
  async move(rename: (id: string) => Promise<string | undefined>): Promise<void> {
    await this.flush();
    while (this.#running) await this.#running;
    if (!this.isSaved) return;
    this.#running = rename(this.#id)
      .then((id) => {
        this.#id = id ?? this.#id;
      })
      .finally(() => {
        this.#running = undefined;
      });
    await this.#running;
  }

  /** Stops autosave. Does not save: call `flush` first. */
  close(): void {
    this.#cancelTimers();
    this.journal.close();
  }

  #cancelTimers(): void {
    this.#burst.cancel();
    clearTimeout(this.#retry);
  }

  async #saveOnce(): Promise<void> {
    while (this.#running) await this.#running;
    this.#cancelTimers();
    if (this.isSaved || this.state.get().kind === 'conflict') return;
    this.#running = this.#save().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #save(): Promise<void> {
    const change = this.#changes;
    const notice = setTimeout(() => this.state.set({ kind: 'saving' }), noticed);
    const slow = setTimeout(() => this.failure.set({ outcome: 'slow', why: '' }), timeout);
    const answer = await this.#write().finally(() => {
      clearTimeout(notice);
      clearTimeout(slow);
    });
    if (answer.kind !== 'failed') this.failure.set(null);
    else if (!isSame(answer, this.failure.get())) this.failure.set(answer);
    if (answer.kind === 'saved') {
      this.#written = change;
      this.state.set({ kind: this.isSaved ? 'saved' : 'unsaved' });
      if (this.isSaved) void this.journal.follow();
      return;
    }
    this.state.set(answer);
    void this.journal.follow();
    if (answer.kind === 'failed') this.#retry = setTimeout(() => void this.#saveOnce(), retryPause);
  }

  async #write(): Promise<SaveState> {
    try {
      const { text } = this;
      const earlier = this.#attempt;
      this.#attempt = text;
      const { revision, text: base } = this.#onDisk;
      const saved = await desk['issue.save']({ id: this.id, text, revision });
      if (saved.outcome === 'conflict') {
        if (saved.text !== earlier && saved.text !== text)
          return { kind: 'conflict', base, ...onDiskOf(saved) };
        this.#onDisk = onDiskOf(saved);
        return await this.#write();
      }
      if (saved.outcome === 'invalid')
        return { kind: 'failed', outcome: 'invalid', why: saved.why.reason };
      if (saved.outcome !== 'saved') return { kind: 'failed', ...saved };
      this.#onDisk = { text, revision: saved.revision };
      return { kind: 'saved' };
    } catch (error) {
      if (!(error instanceof DeskFault)) throw error;
      return { kind: 'failed', outcome: 'unreachable', why: error.message };
    }
  }

  #isTaken(take: () => boolean): boolean {
    this.#isTaking = true;
    try {
      return take();
    } finally {
      this.#isTaking = false;
    }
  }

  /** The text on disk is one that this session wrote or loaded, so any conflict is resolved. */
  #isOurs(found: OnDisk): void {
    this.#onDisk = onDiskOf(found);
    if (this.state.get().kind !== 'conflict') return;
    this.state.set({ kind: this.isSaved ? 'saved' : 'unsaved' });
    if (!this.isSaved) this.#burst.note();
  }
}

function onDiskOf({ text, revision }: OnDisk): OnDisk {
  return { text, revision };
}

function isSame(one: FailedSave, other: FailedSave | null): boolean {
  return one.outcome === other?.outcome && one.why === other.why;
}

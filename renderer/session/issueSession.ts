import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import type { FailedSaveOutcome } from '../language/recovery/recoveryMessages.ts';
import { Burst } from '../store/burst.ts';
import { Store } from '../store/store.ts';
import { desk, DeskFault } from './deskClient.ts';
import { RecoveryJournal } from './recoveryJournal.ts';

/** Why a save did not happen. */
export interface FailedSave {
  readonly outcome: FailedSaveOutcome;
  /** Tells one failure from another of the same outcome; not for the author's eyes. */
  readonly why: string;
}

/** Whether what is on the screen is on disk. `saved` is said only of exactly what was written. */
export type SaveState =
  | { readonly kind: 'saved' | 'unsaved' | 'saving' }
  /** On disk, as another program wrote it: the page has taken it over. */
  | { readonly kind: 'reloaded' }
  /** The file is not the one that was loaded or saved last (`base`): it is `text`. Nothing was overwritten. */
  | {
      readonly kind: 'conflict';
      readonly base: string;
      readonly text: string;
      readonly revision: string;
    }
  | ({ readonly kind: 'failed' } & FailedSave);

/** A text as it is on disk, and the revision by which a save names it. */
export interface OnDisk {
  readonly text: string;
  readonly revision: string;
}

/** When an issue is saved while it is written, and how long after a failure that is tried again, in ms. */
const waits = { pause: 800, longest: 10_000 };
const retryPause = 5000;

/** How long a save takes, in ms, before it is worth a word: the usual one is over sooner. */
const noticed = 300;

/** How long a save may go without an answer until the author is told, in ms. */
const timeout = 8000;

/**
 * Keeps one open issue on disk. Saves follow each other, never overlap; a change made during a save is saved by the
 * next. A failed save keeps the issue unsaved and is tried again.
 */
export class IssueSession {
  readonly state = new Store<SaveState>({ kind: 'saved' });
  /** Why the last save failed, until one succeeds: also while it is tried again. */
  readonly failure = new Store<FailedSave | null>(null);
  /** What was typed and is not on disk, for after a crash. */
  readonly journal: RecoveryJournal;
  readonly #read: () => Issue;
  #id: string;
  /** The file as it was loaded or saved last. */
  #onDisk: OnDisk;
  /** What was to be written last: where an answer was lost, it may be on disk all the same. */
  #attempt: string | undefined;
  /** Counts changes; what is on disk is the issue as of `#written`. */
  #changes = 0;
  #written = 0;
  /** Saves once: what is typed during that save begins a burst of its own. */
  readonly #burst = new Burst(() => void this.#saveOnce(), waits);
  #retry: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** While the page takes over what is on disk: what changes then is nothing to be saved. */
  #isTaking = false;

  /** `library` is the name of the one that the issue is in. */
  constructor(id: string, onDisk: OnDisk, read: () => Issue, library: string) {
    this.#id = id;
    this.#onDisk = onDisk;
    this.#read = read;
    this.journal = new RecoveryJournal(
      () => ({ library, id: this.#id, base: this.#onDisk.revision, issue: this.#read() }),
      () => this.isSaved,
    );
  }

  /** Whether this is the file as it was loaded or saved last. */
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

  /** The whole text of the file, as it would be saved now. */
  get text(): string {
    return serialiseIssue(this.#read());
  }

  /** Notes that the author changed something; it is on disk about a second after she stops, or ten if she does not. */
  changed(): void {
    if (this.#isTaking) return;
    this.#changes += 1;
    this.journal.changed();
    if (this.state.get().kind === 'conflict') return;
    if (!this.#running && this.state.get().kind !== 'unsaved') this.state.set({ kind: 'unsaved' });
    this.#burst.note();
  }

  /** Saves now what is not on disk yet. Resolves when that was tried; `state` tells how it went. */
  async flush(): Promise<void> {
    await this.#saveOnce();
    if (!this.isSaved && this.state.get().kind === 'unsaved') await this.flush();
    await this.journal.follow();
  }

  /** After a conflict: writes the author's version over the one on disk, which the desk keeps in the history. */
  async keepMine(): Promise<void> {
    const state = this.state.get();
    if (state.kind !== 'conflict') return;
    this.#onDisk = state;
    this.#changes += 1;
    this.state.set({ kind: 'unsaved' });
    await this.flush();
  }

  /**
   * Looks whether another program wrote the file. While all that was typed is on disk, `take` may put that version on
   * the page, and says whether it did; else it is a conflict. A file that is gone or cannot be read is left to the next save.
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
   * Has the issue's folder renamed, while no save runs: `rename` resolves to its new name, or undefined where it keeps the
   * old one. Does nothing while something is not saved.
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

  /** Stops saving by itself. Does not save: call `flush` before. */
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
    const notice = setTimeout(() => {
      this.state.set({ kind: 'saving' });
    }, noticed);
    const slow = setTimeout(() => {
      this.failure.set({ outcome: 'slow', why: '' });
    }, timeout);
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

  /** What is on disk is what we wrote or loaded: if there was a conflict, it is over. */
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

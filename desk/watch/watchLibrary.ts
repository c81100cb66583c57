import { join } from 'node:path';
import type { DeskEvent } from './eventsContract.ts';
import { readText } from '../files/readText.ts';
import { watchFolder } from '../files/watchFolder.ts';
import { issueFile } from '../library/issueFolder.ts';
import type { Library } from '../library/library.ts';
import { publicationFile } from '../library/publicationFile.ts';

/** Debounce time before a changed file is read, in ms: a sync client writes in several steps. */
const pause = 120;

/** Polling interval for all folders, in ms: some disks and systems report no changes. */
const rounds = 5000;

/** What share of the time polling may take: with thousands of issues, the interval grows. */
const pollingShare = 0.02;

/**
 * Reports changes to a library's files by anyone: another program, a sync client, another window, this process.
 * Resolves, once everything is watched, to a function that stops watching.
 */
export async function watchLibrary(
  library: Library,
  tell: (event: DeskEvent) => void,
): Promise<() => void> {
  const watch = new LibraryWatch(library, tell);
  await watch.start();
  return () => watch.end();
}

class LibraryWatch {
  readonly #library: Library;
  readonly #tell: (event: DeskEvent) => void;
  /** Functions that stop watching each folder: the library's own under the empty name, an issue's under its id. */
  readonly #folders = new Map<string, () => void>();
  /** The last state of each issue's file, and under the empty name of the publication's. */
  #stamps = new Map<string, string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** How long the last look at all folders took, in ms. */
  #lastRound = 0;
  #ended = false;

  constructor(library: Library, tell: (event: DeskEvent) => void) {
    this.#library = library;
    this.#tell = tell;
  }

  /** Watches the existing folders, and records the state of their files. */
  async start(): Promise<void> {
    this.#stamps = await this.#look();
    // From here on, changes are reported; what changed before is not.
    this.#library.known.setWatched(true);
    this.#wait();
  }

  end(): void {
    this.#ended = true;
    this.#library.known.setWatched(false);
    for (const stop of this.#folders.values()) stop();
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #wait(): void {
    this.#after('round', Math.max(rounds, this.#lastRound / pollingShare), async () => {
      if (await this.#lookThrough()) this.#libraryChanged();
      this.#wait();
    });
  }

  /** Reports each issue whose file has changed since the last time; returns true if any has. */
  async #lookThrough(): Promise<boolean> {
    const before = this.#stamps;
    this.#stamps = await this.#look();
    const changed = [...new Set([...before.keys(), ...this.#stamps.keys()])].filter(
      (id) => before.get(id) !== this.#stamps.get(id),
    );
    for (const id of changed) {
      this.#touch(id, null);
      if (id !== '') this.#issueChanged(id);
    }
    return changed.length > 0;
  }

  /** Watches exactly the existing folders; returns the stamps of their files. */
  async #look(): Promise<Map<string, string>> {
    const { folder, fileSystem } = this.#library;
    const started = performance.now();
    const entries = await fileSystem.list(folder).catch(() => []);
    const ids = entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
    if (this.#ended) return this.#stamps;
    const wanted = new Set(['', ...ids]);
    for (const id of this.#folders.keys()) if (!wanted.has(id)) this.#forget(id);
    for (const id of wanted) {
      if (!this.#folders.has(id)) this.#folders.set(id, this.#watch(id));
    }
    const stamps = new Map([['', await this.#stamp(publicationFile)]]);
    for (const id of ids) stamps.set(id, await this.#stamp(join(id, issueFile)));
    this.#lastRound = performance.now() - started;
    return stamps;
  }

  #watch(id: string): () => void {
    return watchFolder(
      join(this.#library.folder, id),
      (name) => {
        if (name?.startsWith('.') === true) return;
        this.#touch(id, name);
        if (id !== '' && (name === issueFile || name === null)) this.#issueChanged(id);
        if (id === '' || name === null || name.endsWith('.json')) this.#libraryChanged();
      },
      () => this.#forget(id),
      this.#library.fileSystem,
    );
  }

  /** Passes on what may have changed: an entry of the library's folder, or of an issue's. */
  #touch(id: string, name: string | null): void {
    const { known } = this.#library;
    if (id === '') known.touch('');
    known.touch(id === '' ? (name ?? '') : id);
  }

  #forget(id: string): void {
    this.#folders.get(id)?.();
    this.#folders.delete(id);
  }

  #issueChanged(id: string): void {
    this.#after(`issue ${id}`, pause, async () => {
      this.#stamps.set(id, await this.#stamp(join(id, issueFile)));
      const { folder, fileSystem } = this.#library;
      const found = await readText(join(folder, id, issueFile), fileSystem);
      const revision = found.outcome === 'read' ? found.revision : null;
      if (!this.#ended) this.#tell({ event: 'issue-changed', id, revision });
    });
  }

  #libraryChanged(): void {
    this.#after('library', pause, async () => {
      await this.#lookThrough();
      if (!this.#ended) this.#tell({ event: 'library-changed' });
    });
  }

  /** Debounced: runs once no event of that kind has arrived for that long. */
  #after(kind: string, milliseconds: number, act: () => Promise<void>): void {
    if (this.#ended) return;
    clearTimeout(this.#timers.get(kind));
    this.#timers.set(kind, setTimeout(() => void act(), milliseconds).unref());
  }

  /** Returns the file's time, size and inode; empty if there is no such file. */
  async #stamp(name: string): Promise<string> {
    const { folder, fileSystem } = this.#library;
    const stat = await fileSystem.stat(join(folder, name)).catch(() => undefined);
    return stat ? `${String(stat.mtimeNs)} ${String(stat.size)} ${String(stat.ino)}` : '';
  }
}

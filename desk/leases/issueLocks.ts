import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contentHash } from '../files/contentHash.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { LockFiles, type LockHolder } from '../files/lockFile.ts';
import { privateFileSystem } from '../files/privateFiles.ts';
import { inTurn } from '../files/turns.ts';
import { watchFolder } from '../files/watchFolder.ts';

/** Interval between a lock's heartbeats, in ms. */
const beat = 5000;

/** Time that another program gets to save and release once asked, in ms. */
export const timeout = 6000;
const step = 100;

/**
 * Coordinates with this user's other programs which issues are open where, by files in a shared folder. Failing to
 * write there never blocks editing: saving detects other programs' changes anyway.
 */
export class IssueLocks {
  readonly #folder: string;
  readonly #asked: (issue: string) => void;
  readonly #fileSystem: FileSystem;
  readonly #me: LockHolder = { process: randomUUID(), pid: process.pid, host: hostname() };
  readonly #files: LockFiles;
  readonly #mine = new Set<string>();
  #stop: (() => void) | undefined;

  /** `asked` is called with the issue's folder when another program wants it, or has taken it. */
  constructor(
    folder: string,
    asked: (issue: string) => void,
    fileSystem: FileSystem = privateFileSystem(),
  ) {
    this.#folder = folder;
    this.#asked = asked;
    this.#fileSystem = fileSystem;
    this.#files = new LockFiles(this.#me, fileSystem);
  }

  /** Takes the lock of an issue's folder; returns false if another program has it. */
  take(issue: string): Promise<boolean> {
    return inTurn(`lock ${issue}`, () => this.#take(issue));
  }

  async #take(issue: string): Promise<boolean> {
    const path = this.#path(issue);
    try {
      if (await this.#files.renew(path)) return true;
      // Retried, as another program may be faster; limited, in case nothing can be removed.
      for (let attempt = 0; attempt < 3 && !(await this.#files.make(path)); attempt += 1) {
        if (await this.#files.livingHolder(path)) return false;
        await this.#files.break(path);
      }
      this.#mine.add(issue);
      this.#watch();
    } catch {
      // No file can be created there.
    }
    return true;
  }

  /** Asks the program with the lock to save and release, and takes the lock in the end, even without a response. */
  async takeOver(issue: string): Promise<void> {
    const request = this.#request(issue);
    await this.#files.make(request).catch(() => undefined);
    for (let waited = 0; waited < timeout; waited += step) {
      if (await this.take(issue)) break;
      await delay(step);
    }
    if (!(await this.take(issue))) {
      await this.#files.break(this.#path(issue));
      await this.take(issue);
    }
    await this.#files.break(request);
  }

  release(issue: string): Promise<void> {
    return inTurn(`lock ${issue}`, () => this.#release(issue));
  }

  async #release(issue: string): Promise<void> {
    if (!this.#mine.delete(issue)) return;
    if (this.#mine.size === 0) {
      this.#stop?.();
      this.#stop = undefined;
    }
    const path = this.#path(issue);
    if (await this.#files.renew(path)) await this.#files.break(path);
  }

  #watch(): void {
    if (this.#stop) return;
    const timer = setInterval(() => void this.#beat(), beat).unref();
    const stop = watchFolder(
      this.#folder,
      () => void this.#look(),
      () => undefined,
      this.#fileSystem,
    );
    this.#stop = () => {
      clearInterval(timer);
      stop();
    };
  }

  async #beat(): Promise<void> {
    for (const issue of this.#mine) await this.#files.renew(this.#path(issue));
    await this.#look();
  }

  /** Read-only: it is called for every change in the folder, and must not cause one. */
  async #look(): Promise<void> {
    for (const issue of this.#mine) {
      const isMine = await this.#files.holds(this.#path(issue));
      const wanted = await this.#files.livingHolder(this.#request(issue));
      if (!isMine) this.#mine.delete(issue);
      if (!isMine || (wanted && wanted.process !== this.#me.process)) this.#asked(issue);
    }
  }

  #path(issue: string): string {
    return join(this.#folder, `${contentHash(issue).slice(0, 32)}.json`);
  }

  #request(issue: string): string {
    return `${this.#path(issue)}.wanted`;
  }
}

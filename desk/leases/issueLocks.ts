import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contentHash } from '../files/contentHash.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import {
  breakLock,
  holdsLock,
  livingHolder,
  makeLock,
  renewLock,
  type LockHolder,
} from '../files/lockFile.ts';
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
  }

  /** Takes the lock of an issue's folder; returns false if another program has it. */
  take(issue: string): Promise<boolean> {
    return inTurn(`lock ${issue}`, () => this.#take(issue));
  }

  async #take(issue: string): Promise<boolean> {
    const path = this.#path(issue);
    try {
      if (await renewLock(path, this.#me, this.#fileSystem)) return true;
      // Retried, as another program may be faster; limited, in case nothing can be removed.
      for (
        let attempt = 0;
        attempt < 3 && !(await makeLock(path, this.#me, this.#fileSystem));
        attempt += 1
      ) {
        if (await livingHolder(path, this.#me.host, Date.now(), this.#fileSystem)) return false;
        await breakLock(path, this.#fileSystem);
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
    await makeLock(request, this.#me, this.#fileSystem).catch(() => undefined);
    for (let waited = 0; waited < timeout; waited += step) {
      if (await this.take(issue)) break;
      await delay(step);
    }
    if (!(await this.take(issue))) {
      await breakLock(this.#path(issue), this.#fileSystem);
      await this.take(issue);
    }
    await breakLock(request, this.#fileSystem);
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
    if (await renewLock(path, this.#me, this.#fileSystem)) await breakLock(path, this.#fileSystem);
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
    for (const issue of this.#mine) await renewLock(this.#path(issue), this.#me, this.#fileSystem);
    await this.#look();
  }

  /** Read-only: it is called for every change in the folder, and must not cause one. */
  async #look(): Promise<void> {
    for (const issue of this.#mine) {
      const isMine = await holdsLock(this.#path(issue), this.#me, this.#fileSystem);
      const wanted = await livingHolder(
        this.#request(issue),
        this.#me.host,
        Date.now(),
        this.#fileSystem,
      );
      if (!isMine) this.#mine.delete(issue);
      if (!isMine || (wanted && wanted.process !== this.#me.process)) this.#asked(issue);
    }
  }

  #path(issue: string): string {
    return join(this.#folder, `${contentHash(new TextEncoder().encode(issue)).slice(0, 32)}.json`);
  }

  #request(issue: string): string {
    return `${this.#path(issue)}.wanted`;
  }
}

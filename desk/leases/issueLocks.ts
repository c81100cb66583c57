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

/** How often, in ms, a lock gives a sign of life. */
const beat = 5000;

/** How long, in ms, another program is given to save and let go, once it is asked. */
export const timeout = 6000;
const step = 100;

/**
 * Tells other programs of this user which issues are open in this one, by files in a folder that all of them know. What
 * cannot be written there keeps nobody from working: the save finds out what another wrote in any case.
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

  /** Takes the lock of an issue's folder; false where another program has it. */
  take(issue: string): Promise<boolean> {
    return inTurn(`lock ${issue}`, () => this.#take(issue));
  }

  async #take(issue: string): Promise<boolean> {
    const path = this.#path(issue);
    try {
      if (await renewLock(path, this.#me, this.#fileSystem)) return true;
      // More than once, as another may be faster; not for ever, where nothing can be removed.
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
      // No file can be made there.
    }
    return true;
  }

  /** Asks the program that has the lock to save and let go, and takes it in the end, whatever that does. */
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

  /** Only reads: it is called for every change in the folder, and must make none. */
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

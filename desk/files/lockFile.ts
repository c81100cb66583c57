import { dirname } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { parsedJson } from './parsedJson.ts';
import { codeOf } from './fileErrors.ts';

const lockHolder = z.object({
  /** Identifies the process beyond its pid, which the system reuses. */
  process: z.string(),
  pid: z.number(),
  host: z.string(),
});
/** The creator of a lock file. */
export type LockHolder = Readonly<z.infer<typeof lockHolder>>;

/** Time without a heartbeat after which a lock is stale, in ms. */
export const staleLockAfter = 30_000;

/** The lock files that a holder takes, and those of others. */
export class LockFiles {
  readonly #me: LockHolder;
  readonly #fileSystem: FileSystem;

  constructor(me: LockHolder, fileSystem: FileSystem) {
    this.#me = me;
    this.#fileSystem = fileSystem;
  }

  /** Creates a lock file; returns false if there is one. Rejects if the file cannot be created. */
  async make(path: string): Promise<boolean> {
    await this.#fileSystem.makeFolder(dirname(path));
    let file;
    try {
      file = await this.#fileSystem.open(path, 'wx');
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
    try {
      await file.write(new TextEncoder().encode(JSON.stringify(this.#me)));
    } finally {
      await file.close();
    }
    return true;
  }

  /** True if the holder still has the lock. Writes nothing. */
  async holds(path: string): Promise<boolean> {
    return (await this.#holderOf(path))?.process === this.#me.process;
  }

  /** Sends a heartbeat; returns false if the holder no longer has the lock. */
  async renew(path: string): Promise<boolean> {
    if (!(await this.holds(path))) return false;
    await this.#fileSystem.touch(path).catch(() => undefined);
    return true;
  }

  /** Returns the holder of a lock. Undefined if there is none, its process ended, or the lock is stale. */
  async livingHolder(path: string): Promise<LockHolder | undefined> {
    const [found, { mtimeMs }] = await Promise.all([
      this.#holderOf(path),
      this.#fileSystem.stat(path).catch(() => ({ mtimeMs: 0 })),
    ]);
    if (!found || Math.abs(Date.now() - Number(mtimeMs)) > staleLockAfter) return undefined;
    return found.host === this.#me.host && !isRunning(found.pid) ? undefined : found;
  }

  /** Removes a lock, regardless of its holder. */
  async break(path: string): Promise<void> {
    await this.#fileSystem.unlink(path).catch(() => undefined);
  }

  /** Also undefined for an unreadable lock, such as a truncated one. */
  async #holderOf(path: string): Promise<LockHolder | undefined> {
    const bytes = await this.#fileSystem.read(path).catch(() => undefined);
    return lockHolder.safeParse(parsedJson(new TextDecoder().decode(bytes))).data;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

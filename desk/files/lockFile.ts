import { dirname } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from './fileSystem.ts';
import { parsedJson } from './parsedJson.ts';
import { codeOf } from './writeFailure.ts';

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

/** Creates a lock file; returns false if there is one. Rejects if the file cannot be created. */
export async function makeLock(
  path: string,
  holder: LockHolder,
  fileSystem: FileSystem,
): Promise<boolean> {
  await fileSystem.makeFolder(dirname(path));
  let file;
  try {
    file = await fileSystem.open(path, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.write(new TextEncoder().encode(JSON.stringify(holder)));
  } finally {
    await file.close();
  }
  return true;
}

/** True if the holder still has the lock. Writes nothing. */
export async function holdsLock(
  path: string,
  holder: LockHolder,
  fileSystem: FileSystem,
): Promise<boolean> {
  const found = await holderOf(path, fileSystem);
  return found?.process === holder.process;
}

/** Sends a heartbeat; returns false if the holder no longer has the lock. */
export async function renewLock(
  path: string,
  holder: LockHolder,
  fileSystem: FileSystem,
): Promise<boolean> {
  if (!(await holdsLock(path, holder, fileSystem))) return false;
  await fileSystem.touch(path).catch(() => undefined);
  return true;
}

/** Returns the holder of a lock. Undefined if there is none, its process ended, or the lock is stale. */
export async function livingHolder(
  path: string,
  host: string,
  now: number,
  fileSystem: FileSystem,
): Promise<LockHolder | undefined> {
  const [found, { mtimeMs }] = await Promise.all([
    holderOf(path, fileSystem),
    fileSystem.stat(path).catch(() => ({ mtimeMs: 0 })),
  ]);
  if (!found || Math.abs(now - Number(mtimeMs)) > staleLockAfter) return undefined;
  return found.host === host && !isRunning(found.pid) ? undefined : found;
}

/** Removes a lock, regardless of its holder. */
export async function breakLock(path: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.unlink(path).catch(() => undefined);
}

/** Also undefined for an unreadable lock, such as a truncated one. */
async function holderOf(path: string, fileSystem: FileSystem): Promise<LockHolder | undefined> {
  const bytes = await fileSystem.read(path).catch(() => undefined);
  return lockHolder.safeParse(parsedJson(new TextDecoder().decode(bytes))).data;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

import { dirname } from 'node:path';
import type { FileSystem } from './fileSystem.ts';
import { codeOf } from './writeFailure.ts';

/** Who has made a lock file. */
export interface LockHolder {
  /** Names the process beyond its number, which the system gives to another one day. */
  readonly process: string;
  readonly pid: number;
  readonly host: string;
}

/** How long, in ms, a lock counts whose holder gives no sign of life. */
export const staleLockAfter = 30_000;

/** Makes a lock file; false where there is one. Rejects where no file can be made. */
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

/** Whether the lock is the holder's still. Writes nothing. */
export async function holdsLock(
  path: string,
  holder: LockHolder,
  fileSystem: FileSystem,
): Promise<boolean> {
  const found = await holderOf(path, fileSystem);
  return found?.process === holder.process;
}

/** Gives a sign of life; false where the lock is not the holder's any more. */
export async function renewLock(
  path: string,
  holder: LockHolder,
  fileSystem: FileSystem,
): Promise<boolean> {
  if (!(await holdsLock(path, holder, fileSystem))) return false;
  await fileSystem.touch(path).catch(() => undefined);
  return true;
}

/** Who holds a lock. Undefined where there is none, or its holder ended, or gave no sign of life for too long. */
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

/** Removes a lock, whoever holds it. */
export async function breakLock(path: string, fileSystem: FileSystem): Promise<void> {
  await fileSystem.unlink(path).catch(() => undefined);
}

/** Undefined also for a lock that cannot be read, as one cut off in the writing. */
async function holderOf(path: string, fileSystem: FileSystem): Promise<LockHolder | undefined> {
  try {
    const text = new TextDecoder().decode(await fileSystem.read(path));
    const found = JSON.parse(text) as Partial<LockHolder> | null;
    const { process: name, pid, host } = found ?? {};
    if (typeof name !== 'string' || typeof pid !== 'number' || typeof host !== 'string')
      return undefined;
    return { process: name, pid, host };
  } catch {
    return undefined;
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

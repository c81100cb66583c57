import { mkdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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
export async function makeLock(path: string, holder: LockHolder): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the lock is the holder's still. Writes nothing. */
export async function holdsLock(path: string, holder: LockHolder): Promise<boolean> {
  const found = await holderOf(path);
  return found?.process === holder.process;
}

/** Gives a sign of life; false where the lock is not the holder's any more. */
export async function renewLock(path: string, holder: LockHolder): Promise<boolean> {
  if (!(await holdsLock(path, holder))) return false;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return true;
}

/** Who holds a lock. Undefined where there is none, or its holder ended, or gave no sign of life for too long. */
export async function livingHolder(
  path: string,
  host: string,
  now: number,
): Promise<LockHolder | undefined> {
  const [found, { mtimeMs }] = await Promise.all([
    holderOf(path),
    stat(path).catch(() => ({ mtimeMs: 0 })),
  ]);
  if (!found || Math.abs(now - mtimeMs) > staleLockAfter) return undefined;
  return found.host === host && !isRunning(found.pid) ? undefined : found;
}

/** Removes a lock, whoever holds it. */
export async function breakLock(path: string): Promise<void> {
  await unlink(path).catch(() => undefined);
}

/** Undefined also for a lock that cannot be read, as one cut off in the writing. */
async function holderOf(path: string): Promise<LockHolder | undefined> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Partial<LockHolder> | null;
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

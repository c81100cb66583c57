import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Runs `work` while no other process builds in `root`; takes over a lock whose owner has died. */
export async function withBuildLock(root: string, work: () => Promise<void>): Promise<void> {
  const lock = join(root, '.cache', 'build.lock');
  mkdirSync(dirname(lock), { recursive: true });
  while (!tryLock(lock)) {
    if (!ownerLives(lock)) rmSync(lock, { force: true });
    else await delay(50);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function ownerLives(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // The file is empty between its creation and the writing of the id.
    return owner === 0 || process.kill(owner, 0);
  } catch {
    return false;
  }
}

import { constants, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { isAccessible } from './isAccessible.ts';

/** A fresh folder, its links resolved, that is removed when the running test is over. */
export function temporaryFolder(parent = tmpdir()): string {
  const folder = realpathSync(mkdtempSync(join(parent, 'setzkasten-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * The same in memory if the system has a file system there (Linux): for tests that write thousands of files, and that no
 * loss of power is part of. It may be as small as 64 MB.
 */
export function folderInMemory(): string {
  return temporaryFolder(memory);
}

const memory = isAccessible('/dev/shm', constants.W_OK) ? '/dev/shm' : tmpdir();

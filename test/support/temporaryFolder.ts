import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder, its links resolved, that is removed when the running test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'setzkasten-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

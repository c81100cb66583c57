import { existsSync, globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Folders for tests of promises that span folders: see "Tests" in ARCHITECTURE.md. */
const acrossFolders = /^(crash|docs|security|issue\/import\/large)$/;

test('a unit test lies in the folder that its source has', () => {
  const folders = globSync('test/**/*.test.ts').map((path) => dirname(relative('test', path)));
  const astray = [...new Set(folders)].filter(
    (folder) => !existsSync(folder) && !acrossFolders.test(folder.replaceAll('\\', '/')),
  );
  expect(folders.length).toBeGreaterThan(200);
  expect(astray).toEqual([]);
});

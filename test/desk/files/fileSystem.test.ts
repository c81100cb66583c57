import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realFileSystem } from '../../../desk/files/fileSystem.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('a folder is made with those above it, and the first that was not there is named', async () => {
  const folder = temporaryFolder();
  expect(await realFileSystem.makeFolder(join(folder, 'a', 'b', 'c'))).toBe(join(folder, 'a'));
  expect(await realFileSystem.makeFolder(join(folder, 'a', 'b', 'c'))).toBeUndefined();
  expect(existsSync(join(folder, 'a', 'b', 'c'))).toBe(true);
  writeFileSync(join(folder, 'file'), '');
  await expect(realFileSystem.makeFolder(join(folder, 'file'))).rejects.toThrow('EEXIST');
});

test('where no folder can be made though the one above is there, that is said', async ({
  skip,
}) => {
  skip(process.platform !== 'linux', 'only Linux has /proc');
  await expect(realFileSystem.makeFolder('/proc/setzkasten/library')).rejects.toThrow('ENOENT');
});

test('where a folder cannot be made, none of those above it is left', async () => {
  const folder = temporaryFolder();
  const tooLong = join(folder, 'a', 'b', 'x'.repeat(300));
  await expect(realFileSystem.makeFolder(tooLong)).rejects.toThrow('ENAMETOOLONG');
  expect(existsSync(join(folder, 'a'))).toBe(false);
});

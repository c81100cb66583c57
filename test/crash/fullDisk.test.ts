import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../desk/files/contentHash.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import { useSmallDisk } from '../support/useSmallDisk.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const kilobytes = 256;

test('a disk that is really full: the old file is intact, the cause is named, and room is enough to go on', async (context) => {
  const folder = join(temporaryFolder(), 'disk');
  useSmallDisk(context, folder, kilobytes);
  const bytes = (text: string, times: number) => new TextEncoder().encode(text.repeat(times));
  const path = join(folder, 'issue.json');
  const old = bytes('old ', 5000);
  writeFileSync(path, old);
  const filler = join(folder, 'holiday.jpg');
  writeFileSync(filler, new Uint8Array(kilobytes * 1024 - 40 * 1024));

  const save = () =>
    saveFile(path, bytes('new ', 6000), { expected: contentHash(old), keepHistory: true });
  expect(await save()).toEqual({
    outcome: 'disk-full',
    why: 'There is no space left on the disk. (ENOSPC)',
  });
  expect(readFileSync(path).equals(old)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('-tmp'))).toEqual([]);

  rmSync(filler);
  expect((await save()).outcome).toBe('saved');
  expect(readFileSync(path, 'utf8')).toBe('new '.repeat(6000));
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readyFile } from '../../../desk/assets/readyFile.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import type * as MadeFiles from '../../../desk/imaging/madeFiles.ts';
import type * as MadeFolder from '../../../desk/imaging/madeFolder.ts';
import { makingVersion } from '../../../desk/imaging/madeFiles.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { photo } from './support/scene.ts';

const bytes = new TextEncoder().encode('made');
const file: MadeFiles.MadeFile = { kind: 'png', bytes };

/** What a new process knows, with its cache in that folder. */
async function started(folder: string, most?: number): Promise<typeof MadeFiles> {
  vi.resetModules();
  const { keepMade } = (await import('../../../desk/imaging/madeFolder.ts')) as typeof MadeFolder;
  keepMade(folder, most);
  return (await import('../../../desk/imaging/madeFiles.ts')) as typeof MadeFiles;
}

const names = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));
const keptFiles = (folder: string, number: number) =>
  vi.waitFor(
    () => {
      expect(names(folder)).toHaveLength(number);
    },
    { timeout: 20_000 },
  );

describe('what was made of a picture is known after a restart', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(temporaryFolder(), 'made');
    const { madeFile } = await started(folder);
    await madeFile('a key', () => Promise.resolve(file));
    await keptFiles(folder, 1);
  });

  test('it is read, not made', async () => {
    const make = vi.fn<() => Promise<undefined>>(() => Promise.resolve(undefined));
    const kept = await (await started(folder)).madeFile('a key', make);
    expect(kept).toEqual({ kind: 'png', bytes: Buffer.from(bytes) });
    expect(make).not.toHaveBeenCalled();
  });

  test.each([
    ['cut', (content: Buffer) => content.subarray(0, -1)],
    ['emptied', () => Buffer.of()],
    [
      'changed',
      (content: Buffer) => Buffer.from(content.map((byte, at) => (at === 70 ? byte ^ 1 : byte))),
    ],
  ])('a file that was %s is made again, and kept', async (_, damage) => {
    const [name = ''] = names(folder);
    const path = join(folder, name);
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    const make = vi.fn<() => Promise<MadeFiles.MadeFile>>(() => Promise.resolve(file));
    expect(await (await started(folder)).madeFile('a key', make)).toBe(file);
    expect(make).toHaveBeenCalledOnce();
    await vi.waitFor(() => {
      expect(readFileSync(path).equals(whole)).toBe(true);
    });
  });

  test.each<[string, (path: string, copy: string) => void]>([
    [
      'a link to it',
      (path, copy) => {
        renameSync(path, copy);
        symlinkSync(copy, path);
      },
    ],
    [
      'a pipe',
      (path) => {
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
    ],
    [
      'a link to what has no end',
      (path) => {
        rmSync(path);
        symlinkSync('/dev/zero', path);
      },
    ],
  ])('with %s in its place, it is made again', async (_, put) => {
    const [name = ''] = names(folder);
    put(join(folder, name), join(folder, '..', 'copy'));
    const make = vi.fn<() => Promise<MadeFiles.MadeFile>>(() => Promise.resolve(file));
    const { madeFile } = await started(folder);
    expect(await madeFile('a key', make)).toBe(file);
    await madeFile('b key', () => Promise.resolve(file));
    await keptFiles(folder, 2);
  });

  test('the file of another key is not used', async () => {
    const { madeFile } = await started(folder);
    await madeFile('b key', () => Promise.resolve({ kind: 'jpg', bytes: 'same' }));
    await keptFiles(folder, 2);
    const [one = '', other = ''] = names(folder).map((name) => join(folder, name));
    renameSync(one, `${one}-`);
    renameSync(other, one);
    renameSync(`${one}-`, other);
    const again = { kind: 'gif', bytes } as const;
    const { madeFile: after } = await started(folder);
    expect(await after('a key', () => Promise.resolve(again))).toBe(again);
    expect(await after('b key', () => Promise.resolve(again))).toBe(again);
  });

  test('after the folder was deleted, files are kept in a new one', async () => {
    const { madeFile } = await started(folder);
    await madeFile('b key', () => Promise.resolve(file));
    await keptFiles(folder, 2);
    rmSync(folder, { recursive: true });
    await madeFile('c key', () => Promise.resolve(file));
    await keptFiles(folder, 1);
  });

  test('other users cannot read what was copied here', async () => {
    const [name = ''] = names(folder);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, name), 0o644);
    const { madeFile } = await started(folder);
    await madeFile('b key', () => Promise.resolve(file));
    await keptFiles(folder, 2);
    const paths = [folder, ...names(folder).map((each) => join(folder, each))];
    for (const path of paths) expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
  });

  test('another key is another file', async () => {
    const other = { kind: 'jpg', bytes: 'same' } as const;
    const { madeFile } = await started(folder);
    expect(await madeFile('another key', () => Promise.resolve(other))).toBe(other);
    await keptFiles(folder, 2);
    const make = () => Promise.reject(new Error('made'));
    expect(await (await started(folder)).madeFile('another key', make)).toEqual(other);
  });
});

test('what cannot be made is not kept', async () => {
  const folder = join(temporaryFolder(), 'made');
  const { madeFile } = await started(folder);
  expect(await madeFile('none', () => Promise.resolve(undefined))).toBeUndefined();
  expect(await madeFile('none', () => Promise.resolve(file))).toBe(file);
  await keptFiles(folder, 1);
});

test('what failed is tried again', async () => {
  const folder = join(temporaryFolder(), 'made');
  const { madeFile } = await started(folder);
  await expect(madeFile('a key', () => Promise.reject(new Error('spent')))).rejects.toThrow(
    'spent',
  );
  expect(await madeFile('a key', () => Promise.resolve(file))).toBe(file);
  await keptFiles(folder, 1);
});

test('a folder that is none is done without', async () => {
  const folder = join(temporaryFolder(), 'made');
  writeFileSync(folder, 'no folder');
  const { madeFile } = await started(folder);
  expect(await madeFile('a key', () => Promise.resolve(file))).toBe(file);
  expect(readFileSync(folder, 'utf8')).toBe('no folder');
});

/** The name of a kept file. */
const nameOf = (key: string) => contentHash(new TextEncoder().encode(key));
const agedFiles = (folder: string) =>
  [1, 2, 3, 4]
    .filter((age) => names(folder).includes(nameOf(String(age))))
    .map((age) => `age ${String(age)}`);

function putAged(folder: string): void {
  mkdirSync(folder);
  for (const age of [1, 2, 3, 4]) {
    const path = join(folder, nameOf(String(age)));
    writeFileSync(path, 'x'.repeat(200));
    const time = Date.now() / 1000 - 86_400 * age;
    utimesSync(path, time, time);
  }
}

test('the oldest files make room for others', async () => {
  const folder = join(temporaryFolder(), 'made');
  putAged(folder);
  const { madeFile } = await started(folder, 2000);
  await madeFile('too large', () => Promise.resolve({ kind: 'png', bytes: new Uint8Array(200) }));
  await madeFile('a key', () => Promise.resolve(file));
  await keptFiles(folder, 5);
  const { madeFile: after } = await started(folder, 1000);
  await after('b key', () => Promise.resolve({ kind: 'png', bytes: 'same' }));
  await vi.waitFor(() => {
    expect(agedFiles(folder)).toEqual(['age 1']);
  });
});

test('a folder among them does not keep the oldest files, and nothing of others is removed', async () => {
  const folder = join(temporaryFolder(), 'made');
  putAged(folder);
  mkdirSync(join(folder, nameOf('folder')));
  utimesSync(join(folder, nameOf('folder')), 1000, 1000);
  writeFileSync(join(folder, 'photo.jpg'), 'x'.repeat(2000));
  utimesSync(join(folder, 'photo.jpg'), 1000, 1000);
  const { madeFile } = await started(folder, 1000);
  await madeFile('a key', () => Promise.resolve({ kind: 'png', bytes: 'same' }));
  await vi.waitFor(() => {
    expect(agedFiles(folder)).toEqual(['age 1', 'age 2']);
  });
  expect(names(folder)).toContain('photo.jpg');
  await keptFiles(folder, 5);
});

test('a program that runs for long keeps no more than the limit', async () => {
  const folder = join(temporaryFolder(), 'made');
  const most = 4000;
  const { madeFile } = await started(folder, most);
  for (let each = 0; each < 40; each += 1) {
    await madeFile(`key ${String(each)}`, () => Promise.resolve(file));
    const name = nameOf(JSON.stringify([makingVersion, `key ${String(each)}`]));
    await vi.waitFor(() => {
      expect(names(folder)).toContain(name);
    });
  }
  const sizes = names(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
});

test('pictures are made in the same way as in other programs of that version', async () => {
  const source = photo(600, 400).jpegsaveBuffer();
  const forms = [undefined, 'png', 'mail', 'light'] as const;
  const made = await Promise.all(
    forms.map(async (form) => (await readyFile(source, { maxWidth: 300, form }))?.bytes),
  );
  const drawn = readFileSync(join(import.meta.dirname, 'golden', 'drawnCharts.txt'));
  // If this fails, kept files from before are others: raise `makingVersion`, and renew the hash.
  const whole = Buffer.concat([drawn, ...made.map((each) => each ?? Buffer.of())]);
  expect([makingVersion, contentHash(whole).slice(0, 16)]).toEqual([1, '3b65c9498e6e2ce9']);
});

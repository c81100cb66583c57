import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { saveFile } from '../../../desk/files/saveFile.ts';
import { sweepTemporary, temporaryPath } from '../../../desk/files/temporaryFile.ts';
import { realFileSystem } from '../../../desk/files/fileSystem.ts';
import { faultyFileSystem } from '../../support/faultyFileSystem.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hashOf = (text: string) => contentHash(bytesOf(text));
const read = (path: string) => readFileSync(path, 'utf8');

function fileWith(text: string): string {
  const path = join(temporaryFolder(), 'issue.json');
  writeFileSync(path, text);
  return path;
}

function historyOf(path: string): string[] {
  const folder = join(path, '..', '.history');
  return existsSync(folder) ? readdirSync(folder).map((name) => read(join(folder, name))) : [];
}

describe('saveFile', () => {
  test('writes what was not there, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'issue.json');
    expect(await saveFile(path, bytesOf('first'), { expected: 'none', keepHistory: true })).toEqual(
      {
        outcome: 'saved',
        revision: hashOf('first'),
      },
    );
    expect([readdirSync(folder), read(path)]).toEqual([['issue.json'], 'first']);
  });

  test('keeps each replaced version, under its time and hash, and the mode of the file', async () => {
    const path = fileWith('first');
    chmodSync(path, 0o600);
    utimesSync(path, new Date('2025-08-25T07:30:00.250Z'), new Date('2025-08-25T07:30:00.250Z'));
    await saveFile(path, bytesOf('second'), { expected: hashOf('first'), keepHistory: true });
    await saveFile(path, bytesOf('third'), { expected: hashOf('second'), keepHistory: true });
    expect(readdirSync(join(path, '..', '.history'))[0]).toBe(
      `2025-08-25T07-30-00-250Z-${hashOf('first').slice(0, 8)}.json`,
    );
    expect(historyOf(path)).toEqual(['first', 'second']);
    expect([read(path), statSync(path).mode & 0o777]).toEqual(['third', 0o600]);
  });

  test('does not write over what was not read, and gives it back', async () => {
    const path = fileWith('from elsewhere');
    for (const expected of ['none', hashOf('what we loaded')]) {
      expect(await saveFile(path, bytesOf('ours'), { expected })).toEqual({
        outcome: 'conflict',
        bytes: Buffer.from('from elsewhere'),
        revision: hashOf('from elsewhere'),
      });
    }
    expect([read(path), readdirSync(join(path, '..'))]).toEqual(['from elsewhere', ['issue.json']]);
  });

  test('notices another writer who comes while the new file is being written', async () => {
    const path = fileWith('loaded');
    const { fileSystem } = faultyFileSystem();
    const outcome = await saveFile(path, bytesOf('ours'), {
      expected: hashOf('loaded'),
      fileSystem: {
        ...fileSystem,
        open: async (...given) => {
          writeFileSync(path, 'theirs');
          return fileSystem.open(...given);
        },
      },
    });
    expect([outcome.outcome, read(path), readdirSync(join(path, '..'))]).toEqual([
      'conflict',
      'theirs',
      ['issue.json'],
    ]);
  });

  test('saves of one file follow one another', async () => {
    const path = fileWith('0');
    const revisions = ['0', '1', '2', '3', '4'].map(hashOf);
    const outcomes = await Promise.all(
      revisions
        .slice(0, 4)
        .map((expected, index) => saveFile(path, bytesOf(String(index + 1)), { expected })),
    );
    expect(outcomes).toEqual(
      revisions.slice(1).map((revision) => ({ outcome: 'saved', revision })),
    );
  });

  test('goes on when the disk takes the bytes in pieces', async () => {
    const path = fileWith('old');
    const { fileSystem, calls } = faultyFileSystem({ at: 0, code: 'short', forGood: true });
    await saveFile(path, bytesOf('a text of some length'), { fileSystem });
    expect(read(path)).toBe('a text of some length');
    expect(calls.filter((name) => name === 'write').length).toBeGreaterThan(3);
  });

  test('copies the old version where the disk knows no second names', async () => {
    const path = fileWith('first');
    const { fileSystem, calls } = faultyFileSystem();
    const noLinks = {
      ...fileSystem,
      link: () => Promise.reject(Object.assign(new Error('no'), { code: 'EPERM' })),
    };
    await saveFile(path, bytesOf('second'), { keepHistory: true, fileSystem: noLinks });
    expect([historyOf(path), read(path), calls.includes('unlink')]).toEqual([
      ['first'],
      'second',
      false,
    ]);
  });

  test('says that the folder is gone', async () => {
    const gone = join(temporaryFolder(), 'gone', 'issue.json');
    expect(await saveFile(gone, bytesOf('new'))).toMatchObject({ outcome: 'folder-gone' });
  });

  test('writes over no folder', async () => {
    const path = join(temporaryFolder(), 'issue.json');
    mkdirSync(path);
    expect(await saveFile(path, bytesOf('new'))).toMatchObject({ outcome: 'failed' });
  });
});

const outcomes = {
  ENOSPC: 'disk-full',
  EIO: 'disk-error',
  EACCES: 'read-only',
  EROFS: 'read-only',
  EMFILE: 'too-many-files',
  EBUSY: 'in-use',
};

describe.each(['create', 'overwrite'])('saveFile (%s) with a fault in every call', (kind) => {
  const start = (): string =>
    kind === 'create' ? join(temporaryFolder(), 'issue.json') : fileWith('old');
  const expected = kind === 'create' ? 'none' : hashOf('old');
  const save = (path: string, fileSystem = realFileSystem) =>
    saveFile(path, bytesOf('new text'), { expected, keepHistory: true, fileSystem });

  async function callsOfOneSave(): Promise<string[]> {
    const { fileSystem, calls } = faultyFileSystem();
    await save(start(), fileSystem);
    return calls;
  }

  /** After a save that failed: old or new is there whole, nothing lies around, and trying again works. */
  async function checkAfter(
    path: string,
    calls: readonly string[],
    isCleaningPossible: boolean,
  ): Promise<void> {
    const isReplaced =
      calls.includes('rename') && calls.at(-1) !== 'rename' && !calls.includes('unlink');
    const before = kind === 'create' ? undefined : 'old';
    expect(existsSync(path) ? read(path) : undefined).toBe(isReplaced ? 'new text' : before);
    const left = readdirSync(join(path, '..')).filter((name) => name.endsWith('-tmp'));
    if (isCleaningPossible) expect(left).toEqual([]);
    expect((await save(path)).outcome).toBe('saved');
    expect(read(path)).toBe('new text');
  }

  test.each(Object.entries(outcomes))('%s gives %s', async (code, outcome) => {
    const usual = await callsOfOneSave();
    for (const at of usual.keys()) {
      for (const forGood of [false, true]) {
        const path = start();
        const { fileSystem, calls } = faultyFileSystem({ at, code, forGood });
        const { outcome: given } = await save(path, fileSystem);
        expect({ at, call: usual[at], given }).toEqual({ at, call: usual[at], given: outcome });
        await checkAfter(path, calls, !forGood);
      }
    }
  });

  test.each(['lost', 'none'])('a write that is %s is no success', async (code) => {
    const path = start();
    const { fileSystem, calls } = faultyFileSystem({ at: 0, code, forGood: true });
    expect(await save(path, fileSystem)).toMatchObject({ outcome: 'cut-short' });
    await checkAfter(path, calls, true);
  });
});

test('the sweep takes what interrupted saves left, and nothing that is being written', async () => {
  const folder = temporaryFolder();
  const [old, young] = [
    temporaryPath(join(folder, 'issue.json')),
    temporaryPath(join(folder, 'issue.json')),
  ];
  const hers = join(folder, '.issue.json.tmp');
  for (const path of [old, young, hers]) writeFileSync(path, '');
  for (const path of [old, hers]) utimesSync(path, 0, 0);
  await sweepTemporary(folder, realFileSystem);
  expect([old, young, hers].map((path) => existsSync(path))).toEqual([false, true, true]);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { libraryIn, type Library } from '../../../desk/library/library.ts';
import { trashIssue } from '../../../desk/trash/trashIssue.ts';
import { useSmallDisk } from '../../support/useSmallDisk.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { answersFromFiles, answersOf, noise } from './support.ts';

const mebibyte = 2 ** 20;

/** A library with an index of all of its issues. */
async function indexed(issues = 3, home = temporaryFolder()) {
  const folder = join(home, 'library');
  const indexFolder = join(home, 'data', 'index');
  mkdirSync(folder);
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ name: 'Probe' }));
  const open = () => libraryIn(folder, undefined, indexFolder);
  const library = open();
  for (let index = 1; index <= issues; index += 1) {
    const date = `2025-08-${String(10 + index)}`;
    await addIssue(library, smallIssueText(`Hafen ${String(index)}`, date, `KI im Hafen ${date}`));
  }
  await answersOf(library);
  const path = () => {
    const [name = ''] = readdirSync(indexFolder).filter((each) => each.endsWith('.sqlite'));
    return join(indexFolder, name);
  };
  return { folder, indexFolder, library, open, path };
}

/** Rejects unless the library answers as its files do; and again after a change. */
async function expectAnswers(library: Library, folder: string): Promise<void> {
  expect(await answersOf(library)).toEqual(await answersFromFiles(folder));
  await addIssue(library, smallIssueText('Dazu', '2025-09-01', 'Noch ein Hafen'));
  expect(await answersOf(library)).toEqual(await answersFromFiles(folder));
}

const damages: Readonly<Record<string, (path: string) => void>> = {
  'is noise': (path) => {
    writeFileSync(path, noise(5000));
  },
  'is noise after its head': (path) => {
    const head = readFileSync(path).subarray(0, 4096);
    writeFileSync(path, Buffer.concat([head, noise(statSync(path).size - 4096)]));
    for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
  },
  'is empty': (path) => {
    writeFileSync(path, '');
  },
  'was written by a newer version': (path) => {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA user_version = 999999; DROP TABLE part');
    database.close();
  },
  'lacks a table': (path) => {
    const database = new DatabaseSync(path);
    database.exec('DROP TABLE part');
    database.close();
  },
  'is a folder': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'file'), '');
  },
  'is missing': () => undefined,
};

test.each(Object.entries(damages))(
  'if the index %s, answers are those of the files',
  async (name, damage) => {
    const { folder, library, open, path } = await indexed();
    await library.known.close();
    const before = open();
    await answersOf(before);
    await before.known.close();
    const file = path();
    const keeps = name.includes('version') || name.includes('table') || name.includes('head');
    if (!keeps) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    damage(file);
    await expectAnswers(open(), folder);
  },
);

test('an index that is damaged while it is in use is replaced', async () => {
  const { folder, library, path } = await indexed();
  const other = new DatabaseSync(path());
  other.exec('DROP TABLE found; DELETE FROM issue');
  other.close();
  await expectAnswers(library, folder);
});

const meanwhile: Readonly<
  Record<string, (folder: string, other: Library, path: string) => Promise<unknown>>
> = {
  'finds an issue gone that comes back': async (folder, other) => {
    const away = join(folder, '..', 'away');
    const [issue = ''] = readdirSync(folder).filter((name) => name.startsWith('2025'));
    renameSync(join(folder, issue), away);
    await answersOf(other);
    renameSync(away, join(folder, issue));
  },
  'sees a name of the newsletter that is changed back': async (folder, other) => {
    const path = join(folder, 'publication.json');
    const before = readFileSync(path);
    writeFileSync(path, JSON.stringify({ name: 'Hafen', language: 'en' }));
    await answersOf(other);
    writeFileSync(path, before);
  },
  'empties the index': (_folder, _other, path) => {
    const database = new DatabaseSync(path);
    database.exec('DELETE FROM found; DELETE FROM part; DELETE FROM page; DELETE FROM issue');
    database.close();
    return Promise.resolve();
  },
};

test.each(Object.entries(meanwhile))(
  'if another program %s, answers are those of the files',
  async (_, change) => {
    const { folder, library, open, path } = await indexed();
    const other = open();
    await answersOf(other);
    await change(folder, other, path());
    await expectAnswers(library, folder);
    await expectAnswers(other, folder);
  },
);

test('without a place for it, or one that cannot be written to, the index is done without', async () => {
  const { folder, indexFolder } = await indexed();
  rmSync(indexFolder, { recursive: true });
  writeFileSync(indexFolder, 'a file');
  await expectAnswers(libraryIn(folder, undefined, indexFolder), folder);
  await expectAnswers(libraryIn(folder, undefined, '/proc/none'), folder);
});

test('while another program holds the index for good, answers are those of the files', async () => {
  const { folder, open, path } = await indexed();
  const other = new DatabaseSync(path());
  other.exec('BEGIN EXCLUSIVE');
  await expectAnswers(open(), folder);
  other.exec('ROLLBACK');
  other.close();
});

test('on a full disk, answers are those of the files', async (context) => {
  const home = temporaryFolder();
  useSmallDisk(context, join(home, 'data'), 512);
  const { folder, indexFolder, library } = await indexed(3, home);
  const { bavail, bsize } = statfsSync(indexFolder);
  writeFileSync(join(home, 'data', 'holiday.jpg'), new Uint8Array((bavail - 2) * bsize));
  const large = Array.from({ length: mebibyte / 16 }, (_, index) => `Zahl${index}`).join(' ');
  await addIssue(library, smallIssueText('Groß', '2025-10-01', large));
  await expectAnswers(library, folder);
  const sizes = readdirSync(indexFolder).map((name) => statSync(join(indexFolder, name)).size);
  expect(Math.max(0, ...sizes)).toBeLessThan(large.length);
  // With room again, the next start has an index that is kept.
  await library.known.close();
  rmSync(join(home, 'data', 'holiday.jpg'));
  await trashIssue(library, '2025-10-01-kw40');
  await expectAnswers(libraryIn(folder, undefined, indexFolder), folder);
  expect(readdirSync(indexFolder)).toContainEqual(expect.stringMatching(/\.sqlite$/));
});

test('the index is readable for its user alone, and not in the library', async () => {
  const { folder, indexFolder } = await indexed();
  expect(readdirSync(folder).filter((name) => name.includes('sqlite'))).toEqual([]);
  const modes = [indexFolder, ...readdirSync(indexFolder).map((name) => join(indexFolder, name))];
  for (const path of modes) expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
});

test('a program killed at any moment while it fills the index leaves one that answers as the files', async () => {
  const { folder, indexFolder, library, open, path } = await indexed(10);
  await library.known.close();
  const filler = join(import.meta.dirname, 'fillIndex.ts');
  for (const wait of [0, 5, 20, 60]) {
    for (const end of ['', '-wal', '-shm']) rmSync(path() + end, { force: true });
    const child = spawn(process.execPath, [filler, folder, indexFolder], { stdio: 'pipe' });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    await delay(wait);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(indexFolder)).toBe(true);
    const again = open();
    expect(await answersOf(again)).toEqual(await answersFromFiles(folder));
    await again.known.close();
  }
});

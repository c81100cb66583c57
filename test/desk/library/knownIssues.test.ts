import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realFileSystem, type FileSystem } from '../../../desk/files/fileSystem.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { viewOf } from '../../../desk/library/currentLibrary.ts';
import { libraryIn } from '../../../desk/library/library.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { findInLibrary } from '../../../desk/search/searchLibrary.ts';
import { addDays } from '../../../issue/calendar/isoDate.ts';
import { newPublication } from '../../../issue/publication.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const firstDay = '2020-01-06';

/** A folder of that many weekly issues, and a way to open it; `calls` are those to the disk, with the name at the end. */
function archive(issues: number) {
  const home = temporaryFolder();
  const folder = join(home, 'library');
  mkdirSync(folder);
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ name: 'Probe' }));
  const write = (index: number, title = `Ausgabe ${String(index)}`, text = 'Der Hafen.') => {
    const date = addDays(firstDay, 7 * index);
    const own = join(folder, `${date}-kw`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'issue.json'), smallIssueText(title, date, text));
    // Old enough that a later change would show.
    utimesSync(join(own, 'issue.json'), 1, 1 + index);
    return `${date}-kw`;
  };
  for (let index = 0; index < issues; index += 1) write(index);
  const calls: string[] = [];
  const counted: FileSystem = {
    ...realFileSystem,
    read: (path) => {
      calls.push(`read ${path.slice(folder.length + 1)}`);
      return realFileSystem.read(path);
    },
    stat: (path) => {
      calls.push('stat');
      return realFileSystem.stat(path);
    },
  };
  const open = (fileSystem = counted) => libraryIn(folder, fileSystem, join(home, 'index'));
  return { folder, open, write, calls };
}

/** Resolves once the library reports a change. */
function changed(library: ReturnType<typeof libraryIn>): Promise<void> {
  return new Promise((resolve) => {
    library.known.onChange = resolve;
  });
}

test('the first start reads the newest issues alone, lists the others by their folders, and reads them afterwards', async () => {
  const { open, calls } = archive(40);
  const library = open();
  const done = changed(library);
  const { issues } = await viewOf(library, 'start');
  expect(calls.filter((call) => call.startsWith('read 2')).length).toBeLessThan(20);
  expect(issues).toHaveLength(40);
  expect(issues[0]).toMatchObject({ title: 'Ausgabe 39', problem: null });
  expect(issues[39]).toMatchObject({ id: '2020-01-06-kw', date: '2020-01-06', pending: true });
  await done;
  expect((await viewOf(library)).issues.map(({ title }) => title)).toEqual(
    Array.from({ length: 40 }, (_, index) => `Ausgabe ${String(39 - index)}`),
  );
  await library.known.close();
});

test('a search in an index that is up to date asks the disk once for each issue', async () => {
  const { open, calls } = archive(40);
  const before = open();
  await findInLibrary(before, 'hafen');
  await before.known.close();
  const library = open();
  calls.length = 0;
  expect((await findInLibrary(library, 'hafen')).issues).toHaveLength(40);
  expect(calls.filter((call) => call !== 'stat')).toEqual(['read publication.json']);
  // The publication's file is looked at as well, and each folder on its way.
  expect(calls.filter((call) => call === 'stat').length).toBeLessThan(45);
  await library.known.close();
});

test('a search during the first reading answers from what is read, and says how much is not', async () => {
  const { open } = archive(40);
  const library = open();
  const early = await findInLibrary(library, 'hafen', { isWhole: false });
  expect(early.issues.length + early.reading).toBe(40);
  expect(early.reading).toBeGreaterThan(0);
  const whole = await findInLibrary(library, 'hafen');
  expect([whole.issues.length, whole.reading]).toEqual([40, 0]);
  await library.known.close();
});

test('a later start reads no issue, lists new ones, and corrects what has changed meanwhile', async () => {
  const { folder, open, write, calls } = archive(40);
  const before = open();
  await findInLibrary(before, 'hafen');
  await before.known.close();
  write(0, 'Ganz anders');
  const newest = write(99, 'Die neueste');
  writeFileSync(join(folder, addDays(firstDay, 7) + '-kw', 'issue (1).json'), '{}');
  calls.length = 0;
  const library = open();
  const done = changed(library);
  const { issues, copies } = await viewOf(library, 'start');
  expect(calls.filter((call) => call.startsWith('read 2'))).toEqual([`read ${newest}/issue.json`]);
  expect(issues.map(({ title }) => title).slice(0, 2)).toEqual(['Die neueste', 'Ausgabe 39']);
  expect([issues.at(-1)?.title, copies]).toEqual(['Ausgabe 0', []]);
  await done;
  const corrected = await viewOf(library);
  expect(corrected.issues.at(-1)?.title).toBe('Ganz anders');
  expect(corrected.copies).toEqual([expect.objectContaining({ name: 'issue (1).json' })]);
  await library.known.close();
});

test('while the library is watched, an answer looks at changed files alone', async () => {
  const { open, calls, write } = archive(40);
  const library = open();
  library.known.setWatched(true);
  await findInLibrary(library, 'hafen');
  calls.length = 0;
  await findInLibrary(library, 'hafe');
  expect(calls.filter((call) => call !== 'stat')).toEqual(['read publication.json']);
  expect(calls.length).toBeLessThan(5);

  const id = write(3);
  const opened = await openIssue(library, id);
  const revision = opened.outcome === 'opened' ? opened.revision : '';
  await saveIssue(library, id, smallIssueText('Gespeichert', '2025-01-01'), revision);
  calls.length = 0;
  const { issues } = await viewOf(library);
  expect(issues[0]).toMatchObject({ id, title: 'Gespeichert' });
  expect(calls.filter((call) => call.startsWith('read 2'))).toEqual([`read ${id}/issue.json`]);
  expect(calls.length).toBeLessThan(40);
  await library.known.close();
});

test('while the library is watched, an issue is listed when its file arrives, after its folder or anew', async () => {
  const { folder, open, write } = archive(1);
  const library = open();
  const titles = async () => (await viewOf(library)).issues.map(({ title }) => title);
  library.known.setWatched(true);
  const id = '2020-01-13-kw';
  mkdirSync(join(folder, id));
  library.known.touch('');
  library.known.touch(id);
  expect(await titles()).toEqual(['Ausgabe 0']);
  write(1);
  library.known.touch(id);
  expect(await titles()).toEqual(['Ausgabe 1', 'Ausgabe 0']);
  rmSync(join(folder, id, 'issue.json'));
  library.known.touch(id);
  expect(await titles()).toEqual(['Ausgabe 0']);
  write(1, 'Noch einmal');
  library.known.touch(id);
  expect(await titles()).toEqual(['Noch einmal', 'Ausgabe 0']);
  await library.known.close();
});

test('while the library is watched, a folder that is gone is reported each time, and looked through when it is back', async () => {
  const { folder, open, write } = archive(1);
  const library = open();
  library.known.setWatched(true);
  await library.known.list(newPublication());
  renameSync(folder, `${folder} elsewhere`);
  library.known.touch('');
  await expect(library.known.list(newPublication())).rejects.toThrow('ENOENT');
  await expect(library.known.list(newPublication())).rejects.toThrow('ENOENT');
  renameSync(`${folder} elsewhere`, folder);
  write(1);
  expect(await library.known.list(newPublication())).toHaveLength(2);
  await library.known.close();
});

test('while the library is watched, an issue that the disk did not tell of is looked at again', async () => {
  const { open } = archive(1);
  let isFailing = true;
  const library = open({
    ...realFileSystem,
    stat: async (path) => {
      if (isFailing && path.endsWith('issue.json')) throw new Error('EIO: made to fail');
      return realFileSystem.stat(path);
    },
  });
  library.known.setWatched(true);
  const [unread] = await library.known.list(newPublication());
  expect(unread?.problem).toMatchObject({ reason: 'unreadable' });
  isFailing = false;
  expect(await library.known.list(newPublication())).toMatchObject([{ problem: null }]);
  await library.known.close();
});

test('a look that began before the library was watched is repeated', async () => {
  const { open, write } = archive(1);
  let afterStat = () => undefined as void;
  const library = open({
    ...realFileSystem,
    stat: async (path) => {
      const stat = await realFileSystem.stat(path);
      if (path.endsWith('issue.json')) afterStat();
      return stat;
    },
  });
  await library.known.list(newPublication());
  afterStat = () => {
    write(0, 'Geändert');
    library.known.setWatched(true);
    afterStat = () => undefined;
  };
  await library.known.list(newPublication());
  expect(await library.known.list(newPublication())).toMatchObject([{ title: 'Geändert' }]);
  await library.known.close();
});

test('a change of the same size within what the clock tells is noticed', async () => {
  const { folder, open, write } = archive(1);
  // The clock of a network disk may be ahead.
  const now = BigInt(Date.now() + 3_600_000) * 1_000_000n;
  const coarse: FileSystem = {
    ...realFileSystem,
    stat: async (path) =>
      Object.assign(await realFileSystem.stat(path), { mtimeNs: now, ctimeNs: now }),
  };
  const library = open(coarse);
  await findInLibrary(library, 'hafen');
  const id = write(0);
  const text = smallIssueText('Ausgabe 0', firstDay, 'Der Kahn ..'.slice(0, 10));
  writeFileSync(join(folder, id, 'issue.json'), text);
  expect((await findInLibrary(library, 'kahn')).issues).toHaveLength(1);
  await library.known.close();
});

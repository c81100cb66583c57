import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Handlers } from '../../../desk/contract.ts';
import { openDesk } from '../../../desk/desk.ts';
import type { Shell } from '../../../desk/shell.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const session = 'session-1';
const id = '2025-08-25-kw35';
const typed = (text: string) => smallIssueText('KW35', '2025-08-25', text);

/** A desk with one issue in its library; `restart` opens another, as after a crash. */
async function home(shell: Partial<Shell> = {}) {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const library = join(folder, 'Newsletter');
  mkdirSync(join(library, id), { recursive: true });
  const file = join(library, id, 'issue.json');
  writeFileSync(file, typed('wie gespeichert'));
  const restart = (libraryFolder = library): Handlers =>
    openDesk({
      shell: { face: 'browser', ...shell },
      preferences: preferencesFile(join(data, 'preferences.json')),
      dataFolder: data,
      documentsFolder: folder,
      samplesFolder: '',
      libraryFolder,
    }).desk;
  const desk = restart();
  const opened = await desk['issue.open']({ id });
  if (opened.outcome !== 'opened') return expect.fail(opened.outcome);
  const base = opened.revision;
  const journal = () => {
    const entries = join(data, 'recovery');
    return existsSync(entries) ? readdirSync(entries) : [];
  };
  const history = () => {
    const versions = join(library, id, '.history');
    return existsSync(versions)
      ? readdirSync(versions).map((name) => readFileSync(join(versions, name), 'utf8'))
      : [];
  };
  return { folder, library, file, desk, restart, base, journal, history };
}

test('what was typed is offered after a crash, beside the time of what is on disk', async () => {
  const { desk, restart, base, library } = await home();
  const text = typed('noch nicht gespeichert');
  expect(await desk['recovery.note']({ session, id, base, text, time: 1000 })).toEqual({
    outcome: 'kept',
  });
  const newer = typed('und noch etwas');
  await desk['recovery.note']({ session, id, base, text: newer, time: 2000 });
  const other = { session: 'session-2', id: 'gone', base: 'none', text, time: 3000 };
  await desk['recovery.note'](other);
  expect((await restart()['recovery.list']({})).offers).toEqual([
    { session: 'session-2', id: 'gone', isThere: false, text, time: 3000, savedTime: null },
    { session, id, isThere: true, text: newer, time: 2000, savedTime: expect.any(Number) },
  ]);
  expect(readdirSync(library)).toEqual([id]);
});

test('an entry goes when exactly its text is on disk, and not before', async () => {
  const { desk, restart, base, journal, file } = await home();
  const [first, second] = [typed('eins'), typed('zwei')];
  await desk['recovery.note']({ session, id, base, text: second });
  const saved = await desk['issue.save']({ id, text: first, revision: base });
  expect(saved.outcome).toBe('saved');
  expect((await desk['recovery.list']({})).offers).toMatchObject([{ text: second }]);
  writeFileSync(file, second);
  expect(await desk['recovery.note']({ session, id, base, text: second })).toEqual({
    outcome: 'on-disk',
  });
  expect(journal()).toEqual([]);

  await desk['recovery.note']({ session, id, base, text: first });
  writeFileSync(file, first);
  expect([await restart()['recovery.list']({}), journal()]).toEqual([{ offers: [] }, []]);
});

test('a note waits for a save of the same text', async () => {
  const { desk, base, journal } = await home();
  const text = typed('eins');
  const [, noted] = await Promise.all([
    desk['issue.save']({ id, text, revision: base }),
    desk['recovery.note']({ session, id, base, text }),
  ]);
  await desk['recovery.note']({ session, id, base, text });
  expect(['kept', 'on-disk']).toContain(noted.outcome);
  expect(journal()).toEqual([]);
});

test('settling keeps the text as a version in the history, and only then forgets it', async () => {
  const { desk, base, journal, history, file } = await home();
  const text = typed('noch nicht gespeichert');
  await desk['recovery.note']({ session, id, base, text });
  // A file where the history's folder should be: no version can be kept.
  const blocker = join(file, '../.history');
  writeFileSync(blocker, '');
  expect((await desk['recovery.settle']({ session })).outcome).not.toBe('settled');
  expect(journal()).toEqual([`${session}.json`]);
  rmSync(blocker);
  expect(await desk['recovery.settle']({ session })).toEqual({ outcome: 'settled' });
  expect([history(), journal()]).toEqual([[text], []]);
  expect(await desk['recovery.settle']({ session })).toEqual({ outcome: 'missing' });
});

test('where the issue is gone, its text is forgotten only when the author says so', async () => {
  const { desk, base, journal } = await home();
  await desk['recovery.note']({ session, id: 'gone', base, text: typed('gerettet') });
  expect(await desk['recovery.settle']({ session })).toMatchObject({ outcome: 'folder-gone' });
  expect(journal()).toEqual([`${session}.json`]);
  expect(await desk['recovery.discard']({ session })).toEqual({ outcome: 'discarded' });
  expect(journal()).toEqual([]);
});

test('an entry of a library that was moved is offered where the library is now', async () => {
  const { desk, restart, base, library, folder } = await home();
  const text = typed('noch nicht gespeichert');
  await desk['recovery.note']({ session, id, base, text });
  const other = join(folder, 'Other');
  mkdirSync(other);
  expect(await restart(other)['recovery.list']({})).toEqual({ offers: [] });
  const moved = join(folder, 'Moved');
  renameSync(library, moved);
  expect((await restart(moved)['recovery.list']({})).offers).toMatchObject([{ id, text }]);
});

test('a damaged entry is left alone, and keeps nothing from starting', async () => {
  const { desk, journal, folder, base } = await home();
  await desk['recovery.note']({ session, id, base, text: typed('eins') });
  writeFileSync(join(folder, 'data/recovery/session-2.json'), '{"text": "ha');
  writeFileSync(join(folder, 'data/recovery/notes.txt'), '');
  expect((await desk['recovery.list']({})).offers).toHaveLength(1);
  expect(journal()).toHaveLength(3);
});

test('the text goes into a new issue with its pictures, also where its folder is gone', async () => {
  const { desk, library } = await home();
  mkdirSync(join(library, id, 'assets'));
  writeFileSync(join(library, id, 'assets/a.png'), 'picture');
  const text = typed('gerettet');
  const first = await desk['recovery.saveAsNew']({ id, text });
  expect(first).toEqual({ outcome: 'created', id: `${id}-2` });
  expect(readFileSync(join(library, `${id}-2`, 'assets/a.png'), 'utf8')).toBe('picture');
  expect(readFileSync(join(library, `${id}-2`, 'issue.json'), 'utf8')).toContain('gerettet');
  expect(await desk['recovery.saveAsNew']({ id: 'gone', text })).toMatchObject({
    outcome: 'created',
  });
  expect(await desk['recovery.saveAsNew']({ id, text: '{' })).toMatchObject({ outcome: 'invalid' });
});

test('a copy goes where the author wants it', async () => {
  const names: string[] = [];
  const choices: (string | undefined)[] = [];
  const { desk, folder } = await home({
    chooseFile: (name) => {
      names.push(name);
      return Promise.resolve(choices.pop());
    },
  });
  choices.push(undefined, join(folder, 'gone/copy.json'), join(folder, 'copy.json'));
  const text = typed('gerettet');
  const save = () => desk['recovery.saveCopy']({ id, text });
  expect(await save()).toEqual({ outcome: 'saved' });
  expect(readFileSync(join(folder, 'copy.json'), 'utf8')).toBe(text);
  expect((await save()).outcome).toBe('folder-gone');
  expect(await save()).toEqual({ outcome: 'cancelled' });
  expect(names[0]).toBe(`${id}.json`);
  const browser = await home();
  expect(await browser.desk['recovery.saveCopy']({ id, text })).toEqual({ outcome: 'unsupported' });
});

test('an entry follows its issue when that is renamed', async () => {
  const { desk, base } = await home();
  const text = typed('noch nicht gespeichert');
  await desk['recovery.note']({ session, id, base, text, time: 1000 });
  const other = { session: 'session-2', id: 'another', base: 'none', text, time: 500 };
  await desk['recovery.note'](other);
  const renamed = await desk['issue.rename']({ id, title: 'Ein anderer Titel' });
  if (renamed.outcome !== 'renamed') return expect.fail(renamed.outcome);
  expect(renamed.id).not.toBe(id);
  expect((await desk['recovery.list']({})).offers).toMatchObject([
    { session, id: renamed.id, isThere: true, text, time: 1000 },
    { session: 'session-2', id: 'another', isThere: false },
  ]);
});

test('what an interrupted note left is swept once nobody can be writing it', async () => {
  const { desk, restart, base, folder, journal } = await home();
  await desk['recovery.note']({ session, id, base, text: typed('eins') });
  const entries = join(folder, 'data', 'recovery');
  const names = ['.a.json.0123456789ab.setzkasten-tmp', '.b.json.0123456789ab.setzkasten-tmp'];
  for (const name of names) writeFileSync(join(entries, name), 'half');
  utimesSync(join(entries, names[0] ?? ''), 1, 1);
  await restart()['recovery.list']({});
  expect(journal().toSorted()).toEqual([names[1], `${session}.json`]);
});

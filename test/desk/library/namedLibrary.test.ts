import { mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { indexFolderIn } from '../../../desk/index/indexFolder.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';

/** A library with one issue. */
function library(): string {
  const folder = realpathSync(temporaryFolder());
  mkdirSync(join(folder, id));
  writeFileSync(join(folder, id, 'issue.json'), smallIssueText('KW35', '2025-08-25'));
  writeFileSync(join(folder, 'publication.json'), JSON.stringify({ name: 'Brief' }));
  return folder;
}

function deskIn(libraryFolder: string) {
  const folder = temporaryFolder();
  const desk = openDesk({
    shell: { face: 'electron' },
    preferences: preferencesFile(join(folder, 'preferences.json')),
    dataFolder: folder,
    documentsFolder: folder,
    samplesFolder: folder,
    libraryFolder,
  });
  return { ...desk, indexFolder: indexFolderIn(folder) };
}

const stay = () => Promise.resolve(false);
const leave = () => Promise.resolve(true);

test('a library, an issue and the file of either are what they name', async () => {
  const folder = library();
  const { open } = deskIn(folder);
  const ours = { outcome: 'opened', isOther: false };
  for (const path of ['', 'publication.json'])
    expect(await open(join(folder, path), stay)).toEqual(ours);
  for (const path of [id, join(id, 'issue.json')])
    expect(await open(join(folder, path), stay)).toEqual({ ...ours, id });
});

test('what is neither is refused, and the library stays', async () => {
  const folder = library();
  const { desk, open } = deskIn(folder);
  writeFileSync(join(folder, 'note.txt'), '');
  const mayLeave = vi.fn<() => Promise<boolean>>(leave);
  for (const path of [join(folder, 'note.txt'), join(folder, 'gone'), temporaryFolder(), '/'])
    expect(await open(path, mayLeave)).toEqual({ outcome: 'invalid' });
  expect(mayLeave).not.toHaveBeenCalled();
  expect(await desk['library.list']({})).toMatchObject({ library: { issues: [{ id }] } });
});

test('another library is opened only when the one before may be left', async () => {
  const { desk, open } = deskIn(library());
  const other = library();
  writeFileSync(join(other, 'publication.json'), JSON.stringify({ name: 'Anderswo' }));
  expect(await open(other, stay)).toEqual({ outcome: 'stayed' });
  expect(await desk['library.list']({})).toMatchObject({ library: { name: 'Brief' } });
  expect(await open(other, leave)).toEqual({ outcome: 'opened', isOther: true });
  expect(await desk['library.list']({})).toMatchObject({ library: { name: 'Anderswo' } });
});

test('what is known of a library that is opened by its path is kept for the next time', async () => {
  const { desk, open, close, indexFolder } = deskIn(library());
  await open(library(), leave);
  await desk['library.list']({});
  await close();
  // SQLite removes its log when the last program closes the file.
  expect(readdirSync(indexFolder)).toEqual([expect.stringMatching(/\.sqlite$/)]);
});

test('the page that edits an issue is named', async () => {
  const folder = library();
  const { desk, open, leave: gone } = deskIn(folder);
  const path = join(folder, id);
  await desk['lease.hold']({ id, page: 'one', session: 'session-1', over: false });
  expect(await open(path, stay)).toMatchObject({ id, page: 'one' });
  gone('one');
  expect(await open(path, stay)).not.toHaveProperty('page');
});

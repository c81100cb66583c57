import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDesk } from '../../../desk/desk.ts';
import { preferencesFile } from '../../../desk/preferences/preferencesFile.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const of = '2025-08-25-kw35';
const file = { kind: 'file', name: 'issue 2.json', of, program: 'icloud' } as const;
const folderCopy = {
  kind: 'folder',
  name: `${of} (Adas in Konflikt stehende Kopie 2025-08-25)`,
  of,
  program: 'dropbox',
} as const;
const text = (words: string) => smallIssueText('KW35', '2025-08-25', words);

/** A library with an issue, and what two sync programs made of it. */
function home() {
  const data = temporaryFolder();
  const library = join(data, 'Newsletter');
  const original = join(library, of);
  const copied = join(library, folderCopy.name);
  for (const folder of [original, copied]) mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(original, 'issue.json'), text('hier'));
  writeFileSync(join(original, file.name), text('dort'));
  writeFileSync(join(original, 'notes.json'), '{}');
  writeFileSync(join(original, 'assets', 'a.png'), 'a');
  writeFileSync(join(copied, 'issue.json'), text('anderswo'));
  writeFileSync(join(copied, 'assets', 'a.png'), 'a');
  writeFileSync(join(copied, 'assets', 'b.png'), 'b');
  const { desk } = openDesk({
    shell: { face: 'browser' },
    preferences: preferencesFile(join(data, 'preferences.json')),
    dataFolder: data,
    documentsFolder: data,
    samplesFolder: '',
    libraryFolder: library,
  });
  return { desk, library, original, copied };
}

test('the library names what sync programs left, after the issue that it is a copy of', async () => {
  const { desk } = home();
  const { library } = await desk['app.start']({});
  expect(library?.copies).toEqual([file, folderCopy]);
  expect(library?.issues.map(({ id }) => id)).toEqual([of, folderCopy.name]);
});

test('a copy is read, with its pictures beside the issue’s, and goes to the trash', async () => {
  const { desk, library, original } = home();
  expect(await desk['copy.open'](file)).toEqual({ outcome: 'opened', text: text('dort') });
  expect(await desk['copy.open'](folderCopy)).toEqual({
    outcome: 'opened',
    text: text('anderswo'),
  });
  expect(readdirSync(join(original, 'assets'))).toEqual(['a.png', 'b.png']);
  expect(await desk['copy.trash'](file)).toEqual({ outcome: 'done' });
  expect(await desk['copy.trash'](folderCopy)).toEqual({ outcome: 'done' });
  expect((await desk['app.start']({})).library?.copies).toEqual([]);
  const trash = await desk['trash.list']({});
  const names = trash.outcome === 'listed' ? trash.issues.map(({ name }) => name) : [];
  expect(names.map((name) => name.slice(25)).toSorted()).toEqual([of, folderCopy.name]);
  const restored = await desk['trash.restore']({
    name: names.find((name) => name.endsWith(of)) ?? '',
  });
  expect(restored).toEqual({ outcome: 'restored', id: `${of}-2` });
  expect(readdirSync(join(library, `${of}-2`))).toEqual(['assets', 'issue.json']);
  expect(await desk['copy.open'](file)).toEqual({ outcome: 'missing' });
});

test('nothing else can be read or moved away by these names', async () => {
  const { desk, original, copied } = home();
  for (const name of ['issue.json', 'notes.json', '../publication.json', 'assets'])
    expect(await desk['copy.trash']({ ...file, name })).toEqual({ outcome: 'missing' });
  for (const name of [of, '../x', '.history'])
    expect(await desk['copy.open']({ ...folderCopy, name })).toEqual({ outcome: 'missing' });
  expect([existsSync(join(original, 'notes.json')), existsSync(copied)]).toEqual([true, true]);
});

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { createIssue } from '../../../desk/issues/createIssue.ts';
import { duplicateIssue } from '../../../desk/issues/duplicateIssue.ts';
import type { Library } from '../../../desk/library/library.ts';
import { openLibrary, openOrMakeLibrary } from '../../../desk/library/openLibrary.ts';
import { readPublication } from '../../../desk/library/publicationFile.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { redateFolder, renameIssue } from '../../../desk/issues/renameIssue.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { dateOf, mastheadOf } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { onDay } from '../../support/onDay.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import type { Reason } from '../../../issue/file/reason.ts';

const fileOf = (library: Library, id: string) => join(library.folder, id, 'issue.json');
const issueIn = (library: Library, id: string) => {
  const parsed = parseIssue(readFileSync(fileOf(library, id), 'utf8'));
  return parsed.outcome === 'parsed' ? parsed.issue : expect.fail(`${id} is ${parsed.outcome}`);
};
const list = async (library: Library) =>
  library.known.listWhole((await readPublication(library)).publication);

describe('opening', () => {
  test('makes a library of an empty folder, and of none; a folder of other things is left alone', async () => {
    const folder = temporaryFolder();
    expect(await openOrMakeLibrary(join(folder, 'a', 'b'))).toMatchObject({ outcome: 'opened' });
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['publication.json']);
    expect(await openOrMakeLibrary(folder)).toMatchObject({
      outcome: 'invalid',
      why: { reason: 'no-library' },
    });
    expect(await openLibrary(join(folder, 'none'))).toEqual({
      outcome: 'invalid',
      why: { reason: 'no-folder', folder: join(folder, 'none') },
    });
  });

  test('lists newest first, broken issues with their reason, and what is no issue not at all', async () => {
    const library = await openTestLibrary();
    await addIssue(library, smallIssueText('Eins', '2025-08-18'));
    await addIssue(library, smallIssueText('Zwei', '2025-08-25', 'Vier Wörter und mehr.'));
    for (const [id, text] of [
      ['2025-08-20-broken', '{'],
      ['hostile', '\xff\xfe'],
    ] as const) {
      mkdirSync(join(library.folder, id));
      writeFileSync(fileOf(library, id), Buffer.from(text, 'latin1'));
    }
    mkdirSync(join(library.folder, 'pictures'));
    symlinkSync('/etc', join(library.folder, 'linked'));
    const opened = await openLibrary(library.folder);
    if (opened.outcome !== 'opened') return expect.fail(JSON.stringify(opened.why));
    expect(await list(opened.library)).toEqual([
      {
        id: '2025-08-25-kw35',
        title: 'Zwei',
        date: '2025-08-25',
        words: 10,
        sent: null,
        problem: null,
        changed: expect.any(Number) as number,
      },
      {
        id: '2025-08-20-broken',
        title: '2025-08-20-broken',
        date: '2025-08-20',
        words: 0,
        sent: null,
        problem: expect.objectContaining({ reason: 'not-json', line: 1 }) as Reason,
        changed: expect.any(Number) as number,
      },
      {
        id: '2025-08-18-kw34',
        title: 'Eins',
        date: '2025-08-18',
        words: 9,
        sent: null,
        problem: null,
        changed: expect.any(Number) as number,
      },
      {
        id: 'hostile',
        title: 'hostile',
        date: '',
        words: 0,
        sent: null,
        problem: { reason: 'encoding', encoding: null },
        changed: expect.any(Number) as number,
      },
    ]);
  });

  test('does not read again what did not change', async () => {
    const library = await openTestLibrary();
    const added = await addIssue(library, smallIssueText('Eins', '2025-08-18'));
    if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
    const first = await list(library);
    const watched = {
      ...library,
      fileSystem: { ...library.fileSystem, read: () => expect.fail('It was read again.') },
    };
    const publication = newPublication({ name: 'Probe', author: 'Ada' });
    expect(await watched.known.listWhole(publication)).toEqual(first);
    writeFileSync(fileOf(library, added.id), smallIssueText('Eins a', '2025-08-18'));
    utimesSync(fileOf(library, added.id), 1, 1);
    expect((await list(library))[0]?.title).toBe('Eins a');
  });
});

describe('an issue', () => {
  async function withIssue(text = smallIssueText('Eins', '2025-08-25')) {
    const library = await openTestLibrary();
    const added = await addIssue(library, text);
    if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
    return {
      library,
      id: added.id,
      revision: contentHash(readFileSync(fileOf(library, added.id))),
    };
  }

  test('opens with its whole text and revision; names from outside lead nowhere else', async () => {
    const { library, id, revision } = await withIssue();
    const text = readFileSync(fileOf(library, id), 'utf8');
    expect(await openIssue(library, id)).toEqual({ outcome: 'opened', id, text, revision });
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'issue.json'), text);
    symlinkSync(outside, join(library.folder, 'link'));
    mkdirSync(join(library.folder, '.hidden'));
    writeFileSync(join(library.folder, '.hidden', 'issue.json'), text);
    mkdirSync(join(library.folder, 'file-link'));
    symlinkSync(join(outside, 'issue.json'), fileOf(library, 'file-link'));
    const names = [
      'link',
      '.hidden',
      '..',
      '.',
      '',
      `../${id}`,
      `${id}/`,
      `${id}/.`,
      `x/../${id}`,
      `..\\${id}`,
      `${id}\0`,
      'C:',
      `${id}.`,
      'a'.repeat(300),
    ];
    for (const name of names) {
      expect([name, await openIssue(library, name)]).toEqual([name, { outcome: 'missing' }]);
    }
    expect(await openIssue(library, 'file-link')).toEqual({
      outcome: 'invalid',
      why: { reason: 'no-plain-file' },
    });
  });

  test('is saved over the version that was loaded, and over no other', async () => {
    const { library, id, revision } = await withIssue();
    const text = smallIssueText('Zwei', '2025-08-25');
    const saved = await saveIssue(library, id, text, revision);
    expect(saved).toEqual({
      outcome: 'saved',
      revision: contentHash(new TextEncoder().encode(text)),
    });
    expect(await saveIssue(library, id, smallIssueText('Drei', '2025-08-25'), revision)).toEqual({
      ...saved,
      outcome: 'conflict',
      text,
    });
    expect(mastheadOf(issueIn(library, id))?.title).toBe('Zwei');
  });

  test('is not saved from a text that is none, nor over or as a newer version', async () => {
    const { library, id, revision } = await withIssue();
    const newer = smallIssueText('Neuer', '2025-08-25').replace(/"version": \d+/, '"version": 99');
    expect(await saveIssue(library, id, '{"blocks": []}', revision)).toMatchObject({
      outcome: 'invalid',
    });
    expect(await saveIssue(library, id, newer, revision)).toMatchObject({ outcome: 'invalid' });
    writeFileSync(fileOf(library, id), newer);
    const onDisk = contentHash(new TextEncoder().encode(newer));
    expect(await saveIssue(library, id, smallIssueText('Alt', '2025-08-25'), onDisk)).toEqual({
      outcome: 'invalid',
      why: { reason: 'newer', version: 99 },
    });
    expect([
      readFileSync(fileOf(library, id), 'utf8'),
      (await openIssue(library, id)).outcome,
    ]).toEqual([newer, 'opened']);
    expect(await saveIssue(library, 'gone', smallIssueText('', ''), revision)).toMatchObject({
      outcome: 'folder-gone',
    });
  });

  test('gets a title, and its folder a name of its own that fits', async () => {
    const { library, id } = await withIssue();
    const other = await addIssue(library, smallIssueText('Eins', '2025-08-25'));
    expect([id, other]).toEqual([
      '2025-08-25-kw35',
      { outcome: 'created', id: '2025-08-25-kw35-2' },
    ]);
    const name = '2025-08-25-ueber-aepfel-geld-ss';
    expect(await renameIssue(library, id, 'Über Äpfel & Geld: ß/../')).toEqual({
      outcome: 'renamed',
      id: name,
    });
    expect(await renameIssue(library, '2025-08-25-kw35-2', 'Über Äpfel, Geld ß')).toEqual({
      outcome: 'renamed',
      id: `${name}-2`,
    });
    expect(await renameIssue(library, `${name}-2`, 'über äpfel geld ß!')).toEqual({
      outcome: 'renamed',
      id: `${name}-2`,
    });
    expect([
      mastheadOf(issueIn(library, name))?.title,
      existsSync(join(library.folder, id)),
    ]).toEqual(['Über Äpfel & Geld: ß/../', false]);
  });

  test('moves to a folder of another date and back, and is not written', async () => {
    const { library, id } = await withIssue();
    await addIssue(library, smallIssueText('Eins', '2025-09-01'));
    const text = readFileSync(fileOf(library, id), 'utf8');
    expect(await redateFolder(library, id, '2025-09-01')).toEqual({
      outcome: 'renamed',
      id: '2025-09-01-kw36-2',
    });
    expect(existsSync(join(library.folder, id))).toBe(false);
    expect(await redateFolder(library, '2025-09-01-kw36-2', '2025-08-25')).toEqual({
      outcome: 'renamed',
      id,
    });
    expect(readFileSync(fileOf(library, id), 'utf8')).toBe(text);
    for (const gone of ['2025-09-01-kw36-2', '..', '../2025-08-25-kw35'])
      expect(await redateFolder(library, gone, '2025-09-01')).toEqual({ outcome: 'missing' });
  });

  test('is copied with its pictures, under an id of its own', async () => {
    const { library, id } = await withIssue();
    mkdirSync(join(library.folder, id, 'assets'));
    writeFileSync(join(library.folder, id, 'assets', 'a.png'), 'picture');
    const copy = `${id}-kopie`;
    expect(await duplicateIssue(library, id)).toEqual({ outcome: 'created', id: copy });
    expect(readFileSync(join(library.folder, copy, 'assets', 'a.png'), 'utf8')).toBe('picture');
    const [first, second] = [issueIn(library, id), issueIn(library, copy)];
    expect(second.id === first.id).toBe(false);
    expect([mastheadOf(second)?.title, second.blocks.slice(1)]).toEqual([
      'Eins (Kopie)',
      first.blocks.slice(1),
    ]);
    for (const each of [id, copy]) await duplicateIssue(library, each);
    expect((await list(library)).map((issue) => [issue.id, issue.title])).toEqual([
      [`${copy}-3`, 'Eins (Kopie 3)'],
      [`${copy}-2`, 'Eins (Kopie 2)'],
      [copy, 'Eins (Kopie)'],
      [id, 'Eins'],
    ]);
  });

  test('is followed by next week’s: from the newest that can be read, or from the one named', async () => {
    onDay('2025-08-27');
    const { library, id } = await withIssue();
    mkdirSync(join(library.folder, '2025-12-01-kw49'));
    writeFileSync(fileOf(library, '2025-12-01-kw49'), '{');
    expect(await createIssue(library)).toEqual({ outcome: 'created', id: '2025-09-01-kw36' });
    expect(await createIssue(library, id)).toEqual({ outcome: 'created', id: '2025-09-01-kw36-2' });
    expect(dateOf(issueIn(library, '2025-09-01-kw36-2'))).toBe('2025-09-01');
    expect(await createIssue(library, '../elsewhere')).toEqual({ outcome: 'missing' });
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { markSent } from '../../../desk/issues/markSent.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { findInLibrary } from '../../../desk/search/searchLibrary.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

test('all issues are searched, the newest first, as they are on disk now', async () => {
  const library = await openTestLibrary();
  await addIssue(library, smallIssueText('Eins', '2025-08-18', 'Vom Hafen und vom Wind.'));
  await addIssue(library, smallIssueText('Zwei', '2025-08-25', 'Wieder der Hafen.'));
  const found = await findInLibrary(library, 'hafen');
  expect(found).toEqual({
    issues: [
      {
        id: '2025-08-25-kw35',
        title: 'Zwei',
        date: '2025-08-25',
        places: [
          {
            blockId: 'b2',
            type: 'text',
            heading: '',
            text: 'Wieder der Hafen.',
            marks: [[11, 16]],
            words: 'Hafen',
          },
        ],
        more: 0,
      },
      expect.objectContaining({ id: '2025-08-18-kw34', more: 0 }),
    ],
    more: 0,
    unread: 0,
    reading: 0,
  });

  const opened = await openIssue(library, '2025-08-25-kw35');
  const revision = opened.outcome === 'opened' ? opened.revision : '';
  const text = smallIssueText('Zwei', '2025-08-25', 'Jetzt vom Bahnhof.');
  expect(await saveIssue(library, '2025-08-25-kw35', text, revision)).toMatchObject({
    outcome: 'saved',
  });
  const again = await findInLibrary(library, 'hafen');
  expect(again.issues.map(({ title }) => title)).toEqual(['Eins']);
  expect(await findInLibrary(library, ' ')).toEqual({
    issues: [],
    more: 0,
    unread: 0,
    reading: 0,
  });
});

test('an issue that cannot be read is told of, and many places are counted', async () => {
  const library = await openTestLibrary();
  mkdirSync(join(library.folder, 'kaputt'));
  writeFileSync(join(library.folder, 'kaputt', 'issue.json'), '{');
  const text = (number: number) => ({
    ...blankBlock('text', `b${String(number)}`),
    body: [{ type: 'paragraph' as const, content: ['Hafen'] }],
  });
  await addIssue(
    library,
    serialiseIssue({ id: 'viel', blocks: [1, 2, 3, 4, 5, 6, 7, 8].map(text) }),
  );
  const { issues, unread } = await findInLibrary(library, 'hafen');
  expect(unread).toBe(1);
  expect(issues.map(({ places, more }) => [places.length, more])).toEqual([[6, 2]]);
});

test('an issue with the word as typed stands before a newer one with another spelling', async () => {
  const library = await openTestLibrary();
  await addIssue(library, smallIssueText('Genau', '2025-08-18', 'Das Ölfass.'));
  await addIssue(library, smallIssueText('Ähnlich', '2025-08-25', 'Die Oelfass-Saga.'));
  await addIssue(library, smallIssueText('Fern', '2025-09-01', 'Das Weinfass.'));
  const found = await findInLibrary(library, 'ölfass');
  expect(found.issues.map(({ title }) => title)).toEqual(['Genau', 'Ähnlich']);
});

test('an issue with only a similar word stands last, and is marked so', async () => {
  const library = await openTestLibrary();
  await addIssue(library, smallIssueText('Genau', '2025-08-18', 'Häuser. Ein Haus.'));
  await addIssue(library, smallIssueText('Ähnlich', '2025-08-25', 'Ein Haus am See.'));
  const found = await findInLibrary(library, 'häuser');
  expect(found.issues).toMatchObject([
    { title: 'Genau', places: [{ words: 'Häuser' }] },
    { title: 'Ähnlich', isNear: true, places: [{ words: 'Haus', isNear: true }] },
  ]);
  expect(found.issues[0]).not.toHaveProperty('isNear');
});

test('filters limit the issues and the blocks that are found; one without a meaning is told', async () => {
  const library = await openTestLibrary();
  await addIssue(library, smallIssueText('Hafen alt', '2025-07-28', 'Der Hafen.'));
  const added = await addIssue(library, smallIssueText('Hafen neu', '2025-08-25', 'Der Hafen.'));
  if (added.outcome === 'created')
    await markSent(library, added.id, { date: '2025-08-25', target: 'beehiiv' });
  const find = async (query: string) =>
    (await findInLibrary(library, query)).issues.map(
      ({ title, places }) => `${title}: ${String(places.length)}`,
    );
  expect(await find('hafen')).toEqual(['Hafen neu: 2', 'Hafen alt: 2']);
  expect(await find('hafen ist:versendet')).toEqual(['Hafen neu: 2']);
  expect(await find('is:draft')).toEqual(['Hafen alt: 0']);
  expect(await find('monat:juli block:text')).toEqual(['Hafen alt: 1']);
  expect(await find('juli block:text')).toEqual(['Hafen alt: 1']);
  expect(await findInLibrary(library, 'hafen block:quatsch')).toMatchObject({
    issues: [],
    unknown: ['block:quatsch'],
  });
});

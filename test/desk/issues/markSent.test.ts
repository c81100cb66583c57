import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listVersions } from '../../../desk/history/listVersions.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { createIssue } from '../../../desk/issues/createIssue.ts';
import { duplicateIssue } from '../../../desk/issues/duplicateIssue.ts';
import { markSent } from '../../../desk/issues/markSent.ts';
import { readIssue } from '../../../desk/library/readIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { onDay } from '../../support/onDay.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

const sent = { date: '2025-08-25', target: 'beehiiv' };

test('a mark is written, listed and taken away; copies and next week’s issue do not have it', async () => {
  onDay('2025-08-27');
  const library = await openTestLibrary();
  const added = await addIssue(library, smallIssueText('Eins', '2025-08-25'));
  if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
  const { id } = added;
  const marks = async () =>
    (await library.known.listWhole(newPublication())).map((issue) => [issue.id, issue.sent]);
  expect(await markSent(library, id, { ...sent, opens: 7 })).toEqual({ outcome: 'done' });
  const text = readFileSync(join(library.folder, id, 'issue.json'), 'utf8');
  expect(
    text
      .split('\n')
      .slice(1, 5)
      .map((line) => line.trim()),
  ).toEqual([
    '"format": "setzkasten-issue",',
    '"version": 5,',
    expect.stringMatching(/^"id": /),
    '"sent": { "date": "2025-08-25", "target": "beehiiv", "opens": 7 },',
  ]);
  await duplicateIssue(library, id);
  await createIssue(library, id);
  expect(await marks()).toEqual([
    ['2025-09-01-kw36', null],
    [`${id}-kopie`, null],
    [id, { ...sent, opens: 7 }],
  ]);
  expect(await listVersions(library, id)).toMatchObject({
    versions: [{ isSent: true }, { isSent: false }],
  });
  await markSent(library, id, null);
  expect((await marks()).at(-1)).toEqual([id, null]);
  expect(await markSent(library, 'gone', sent)).toEqual({ outcome: 'missing' });
});

test('a mark that is none of ours stays as it is', async () => {
  const library = await openTestLibrary();
  const added = await addIssue(library, smallIssueText('Eins', '2025-08-25'));
  if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
  const file = join(library.folder, added.id, 'issue.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"blocks"', '"sent": true, "blocks"'));
  expect(await readIssue(library, added.id)).toMatchObject({ issue: { extra: { sent: true } } });
});

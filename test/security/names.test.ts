import { expect, test } from 'vitest';
import { addIssue } from '../../desk/library/addIssue.ts';
import { isPlainName } from '../../desk/library/issueFolder.ts';
import { folderName, libraryFolderName } from '../../desk/library/folderName.ts';
import { listTrash } from '../../desk/trash/trash.ts';
import { trashIssue } from '../../desk/trash/trashIssue.ts';
import { newPublication } from '../../issue/publication.ts';
import { openTestLibrary } from '../support/openTestLibrary.ts';
import { smallIssue, smallIssueText } from '../support/smallIssue.ts';
import { hostileValues } from './hostileValues.ts';

/** What turns around or breaks the sentence that a name stands in. */
const turning = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

test('a title in a list turns nothing around that stands beside it', async () => {
  const library = await openTestLibrary();
  for (const title of ['KW35 \u202Egpj.exe', '\u2067a\u2069\u2069\u202Db', 'a\r\nb\u2028c']) {
    const added = await addIssue(library, smallIssueText(title, '2025-08-25'));
    if (added.outcome !== 'created') throw new Error(added.outcome);
  }
  const titles = (await library.known.listWhole(newPublication())).map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['KW35 gpj.exe', 'a b c', 'ab']);
  for (const { id } of await library.known.listWhole(newPublication()))
    await trashIssue(library, id);
  for (const { title } of await listTrash(library)) expect(title).not.toMatch(turning);
  // What right-to-left texts need stays.
  await addIssue(library, smallIssueText('שלום\u200F (א)', '2025-08-25'));
  expect((await library.known.listWhole(newPublication()))[0]?.title).toBe('שלום\u200F (א)');
});

test('each value as a title names a folder that every system allows, and no other one', () => {
  for (const value of hostileValues) {
    for (const [title, date] of [
      [value, ''],
      [value, '2025-08-25'],
      ['', value],
    ] as const) {
      const name = folderName(smallIssue(title, date), 'de', title);
      expect([value, isPlainName(name), name.normalize('NFC') === name]).toEqual([
        value,
        true,
        true,
      ]);
      expect(name).not.toMatch(turning);
      expect(new TextEncoder().encode(name).length).toBeLessThan(255);
    }
    const library = libraryFolderName(value);
    expect([value, library !== '' && !/^\.|[. ]$|[/\\:*?"<>|]/.test(library)]).toEqual([
      value,
      true,
    ]);
    expect(library).not.toMatch(turning);
    expect([value, isPlainName(library)]).toEqual([value, true]);
  }
});

import { describe, expect, test } from 'vitest';
import { copyFolderName, folderName, redatedName } from '../../../desk/library/folderName.ts';
import { isPlainName } from '../../../desk/library/issueFolder.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { createIssue } from '../../../desk/issues/createIssue.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../issue/publication.ts';
import { onDay } from '../../support/onDay.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';

const issue = (title: string, date = '') => ({
  blocks: [{ ...blankBlock('masthead', 'm'), title, date }],
});

describe('a folder’s name', () => {
  test.each([
    ['Sonderausgabe: Was kostet Strom?', 'sonderausgabe-was-kostet-strom'],
    ['Über Äpfel & Öl', 'ueber-aepfel-oel'],
    ['The Long Read, part 2', 'the-long-read-part-2'],
    ['Новости недели', 'новости-недели'],
    ['今週のニュース', '今週のニュース'],
    ['🎉🎉🎉', 'issue'],
    ['  ', 'issue'],
    ['', 'issue'],
    ['CON', 'issue-con'],
    ['Lpt1', 'issue-lpt1'],
    ['Assets', 'issue-assets'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Jahr '.repeat(40), `${'jahr-'.repeat(11)}jahr`],
    ['年'.repeat(90), '年'.repeat(40)],
  ])('of an issue without a date is its title: %s', (title, name) => {
    for (const date of ['', 'bald', '2025-02-30'])
      expect(folderName(issue(title, date), 'de')).toBe(name);
    expect(isPlainName(name)).toBe(true);
  });

  test('of an issue with a date is the date, with the title that it is given', () => {
    expect(folderName(issue('Strom', '2025-08-25'), 'de')).toBe('2025-08-25-kw35');
    expect(folderName(issue('Power', '2025-08-25'), 'en-GB')).toBe('2025-08-25-w35');
    expect(folderName(issue('Strom', '2025-08-25'), 'de', 'Wind')).toBe('2025-08-25-wind');
  });

  test.each([
    ['2025-08-25-kw35', 'de', '2025-08-25-kw35-kopie'],
    ['2025-08-25-w35', 'en', '2025-08-25-w35-copy'],
    ['2025-08-25-kw35-kopie', 'de-AT', '2025-08-25-kw35-kopie'],
    ['2025-08-25-kw35-kopie-3', 'de', '2025-08-25-kw35-kopie'],
    ['sonderausgabe-2', 'de', 'sonderausgabe-2-kopie'],
    ['2025-08-25-kw35 (Konflikt)', 'de', '2025-08-25-kw35-konflikt-kopie'],
    ['kopie', 'de', 'kopie'],
    ['a-photocopy', 'fr', 'a-photocopy-copie'],
  ])('of a copy says that it is one: %s', (id, language, name) => {
    expect(copyFolderName(id, language)).toBe(name);
  });
});

describe('the name of a folder whose issue has another date', () => {
  test.each([
    ['2025-08-25-kw35', 'de', '2025-09-01-kw36'],
    ['2025-08-25-w35', 'en', '2025-09-01-w36'],
    ['2025-08-25-kw35', 'en', '2025-09-01-w36'],
    // The number told it from another folder of its old date.
    ['2025-08-25-kw35-2', 'de', '2025-09-01-kw36'],
    ['2025-08-25-kw35-kopie', 'de', '2025-09-01-kw36-kopie'],
    ['2025-08-25-kw35-kopie-2', 'de', '2025-09-01-kw36-kopie-2'],
    ['2025-08-25-kw35-strom', 'de', '2025-09-01-kw36-strom'],
    ['2025-08-25-week-35-power', 'en', '2025-09-01-week-36-power'],
    ['2025-08-25-strom-in-der-35-woche', 'de', '2025-09-01-strom-in-der-35-woche'],
    ['2025-08-25-kw12-strom', 'de', '2025-09-01-kw12-strom'],
    ['2025-08-25-top-10', 'de', '2025-09-01-top-10'],
    ['2025-08-25', 'de', '2025-09-01'],
    ['2025-08-25-2025-w35', 'de', '2025-09-01-2025-w36'],
    ['2025-08-25-kw350', 'de', '2025-09-01-kw350'],
    ['strom', 'de', 'strom'],
    ['2025-02-30-kw35', 'de', '2025-02-30-kw35'],
  ])('%s (%s) becomes %s', (id, language, name) => {
    expect(redatedName(id, '2025-09-01', language)).toBe(name);
    expect(isPlainName(name)).toBe(true);
  });

  test.each([
    ['2025-12-22-2025-w52', '2026-01-05-2026-w02'],
    ['2025-12-22-kw52-2025', '2026-01-05-kw02-2026'],
    ['2025-12-22-kw52-2025-strom', '2026-01-05-kw02-2026-strom'],
    ['2025-12-22-strom-week-52-2025', '2026-01-05-strom-week-2-2026'],
    ['2025-12-22-kw52-2', '2026-01-05-kw02'],
  ])('%s becomes %s in the next year', (id, name) => {
    expect(redatedName(id, '2026-01-05', 'de')).toBe(name);
  });

  test('is what a new issue of that date gets, and the way back is the name before', () => {
    for (const language of ['de', 'en']) {
      const before = folderName(issue('Strom', '2026-12-28'), language);
      const after = redatedName(before, '2027-01-04', language);
      expect(after).toBe(folderName(issue('Strom', '2027-01-04'), language));
      expect(redatedName(after, '2026-12-28', language)).toBe(before);
    }
  });

  test.each(['', 'bald', '2025-02-30', '../../etc'])('stays for no date: %s', (date) => {
    expect(redatedName('2025-08-25-kw35', date, 'de')).toBe('2025-08-25-kw35');
  });
});

describe('the list', () => {
  test('has issues without a date on top, by name, and then the newest first', async () => {
    const library = await openTestLibrary();
    for (const [title, date] of [
      ['Alt', '2024-12-30'],
      ['Zettel', ''],
      ['Neu', '2025-08-25'],
      ['Mitte', '2025-01-06'],
      ['Anfang', ''],
      ['Irgendwann', 'im Herbst'],
    ] as const)
      await addIssue(library, smallIssueText(title, date));
    const listed = await library.known.listWhole(newPublication({ name: 'Probe' }));
    expect(listed.map(({ id, title }) => [id, title])).toEqual([
      ['anfang', 'Anfang'],
      ['irgendwann', 'Irgendwann'],
      ['zettel', 'Zettel'],
      ['2025-08-25-kw35', 'Neu'],
      ['2025-01-06-kw02', 'Mitte'],
      ['2024-12-30-kw01', 'Alt'],
    ]);
  });

  test('the next issue follows the newest with a date, whatever has none', async () => {
    onDay('2025-08-27');
    const library = await openTestLibrary();
    await addIssue(library, smallIssueText('Zettel', ''));
    await addIssue(library, smallIssueText('KW35 - Strom', '2025-08-25'));
    expect(await createIssue(library)).toEqual({ outcome: 'created', id: '2025-09-01-kw36' });
  });
});

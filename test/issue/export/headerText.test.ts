import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { headerText } from '../../../issue/export/headerText.ts';
import { subjectLine, titleOf } from '../../../issue/export/titleAndSubject.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';

test.each([
  ['KW 35 – Größe 🥳', 'KW 35 – Größe 🥳'],
  ['Eins\r\nBcc: eve@example.org', 'Eins Bcc: eve@example.org'],
  ['a\u0000b\u001Bc\u007Fd', 'abcd'],
  ['a\u0085b\u0090c', 'a bc'],
  ['bill\u202Efdp.exe', 'billfdp.exe'],
  ['a\u2066b\u2069c\u202A', 'abc'],
  ['eins\u2028zwei\u2029', 'eins zwei'],
  ['\tTab\ttab', 'Tab tab'],
  ['\uFFFEa\uD800', 'a\uFFFD'],
  ['שלום \u200Fעולם', 'שלום \u200Fעולם'],
  ['\u0007\u202E', ''],
])('%j', (text, expected) => {
  expect(headerText(text)).toBe(expected);
});

test('subject, title and feed are free of them, and fall back where nothing else is there', () => {
  const publication = newPublication({
    name: 'Mein\u202E Brief',
    author: 'Ada\u0007\nX',
    language: 'de',
  });
  const [head, ...rest] = everyBlockIssue.blocks;
  const issueWith = (fields: object) =>
    ({ id: 'x', blocks: [{ ...head, ...fields }, ...rest] }) as Issue;
  const hostile = issueWith({
    subject: 'Be\u202Etreff\u0001',
    title: '\u0002Ti\ntel',
    byline: '',
    preheader: 'V\u0003or\u2067',
  });
  expect(subjectLine(hostile, publication)).toBe('Betreff');
  expect(titleOf(hostile, publication)).toBe('Ti tel');
  const empty = issueWith({ subject: '\u0001', title: '\u202E' });
  expect(subjectLine(empty, publication)).toBe('Mein Brief');
  expect(titleOf(empty, publication)).toBe('Mein Brief');
  const feed = exportIssue(hostile, publication, 'rss').files[0]?.text ?? '';
  for (const line of [
    '<title>Ti tel</title>',
    '<title>Mein Brief</title>',
    '<dc:creator>Ada X</dc:creator>',
    '<description>Vor</description>',
  ])
    expect(feed).toContain(line);
});

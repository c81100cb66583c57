import { expect, test } from 'vitest';
import type { IssueSummary } from '../../../../desk/contract.ts';
import {
  inOrder,
  listEntries,
  matchingIssues,
} from '../../../../renderer/panels/library/listEntries.ts';
import { rowAfter } from '../../../../renderer/panels/library/rowKey.ts';

const issue = (title: string, date: string): IssueSummary => ({
  id: title,
  title,
  date,
  words: 0,
  sent: null,
  problem: null,
});
const issues = [
  issue('KW36', '2025-09-01'),
  issue('KW35', '2025-08-25'),
  issue('KW34', '2025-08-18'),
  issue('Notiz', ''),
];

test('each month is named once, above its first issue', () => {
  const months = (isGrouped: boolean) =>
    listEntries(issues, isGrouped, 'de').map(({ month }) => month);
  expect(months(true)).toEqual(['September 2025', 'August 2025', undefined, '']);
  expect(months(false)).toEqual([undefined, undefined, undefined, undefined]);
});

test.each([
  ['', 'KW36 KW35 KW34 Notiz'],
  ['kw35', 'KW35'],
  ['august', 'KW35 KW34'],
  ['2025-08', 'KW35 KW34'],
  ['25. aug', 'KW35'],
  ['nichts', ''],
])('typing "%s" leaves %s', (query, left) => {
  const found = matchingIssues(issues, query, 'de').map(({ title }) => title);
  expect(found.join(' ')).toBe(left);
});

test.each([
  ['übergröße', 'U\u0308bergro\u0308ße'],
  ['ubergrosse', 'Übergröße'],
  ['"zitat"', '„Zitat“'],
  ['📈', '📈 Zinsen'],
])('typing "%s" finds the title "%s"', (query, title) => {
  const all = [issue(title, '2025-08-25'), issue('Andere', '2025-08-25')];
  expect(matchingIssues(all, query, 'de').map((found) => found.title)).toEqual([title]);
});

test('keys move through the rows and stop at the ends', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'];
  expect(keys.map((key) => rowAfter(key, 0, 1000))).toEqual([1, 0, 8, 0, 0, 999, undefined]);
  expect(rowAfter('PageDown', 998, 1000)).toBe(999);
});

test('the list is sorted by title with numbers in order, or by the last change', () => {
  const all = [
    { ...issue('Nr. 10', '2025-09-01'), changed: 2 },
    { ...issue('Ärger', '2025-08-25') },
    { ...issue('Nr. 9', '2025-08-18'), changed: 3 },
  ];
  const titles = (order: 'date' | 'title' | 'changed') =>
    inOrder(all, order, 'de').map(({ title }) => title);
  expect(titles('date')).toEqual(['Nr. 10', 'Ärger', 'Nr. 9']);
  expect(titles('title')).toEqual(['Ärger', 'Nr. 9', 'Nr. 10']);
  expect(titles('changed')).toEqual(['Nr. 9', 'Nr. 10', 'Ärger']);
});

test('signs before a title do not change its place in the list', () => {
  const all = ['📉 Zoll', '„Kran“', '📈', 'Anker'].map((title) => issue(title, '2025-08-25'));
  const titles = inOrder(all, 'title', 'de').map(({ title }) => title);
  expect(titles).toEqual(['📈', 'Anker', '„Kran“', '📉 Zoll']);
});

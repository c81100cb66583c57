import { describe, expect, test } from 'vitest';
import { isTimeCell, readTimes } from '../../../issue/numbers/timeColumn.ts';

/** The unit of a column and its days as dates. */
function read(texts: readonly string[], language = 'de') {
  const times = readTimes(texts, language);
  const date = (day: number | undefined) =>
    day === undefined ? '' : new Date(day * 86_400_000).toISOString().slice(0, 10);
  return times && [times.unit, times.days.map(date).join(' ')];
}

test.each([
  ['2025-03-01', 'day', '2025-03-01'],
  ['2025-03-01T00:00:00', 'day', '2025-03-01'],
  ['1.3.2025', 'day', '2025-03-01'],
  ['01.03.25', 'day', '2025-03-01'],
  ['1. März 2025', 'day', '2025-03-01'],
  ['Sa, 01.03.2025', 'day', '2025-03-01'],
  ['March 1, 2025', 'day', '2025-03-01'],
  ['1 Mar 2025', 'day', '2025-03-01'],
  ['01-Mar-25', 'day', '2025-03-01'],
  ['KW35 2025', 'day', '2025-08-25'],
  ['2025-W35', 'day', '2025-08-25'],
  ['KW 35/25', 'day', '2025-08-25'],
  ['2026-W53', 'day', '2026-12-28'],
  ['KW 1/2026', 'day', '2025-12-29'],
  ['2025-03', 'month', '2025-03-01'],
  ['03/2025', 'month', '2025-03-01'],
  ['03.2025', 'month', '2025-03-01'],
  ['März 2025', 'month', '2025-03-01'],
  ['Mrz 25', 'month', '2025-03-01'],
  ['Jan. 2025', 'month', '2025-01-01'],
  ["Dec '24", 'month', '2024-12-01'],
  ['Q3 2024', 'quarter', '2024-07-01'],
  ['3. Quartal 2024', 'quarter', '2024-07-01'],
  ['2024-Q3', 'quarter', '2024-07-01'],
  ['Q3/24', 'quarter', '2024-07-01'],
  ['H1 2026', 'half', '2026-01-01'],
  ['2. Halbjahr 2026', 'half', '2026-07-01'],
  ['1H26', 'half', '2026-01-01'],
  ['2026-H2', 'half', '2026-07-01'],
  ['2024', 'year', '2024-01-01'],
  ['2025e', 'year', '2025-01-01'],
  ['FY 2025', 'year', '2025-01-01'],
])('%s', (text, unit, date) => {
  expect(read([text])).toEqual([unit, date]);
});

describe('day and month between slashes', () => {
  test('another cell decides', () => {
    expect(read(['3/4/2025', '3/14/2025'])).toEqual(['day', '2025-03-04 2025-03-14']);
    expect(read(['3/4/2025', '14/3/2025'], 'en')).toEqual(['day', '2025-04-03 2025-03-14']);
  });

  test('else the language does', () => {
    expect(read(['3/4/2025'], 'en')).toEqual(['day', '2025-03-04']);
    expect(read(['3/4/2025'], 'en-GB')).toEqual(['day', '2025-04-03']);
    expect(read(['3/4/2025'], 'de')).toEqual(['day', '2025-04-03']);
  });
});

test('there is a week 53 in every year that has one, and in no other', () => {
  const years = Array.from({ length: 60 }, (_, at) => 1990 + at);
  const long = years.filter((year) => isTimeCell(`KW 53 ${String(year)}`));
  expect(long).toEqual([1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048]);
  expect(isTimeCell('2025W53')).toBe(false);
  expect(isTimeCell('KW 0 2026')).toBe(false);
});

test('one other cell does not make a column of words', () => {
  expect(read(['Jan 2025', 'bald', 'März 2025'])).toEqual(['month', '2025-01-01  2025-03-01']);
});

test.each([
  ['12,5'],
  ['Berlin'],
  ['31.02.2025'],
  ['13/2025'],
  ['1.234'],
  ['Q5 2024'],
  ['iPhone 15'],
  [''],
])('%s is no time', (text) => {
  expect(read([text])).toBeUndefined();
  expect(isTimeCell(text)).toBe(false);
});

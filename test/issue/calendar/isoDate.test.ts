import { expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDate } from '../../../issue/calendar/isoDate.ts';

test.each([
  ['2025-08-25', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  // V8 reads these as month, day and year.
  ['0001-13-13', false],
  ['0012-31-31', false],
  ['0004-20-20', false],
  ['2025-8-25', false],
  ['2025-08-25T00:00', false],
  ['', false],
])('isIsoDate(%o) is %o', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('days are counted over leap days, year ends and changes of the clock', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
  expect(daysBetween('2025-10-27', '2025-10-25')).toBe(-2);
});
